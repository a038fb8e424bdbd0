// The sitemap of a built site: every page that may be found, in its languages. Called by the build when all pages are there.
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toSitemap, type SitemapPage } from '../exports/machines/to-sitemap.ts';
import { LANGUAGES, type Language } from '../schemas/languages.ts';

/** In this many bytes of a page stands whether it may be found. */
const HEAD_BYTES = 3000;
const NOT_FOUND_PAGE = /^404\//;

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
    if (language === undefined || NOT_FOUND_PAGE.test(own) || (await isHidden(join(dir, path, 'index.html')))) continue;
    const addresses = byPath.get(own) ?? new Map<Language, string>();
    byPath.set(own, addresses.set(language, absolute(path)));
  }
  const pages = [...byPath.values()].map((addresses): SitemapPage => ({ addresses }));
  for (const [name, text] of toSitemap(pages, absolute, 'en')) await writeFile(join(dir, name), text);
}

async function isHidden(file: string): Promise<boolean> {
  const page = await open(file);
  try {
    const { buffer, bytesRead } = await page.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES);
    return buffer.toString('utf8', 0, bytesRead).includes('<meta name="robots" content="noindex"');
  } finally {
    await page.close();
  }
}
