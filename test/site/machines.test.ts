// What the site tells machines: where its pages are, in which languages, how it is searched, and with which picture it is linked.
import { XmlDocument } from 'libxml2-wasm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { expectNone, ORIGIN, readSitePage } from '../helpers/site-pages.ts';
import { listFiles, listPages, readSiteFile, SITE, SITE_UNDER_BASE } from '../helpers/sites.ts';

/** Text of all nodes at `path` of an XML file. */
function readXml(file: string, dir: string, path: string): string[] {
  const document = XmlDocument.fromString(readSiteFile(file, dir));
  const values = document
    .find(path, { s: 'http://www.sitemaps.org/schemas/sitemap/0.9', o: 'http://a9.com/-/spec/opensearch/1.1/' })
    .map(({ content }) => content);
  document.dispose();
  return values;
}

const HEAD_LINK = /<link rel="(?:canonical|alternate)"[^>]*>/g;
const pagesOf = (dir: string) =>
  listPages(dir).filter((path) => LANGUAGES.some((language) => path.startsWith(`${language}/`)));
const pages = pagesOf(SITE);
const isHidden = (path: string, dir = SITE) =>
  readSiteFile(path, dir).includes('<meta name="robots" content="noindex"');

describe.each([
  [SITE, '/'],
  [SITE_UNDER_BASE, '/atlas/'],
])('the sitemap of %s', (dir, base) => {
  test('names every page that may be found, once, by its lasting address', () => {
    expect(readSiteFile('robots.txt', dir)).toContain(`\nSitemap: ${ORIGIN}${base}sitemap.xml\n`);
    const files = readXml('sitemap.xml', dir, '//s:loc');
    const named = files.flatMap((address) => {
      expect(address.startsWith(`${ORIGIN}${base}`)).toBe(true);
      return readXml(address.slice(`${ORIGIN}${base}`.length), dir, '//s:loc');
    });
    const wanted = pagesOf(dir)
      .filter((path) => !isHidden(path, dir))
      .map((path) => `${ORIGIN}${base}${path.replace(/index\.html$/, '')}`);
    expect(named.toSorted()).toEqual(wanted.toSorted());
  });
});

describe('the head of a page', () => {
  test('names itself, its languages and the one for all others, unless it is not to be found', () => {
    expectNone(
      pages.flatMap((path) => {
        const links = readSiteFile(path).match(HEAD_LINK) ?? [];
        const languages = links.flatMap((link) => /hreflang="([^"]+)"/.exec(link)?.[1] ?? []);
        const wanted = isHidden(path) ? [] : [...LANGUAGES, 'x-default'];
        return links[0]?.includes('canonical') && languages.join() === wanted.join()
          ? []
          : [`${path}: ${languages.join()}`];
      }),
    );
  });

  test('names a picture that is there, of the size that programs ask for', () => {
    const pictures = new Set(
      pages
        .filter((path) => !isHidden(path))
        .map((path) => /<meta property="og:image" content="([^"]+)"/.exec(readSiteFile(path))?.[1]),
    );
    const files = listFiles(SITE).filter((path) => path.startsWith('social/'));
    expect([...pictures].toSorted()).toEqual(files.map((path) => `${ORIGIN}/${path}`));
    for (const file of files) {
      const bytes = readFileSync(join(SITE, file));
      expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test.each(LANGUAGES)('of the home page names how the atlas is searched (%s)', (lang) => {
    const link = readSitePage(`${lang}/index.html`, SITE).root.querySelector('head link[rel="search"]');
    expect(link?.getAttribute('href')).toBe(`/${lang}/opensearch.xml`);
    expect(readXml(`${lang}/opensearch.xml`, SITE, '//o:Url/@template')).toEqual([
      `${ORIGIN}/${lang}/search/?q={searchTerms}`,
    ]);
    expect(readXml(`${lang}/opensearch.xml`, SITE, '//o:ShortName')[0]?.length).toBeLessThanOrEqual(16);
  });
});

describe('llms.txt', () => {
  test('leads to files that are there', () => {
    const addresses = [...readSiteFile('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(0);
    const files = new Set(listFiles(SITE));
    expectNone(addresses.filter((address) => !files.has(address.slice(ORIGIN.length + 1))));
  });
});
