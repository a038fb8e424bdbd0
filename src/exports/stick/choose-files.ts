// Which files of a built site stand in the copy of one language. Pure; called by `npm run pack`.
import type { Language } from '../../schemas/languages.ts';

/** What a page of the language links to besides pages: tables and the calendar. Files for programs stay on the site. */
const TABLE = /\.(?:csv|xlsx|ics)$/;

/**
 * Pages of the language but for the one that a server answers with where it has none, and tables in the language. What pages draw with
 * is found while they are written.
 * @param paths of all files of the site, below it
 */
export function chooseFiles(paths: readonly string[], language: Language): string[] {
  const isPage = (path: string) => path.startsWith(`${language}/`) && /\.(?:html|ics)$/.test(path);
  const isTable = (path: string) => path.startsWith('data/') && path.split('/').at(-1)?.split('.')[0] === language;
  return paths
    .filter((path) => (isPage(path) && path !== `${language}/404.html`) || (isTable(path) && TABLE.test(path)))
    .sort();
}
