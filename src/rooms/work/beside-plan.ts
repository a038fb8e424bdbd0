// Which passages of a text stand in a second language beside its own, and how the address says it. Called by beside.ts.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';

/** Key of what the page says of all paragraphs: whose words they are. */
export const OURS = '_ours';

export interface Passage {
  /** The same in every language: number of a paragraph, anchor of a heading. */
  key: string;
  /** Language in which it is told. */
  lang: string;
  /** What the paragraph is called; empty where the passage is none. */
  label: string;
}

export interface Planned<P extends Passage> {
  own: P;
  other: P;
  /** Whether the second language calls the paragraph otherwise. */
  hasLabel: boolean;
}

/** In the order of the page. What is told in one language alone stands once. */
export function planBeside<P extends Passage>(own: readonly P[], others: readonly P[]): Planned<P>[] {
  const byKey = new Map(others.map((other) => [other.key, other]));
  const planned = own.flatMap((passage) => {
    const other = byKey.get(passage.key);
    if (!other || other.lang === passage.lang) return [];
    return [{ own: passage, other, hasLabel: other.label !== '' && other.label !== passage.label }];
  });
  return planned.some(({ own: { key } }) => key !== OURS) ? planned : [];
}

const PARAM = 'beside';

/** The second language that an address asks for: `?beside=es`. Undefined if it asks for none, or for that of the page. */
export function readBeside(search: string, own: string): Language | undefined {
  const asked = new URLSearchParams(search).get(PARAM);
  return LANGUAGES.find((language) => language === asked && language !== own);
}

/** The query with that language, or without any. */
export function writeBeside(search: string, language: string | undefined): string {
  const params = new URLSearchParams(search);
  if (language === undefined) params.delete(PARAM);
  else params.set(PARAM, language);
  const query = String(params);
  return query === '' ? '' : `?${query}`;
}
