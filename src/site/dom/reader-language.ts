// The language that a reader has chosen on this site, else the first of the browser's that the site has. Read by identifiers and by the
// page at an address that is not there.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { CHOSEN_LANGUAGE, readStored } from './stored.ts';

/** @param preferred tags of languages, the first wanted most: `pt-BR` */
export function chooseLanguage(stored: string | undefined, preferred: readonly string[]): Language {
  const known = (tag: string | undefined) =>
    LANGUAGES.find((language) => language === tag?.toLowerCase().split('-')[0]);
  return known(stored) ?? preferred.map(known).find((language) => language !== undefined) ?? 'en';
}

export function readerLanguage(): Language {
  return chooseLanguage(readStored(CHOSEN_LANGUAGE), navigator.languages);
}
