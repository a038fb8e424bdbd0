// What a table or a column of the data means, in the reader's language. The schemas say it in English; a dictionary a language has the
// same texts in its words, under the English ones, so that a text that is written anew is missed by its test.
import type { Language } from '../../schemas/languages.ts';
import { meaningsEs } from './meanings-es.ts';
import { meaningsFr } from './meanings-fr.ts';
import { meaningsPt } from './meanings-pt.ts';

export type Meanings = Readonly<Record<string, string>>;

export const MEANINGS: Readonly<Record<Exclude<Language, 'en'>, Meanings>> = {
  es: meaningsEs,
  pt: meaningsPt,
  fr: meaningsFr,
};

/** `text` in `language`; in English where the dictionary lacks it. */
export function tellMeaning(text: string, language: Language): string {
  return language === 'en' ? text : (MEANINGS[language][text] ?? text);
}
