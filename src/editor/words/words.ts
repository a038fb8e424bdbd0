// The dictionaries of the editor by language. It is no part of the site, so they stand apart from those of readers.
import type { Language } from '../../schemas/languages.ts';
import { en, type EditorWords } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

export const EDITOR_WORDS: Readonly<Record<Language, EditorWords>> = { en, es, pt, fr };

/** Each language as it calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'español',
  pt: 'português',
  fr: 'français',
};
