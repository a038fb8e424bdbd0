// Looks up the interface's words. Keys are flat, `area.item`; a missing key does not compile.
import type { Language } from '../schemas/fields.ts';
import type { Identity } from '../schemas/identity.ts';
import { en, type Dictionary } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { fillIn } from '../text/fill-in.ts';
import { dateKey, type DateUse } from './date-key.ts';
import { formatDate, formatNumber, isOne } from './format.ts';

export const DICTIONARIES: Record<Language, Dictionary> = { en, es, pt, fr };

export type Key = keyof Dictionary;
/** Keys that have forms for one and for other counts. */
type CountKey = { [K in Key]: K extends `${infer Stem}.one` ? Stem : never }[Key];

export interface Translate {
  (key: Key, values?: Record<string, string | number>): string;
  /** The words of `key` as a label before a value, with the colon of the language. */
  label(key: Key): string;
  /** A label and its value in one, as the language writes them. */
  pair(label: string, value: string): string;
  /** `2007-06-05` as it follows a verb: "since 5 June 2007", "desde el 5 de junio de 2007", "depuis juin 2007". */
  date(use: DateUse, date: string): string;
  /** The form of `stem` for `count`, with `{count}` filled in. */
  count(stem: CountKey, count: number, values?: Record<string, string | number>): string;
  language: Language;
}

/** What the atlas calls itself and its subject, by the names that the dictionaries have for it. */
export interface OwnWords {
  atlas: string;
  tagline: string;
  aimed: string;
  onSubject: string;
  /** How many questions are put to national law. */
  questionCount: string;
}

/** What of a corpus its own words are made of. */
export interface OwnCorpus {
  identity: Identity;
  vocabularies: { criteria: readonly unknown[] };
}

/** The words of `language` in the atlas of `corpus`. */
export function ownTranslator({ identity, vocabularies }: OwnCorpus, language: Language): Translate {
  const { name, tagline, aimed, about } = identity;
  return translatorFor(language, {
    atlas: name,
    tagline: tagline[language],
    aimed: aimed[language],
    onSubject: about[language],
    questionCount: formatNumber(vocabularies.criteria.length, language),
  });
}

/**
 * The words of `language`. `{name}` in an entry is replaced by `values.name`.
 * @param own what the atlas calls itself; what is left out stays as `{atlas}`
 */
export function translatorFor(language: Language, own: Partial<OwnWords> = {}): Translate {
  const dictionary = DICTIONARIES[language];
  const fill = (text: string, values: Record<string, string | number>) =>
    text.includes('{') ? fillIn(text, { ...own, ...values }) : text;
  const translate = (key: Key, values: Record<string, string | number> = {}) => fill(dictionary[key], values);
  return Object.assign(translate, {
    language,
    label: (key: Key) => fill(dictionary['common.label'], { label: dictionary[key] }),
    pair: (label: string, value: string) => fill(dictionary['common.pair'], { label, value }),
    date: (use: DateUse, date: string) => fill(dictionary[dateKey(use, date)], { date: formatDate(date, language) }),
    count(stem: CountKey, count: number, values: Record<string, string | number> = {}) {
      const form = isOne(count, language) ? 'one' : 'other';
      return fill(dictionary[`${stem}.${form}` as Key], { count: formatNumber(count, language), ...values });
    },
  });
}
