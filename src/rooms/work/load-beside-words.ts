// The words of a second language in the reader's, loaded with the first that is shown. Called by beside.ts.
import type { Language } from '../../schemas/languages.ts';
import type { BesideWords } from '../../words/beside/en.ts';

const FILES: Readonly<Record<Language, () => Promise<BesideWords>>> = {
  en: () => import('../../words/beside/en.ts').then(({ besideEn }) => besideEn),
  es: () => import('../../words/beside/es.ts').then(({ besideEs }) => besideEs),
  pt: () => import('../../words/beside/pt.ts').then(({ besidePt }) => besidePt),
  fr: () => import('../../words/beside/fr.ts').then(({ besideFr }) => besideFr),
};

/** It rejects if they could not be loaded. */
export function loadBesideWords(language: string): Promise<BesideWords> {
  return FILES[language as Language]();
}
