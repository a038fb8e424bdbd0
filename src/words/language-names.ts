// How each language is called within a sentence of the others. Given to the build of the index, whose fields are asked for by name.
import { LANGUAGES, type Labels, type Language } from '../schemas/fields.ts';
import { DICTIONARIES } from './translate.ts';

/** `fr` of `es` is `espagnol`. */
export function listLanguageNames(): Record<Language, Labels> {
  const name = (language: Language, own: Language) => {
    const word = DICTIONARIES[own][`language.${language}`];
    return own === 'en' ? word : word.toLowerCase();
  };
  const namesOf = (language: Language) =>
    Object.fromEntries(LANGUAGES.map((own) => [own, name(language, own)])) as Labels;
  return Object.fromEntries(LANGUAGES.map((language) => [language, namesOf(language)])) as Record<Language, Labels>;
}
