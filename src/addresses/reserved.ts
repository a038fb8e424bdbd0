// Addresses and anchors that the site itself uses, so that no record can have them. Read by the rule address-free.
import { COMPARE_TEXTS_PATH, STATIC_PAGES } from './routes.ts';

/** Anchors of the frame, which every page has. Other anchors of pages begin with `_`, which no id does. */
export const FRAME_ANCHORS: ReadonlySet<string> = new Set([
  'content',
  'header-search',
  'header-search-hint',
  'page-status',
]);

/** Anchors of the glossary besides its terms. */
export const GLOSSARY_ANCHORS: ReadonlySet<string> = new Set(['official-terms']);

const STATIC_PATHS: ReadonlySet<string> = new Set<string>([...Object.values(STATIC_PAGES), COMPARE_TEXTS_PATH]);

/** Folders of parts of long lists (`resolutions/by-year/2005/`, `commitments/provisions/without-topic/2/`), and profiles of states. */
const PARTS = /\/(?:by-year|without-topic)\/$|^legislation\/[^/]+\/profile\/$/;

/** Whether the site has a page of its own at `path`, below a language. */
export function isReservedPath(path: string): boolean {
  return STATIC_PATHS.has(path) || PARTS.test(path);
}
