// What the styles and formats of citations are called. Names of manuals and formats are the same in every language. Called by pages and,
// with the words they have loaded, by menus.
import { STYLES } from '../exports/cite/cite-words.ts';

/** What a menu copies, in its order: laws come out of RIS as statutes, out of BibTeX as bills. */
export const CITE_CHOICES = [...STYLES, 'ris', 'bib'] as const;
export type CiteChoice = (typeof CITE_CHOICES)[number];

const NAMES = { oscola: 'OSCOLA 4', apa: 'APA 7', ris: 'RIS (Zotero, EndNote)', bib: 'BibTeX' } as const;

export function citeStyleName(choice: CiteChoice, t: (key: `cite.style.${'oas' | 'chicago'}`) => string): string {
  return choice === 'oas' || choice === 'chicago' ? t(`cite.style.${choice}`) : NAMES[choice];
}
