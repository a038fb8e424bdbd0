// What content and guides say in Spanish, Portuguese and French, value by value: files of translations, and what other files say by
// language. Official titles and quotations are left out. Called by the rules that refuse forms of a language.
import { placeAt } from '../corpus/place-at.ts';
import { splitTranslation, TRANSLATED, type TranslatedLanguage } from '../corpus/translation-name.ts';
import type { Place } from '../corpus/issue.ts';
import { listValues, type ContentValue } from './list-values.ts';
import type { LintInput } from './rule.ts';

export interface ToldValue {
  language: TranslatedLanguage;
  file: string;
  /** Of the value: of prose `digest`, `note` or `summary`. */
  key: string;
  /** The value as it is. */
  whole: string;
  /** The value with spaces in the place of quotations, tags, links and code: what is left stands where it stood. */
  unquoted: () => string;
  /** Where in the file `words` of the value begin; undefined if they are not written there as they are read. */
  offsetOf: (words: string) => number | undefined;
  /** Line and column of an offset in the file. */
  toPlace: (offset: number) => Place;
  /** Those of `words`; those of the value where it is not known. */
  placeOf: (words: string) => Place;
}

/** Keys below which others are quoted, titles and names as they are printed, and words that readers ask with. */
const QUOTED: ReadonlySet<string> = new Set(['titles', 'names', 'originalTitle', 'citations', 'alsoCalled', 'asked']);
/** Lists of words as others print them or ask with them, and of words that are refused. */
const WORD_LISTS = /vocabularies\/(?:official-terms|terminology|everyday-words)\.yml$/;
const GUIDE = /^src\/pages\/(\w+)\//;

export function listToldValues({ texts, guides, values = listValues }: LintInput): ToldValue[] {
  const content = [...texts].flatMap(([file, text]) => {
    if (!/\.(?:yml|mdx)$/.test(file) || WORD_LISTS.test(file)) return [];
    const told = splitTranslation(file)?.language;
    return values(file, text).flatMap((value) => {
      const language = told ?? languageOf(value);
      return language === undefined ? [] : [toTold(language, file, text, value)];
    });
  });
  const pages = [...(guides ?? [])].flatMap(([file, text]) => {
    const language = TRANSLATED.find((known) => known === GUIDE.exec(file)?.[1]);
    return language === undefined ? [] : values(file, text).map((value) => toTold(language, file, text, value));
  });
  return [...content, ...pages];
}

/** Of a value of a map by language. */
function languageOf({ keys, key }: ContentValue): TranslatedLanguage | undefined {
  return keys.some((name) => QUOTED.has(name)) ? undefined : TRANSLATED.find((language) => language === key);
}

function toTold(language: TranslatedLanguage, file: string, content: string, value: ContentValue): ToldValue {
  const { key, text, start, end } = value;
  const offsetOf = (words: string) => {
    const at = content.indexOf(words, start);
    return at < 0 || at >= end ? undefined : at;
  };
  const toPlace = (offset: number) => placeAt(file, content, offset);
  const placeOf = (words: string) => toPlace(offsetOf(words) ?? start);
  return { language, file, key, whole: text, unquoted: () => blank(text), offsetOf, toPlace, placeOf };
}

/** Tags and the targets of links; code; what stands between quotation marks. */
const QUOTATIONS = [/<[^>]*>|\]\([^)]*\)/g, /`[^`]*`/g, /«[^»]*»|“[^”]*”|"[^"]*"|‘[^’]*’/g];

function blank(text: string): string {
  return QUOTATIONS.reduce((left, pattern) => left.replace(pattern, (passage) => ' '.repeat(passage.length)), text);
}
