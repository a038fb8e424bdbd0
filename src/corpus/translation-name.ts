// How a file of translations is named: as the file that it translates, with the language before the ending. Asked while folders are read.
import { LANGUAGES, type Language } from '../schemas/languages.ts';

export type TranslatedLanguage = Exclude<Language, 'en'>;

/** Languages into which what is told in English can be translated. */
export const TRANSLATED: readonly TranslatedLanguage[] = LANGUAGES.filter((language) => language !== 'en');

const NAME = /^(.+)\.([a-z]{2})(\.(?:yml|mdx))$/;

/** The file that `path` translates, `countries/ar.yml` of `countries/ar.es.yml`; undefined if it is not named as a translation. */
export function splitTranslation(path: string): { original: string; language: TranslatedLanguage } | undefined {
  const [, stem = '', code, ending = ''] = NAME.exec(path) ?? [];
  const language = TRANSLATED.find((known) => known === code);
  return language && { original: stem + ending, language };
}

/** Path of what translates `original` into `language`. */
export function translationPath(original: string, language: Language): string {
  return original.replace(/\.(?:yml|mdx)$/, `.${language}$&`);
}

/** Why a file that is named as a translation is not read. */
export function describeOrphan(path: string, original: string, isThere: boolean): string {
  return isThere
    ? `"${path}" is not read: "${original}" holds nothing that can be told in another language, or cannot be read itself. Mend that, or remove this file.`
    : `"${path}" translates "${original}", which is not there. Rename or remove it.`;
}
