// Which files of a built site stand in the copy of one language. Pure; called by `npm run pack`.
import { COVER } from './copy-name.ts';
import type { Language } from '../../schemas/languages.ts';

/** What a page of the language links to besides pages: tables and the calendar. Files for programs stay on the site. */
const TABLE = /\.(?:csv|xlsx|ics)$/;

/** Pages below the language that are of the site alone, with what tells in the copy what they tell of the site. */
const STAND_INS: Readonly<Record<string, string>> = { 'offline/index.html': COVER };

export function standIns(language: Language): ReadonlyMap<string, string> {
  return new Map(Object.entries(STAND_INS).map(([path, standIn]) => [`${language}/${path}`, standIn]));
}

/**
 * Pages of the language but for the one that a server answers with where it has none, and tables in the language. What pages draw with
 * is found while they are written.
 * @param paths of all files of the site, below it
 */
export function chooseFiles(paths: readonly string[], language: Language): string[] {
  const left = new Set([`${language}/404.html`, ...standIns(language).keys()]);
  const isPage = (path: string) => path.startsWith(`${language}/`) && /\.(?:html|ics)$/.test(path) && !left.has(path);
  const isTable = (path: string) => path.startsWith('data/') && path.split('/').at(-1)?.split('.')[0] === language;
  return paths.filter((path) => isPage(path) || (isTable(path) && TABLE.test(path))).sort();
}
