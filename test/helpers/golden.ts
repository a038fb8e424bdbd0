// The golden queries as values: a file that has another form is refused.
import { LANGUAGES, type Language } from '../../src/schemas/fields.ts';

const KINDS =
  'symbol citation title words phrase boolean field misspelling accent state topic crosslanguage question none'.split(
    ' ',
  );

export interface Golden {
  query: string;
  lang: Language;
  kind: string;
  /** Path of the first result. */
  first?: string;
  /** One of these is among the first. */
  anyOf?: string[];
  /** All results, in any order. */
  set?: string[];
  why: string;
}

/** @throws if an entry is not as described above */
export function readGolden(data: unknown): Golden[] {
  const list = (Array.isArray(data) ? data : (data as { entries: unknown[] }).entries) as Golden[];
  for (const golden of list) {
    const { query, lang, kind, first, anyOf, set } = golden;
    const answers = [first, anyOf, set].filter((answer) => answer !== undefined);
    if (typeof query !== 'string' || !LANGUAGES.includes(lang) || !KINDS.includes(kind) || answers.length !== 1)
      throw new Error(`This golden query is not one: ${JSON.stringify(golden)}`);
  }
  return list;
}
