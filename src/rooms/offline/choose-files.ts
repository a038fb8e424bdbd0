// Which files of the built site a pack holds: all pages of a language, and what they and their scripts load. Called by the build.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';

export interface Chosen {
  /** In the pack of every language. */
  common: string[];
  /** Of this language alone. */
  own: string[];
}

const PAGE = /^(?:.*\/)?index\.html$/;
/** What scripts read in any language, and what pages are made of. */
const COMMON =
  /^(?:_astro\/|data\/provisions\/\w+\.json$|search\/entry\.json$)|^(?:index\.html|theme\.js|favicon\.svg|data\/(?:symbols|laws)\.json)$/;

/** @param paths of all files of the site, below its base; as files, pages with their `index.html` */
export function chooseFiles(paths: readonly string[], language: Language): Chosen {
  const sorted = paths.toSorted();
  const ofOne = new RegExp(
    `^search/[^/]+/(?:(${LANGUAGES.join('|')})/|(?:terms|asked)-(${LANGUAGES.join('|')})\\.bin$)`,
  );
  const isCommon = (path: string) => {
    if (COMMON.test(path)) return true;
    if (!path.startsWith('search/')) return false;
    const [isOfOne, folder] = ofOne.exec(path) ?? [];
    // The English index is read from every language.
    return isOfOne === undefined || folder === 'en';
  };
  const isOwn = (path: string) => {
    if (path.startsWith(`${language}/`)) return PAGE.test(path) || path === `${language}/manifest.webmanifest`;
    if (path === `data/instant-${language}.json` || path === `data/citations/${language}.json`) return true;
    if (path.startsWith('data/provisions/')) return path.endsWith(`.${language}.json`);
    if (path.startsWith(`data/compare/${language}/`) || path.startsWith(`data/asked/${language}/`)) return true;
    const [, folder, named] = ofOne.exec(path) ?? [];
    return folder === language || named === language;
  };
  const common = sorted.filter(isCommon);
  return { common, own: sorted.filter((path) => isOwn(path) && !isCommon(path)) };
}

/** The address of a file below the base: `en/map/index.html` → `en/map/`. */
export function addressOf(path: string): string {
  return PAGE.test(path) ? path.slice(0, -'index.html'.length) : path;
}
