// The words of the worker and of its notice in all languages: neither has a page from which to take them.
import type { Language } from '../schemas/languages.ts';
import { keptEn, type KeptWords } from './kept/en.ts';
import { keptEs } from './kept/es.ts';
import { keptFr } from './kept/fr.ts';
import { keptPt } from './kept/pt.ts';

export const KEPT_WORDS: Readonly<Record<Language, KeptWords>> = { en: keptEn, es: keptEs, pt: keptPt, fr: keptFr };
