// Which pictures of links there are: one for each collection and section in each language, and which of them a page names. Called by the
// list of files, which draws them, and by the frame of every page.
import type { StaticPage } from '../../addresses/routes.ts';
import type { Key } from '../../words/translate.ts';

/** Key of the title by the part of the atlas; a page of another part has that of the whole. */
export const CARDS = {
  atlas: 'site.card',
  resolutions: 'collection.resolutions',
  conclusions: 'collection.conclusions',
  instruments: 'collection.instruments',
  reports: 'collection.reports',
  legislation: 'collection.legislation',
  commitments: 'nav.commitments',
  practices: 'nav.practices',
} as const satisfies Partial<Record<StaticPage | 'atlas', Key>>;
export type Card = keyof typeof CARDS;

/** @param path of a page below the language: `legislation/pe/` has the picture of the laws */
export function cardOf(path: string): Card {
  const [first] = path.split('/');
  return Object.keys(CARDS).find((card): card is Card => card === first) ?? 'atlas';
}

/** Path of the picture below the base. */
export function cardPath(card: Card, language: string): string {
  return `social/${card}-${language}.png`;
}
