// The words of citations in the reader's language, which only an open menu needs: in the page they would weigh on every visit. Called by
// the menus that cite.
import type { Language } from '../../schemas/languages.ts';
import type { CitationWords } from '../../words/cite/en.ts';

const FILES: Readonly<Record<Language, () => Promise<CitationWords>>> = {
  en: () => import('../../words/cite/en.ts').then(({ citeEn }) => citeEn),
  es: () => import('../../words/cite/es.ts').then(({ citeEs }) => citeEs),
  pt: () => import('../../words/cite/pt.ts').then(({ citePt }) => citePt),
  fr: () => import('../../words/cite/fr.ts').then(({ citeFr }) => citeFr),
};

/** Undefined if they could not be loaded. */
export async function loadCiteWords(language: string): Promise<CitationWords | undefined> {
  const load = FILES[language as Language] as (() => Promise<CitationWords>) | undefined;
  const words = await load?.().catch(() => undefined);
  if (!words) return undefined;
  // The dictionaries leave the name of the atlas open; the head of every page has it.
  const atlas = document.querySelector('.site-name')?.textContent.trim() ?? '';
  const filled = Object.entries(words).map(([key, text]) => [key, text.replaceAll('{atlas}', atlas)]);
  return Object.fromEntries(filled) as CitationWords;
}
