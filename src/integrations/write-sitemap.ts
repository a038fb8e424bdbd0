// The sitemap of a built site: every page that may be found, in its languages. Called by the build when all pages are there.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMPARE_TEXTS_PATH, STATIC_PAGES } from '../addresses/routes.ts';
import { toSitemap, type SitemapPage } from '../exports/machines/to-sitemap.ts';
import { LANGUAGES, type Language } from '../schemas/languages.ts';

/** Pages that say `noindex`, below their language. */
const HIDDEN: readonly string[] = ['404/', STATIC_PAGES.search, COMPARE_TEXTS_PATH];

/**
 * @param dir folder of the built site
 * @param paths of its pages below the base: `es/map/`
 * @param absolute whole address of a path below the base
 */
export async function writeSitemap(
  dir: string,
  paths: readonly string[],
  absolute: (path: string) => string,
): Promise<void> {
  const byPath = new Map<string, Map<Language, string>>();
  for (const path of paths.toSorted()) {
    const language = LANGUAGES.find((candidate) => path.startsWith(`${candidate}/`));
    const own = path.slice(3);
    if (language === undefined || HIDDEN.includes(own)) continue;
    const addresses = byPath.get(own) ?? new Map<Language, string>();
    byPath.set(own, addresses.set(language, absolute(path)));
  }
  const pages = [...byPath.values()].map((addresses): SitemapPage => ({ addresses }));
  for (const [name, text] of toSitemap(pages, absolute, 'en')) await writeFile(join(dir, name), text);
}
