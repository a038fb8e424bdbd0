// Every address in the data that pages and programs read leads to a page of the site, and to its anchor.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../src/engine/open-index.ts';
import { AMERICAN_STATES } from '../../src/schemas/states.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { expectNone, readSitePage } from '../helpers/site-pages.ts';
import { listPages, readSiteFile, SITE } from '../helpers/sites.ts';

/** Ids of every page, by its path: read from its text, which the look at the whole of each page tells to be well formed. */
const idsByPage = new Map(
  listPages().map((path) => [
    path,
    new Set(Array.from(readSiteFile(path).matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id.replaceAll('&amp;', '&'))),
  ]),
);

/** Whether `path`, below a language or with one, is a page with the anchor that it names. */
function isPage(path: string): boolean {
  const [page = '', anchor] = path.split('#');
  const ids = idsByPage.get(`${page}index.html`);
  return ids !== undefined && (anchor === undefined || ids.has(decodeURIComponent(anchor)));
}

const inEach = (path: string) => LANGUAGES.map((language) => `${language}/${path}`);
const read = (path: string) => JSON.parse(readFileSync(join(SITE, path), 'utf8')) as unknown;

/** Every text in `value` below a key that `wanted` names. */
function listTexts(value: unknown, wanted: (key: string) => boolean, key = ''): string[] {
  if (typeof value === 'string') return wanted(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => listTexts(one, wanted, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => listTexts(one, wanted, name));
}

describe('addresses', () => {
  test.each(LANGUAGES)('of the box in every header lead to pages (%s)', (language) => {
    const { entries } = read(`data/instant-${language}.json`) as {
      entries: { path: string; numbers?: string }[];
    };
    expect(entries.length).toBeGreaterThan(0);
    const paths = entries.flatMap(({ path, numbers = '' }) => [
      path,
      ...numbers
        .split(' ')
        .filter(Boolean)
        .map((n) => `${path}#${n}`),
    ]);
    expectNone(paths.map((path) => `${language}/${path}`).filter((path) => !isPage(path)));
  });

  test.each(['data/symbols.json', 'data/laws.json'])('of %s lead to pages in four languages', (file) => {
    const paths = listTexts(read(file), (key) => key === 'path');
    expect(paths.length).toBeGreaterThan(0);
    expectNone(paths.flatMap(inEach).filter((path) => !isPage(path)));
  });

  test.each(LANGUAGES)('of the comparison lead to pages (%s)', (language) => {
    const addresses = ['head', ...AMERICAN_STATES].flatMap((part) =>
      listTexts(read(`data/compare/${language}/${part}.json`), (key) => key === 'address' || key === 'href'),
    );
    const own = addresses.filter((address) => address.startsWith('/'));
    expect(own.length).toBeGreaterThan(0);
    expectNone(own.map((address) => address.slice(1)).filter((path) => !isPage(path)));
  });

  test('of records and provisions in the data lead to pages', () => {
    const { works } = read('data/atlas.json') as {
      works: { workId: string; collection: string; jurisdiction?: string; provisions: { n: string }[] }[];
    };
    const paths = works.flatMap(({ workId, collection, jurisdiction, provisions }) => {
      const path = `${collection}/${jurisdiction === undefined ? '' : `${jurisdiction}/`}${workId}/`;
      return [path, ...provisions.map(({ n }) => `${path}#${n}`)];
    });
    expectNone(paths.flatMap(inEach).filter((path) => !isPage(path)));
    expectNone(works.filter(({ workId }) => !isPage(`id/${workId}/`)).map(({ workId }) => workId));
  });

  test.each(LANGUAGES)('of the search index lead to pages (%s)', async (language) => {
    const index = await SearchIndex.open(
      (name) => Promise.resolve(readFileSync(join(SITE, 'search', name))),
      [language],
    );
    const paths = await index.json<string[]>('paths.bin');
    expect(paths.length).toBeGreaterThan(0);
    expectNone(paths.map((path) => `${language}/${path}`).filter((path) => !isPage(path)));
  });

  test('of identifiers lead to pages in four languages', () => {
    const ids = readdirSync(join(SITE, 'id'));
    expect(ids.length).toBeGreaterThan(0);
    const links = listPages()
      .filter((path) => path.startsWith('id/'))
      .flatMap((path) =>
        readSitePage(path)
          .root.querySelectorAll('main a[hreflang]')
          .map((link) => link.getAttribute('href') ?? ''),
      );
    expect(links).toHaveLength(ids.length * LANGUAGES.length);
    expectNone(links.map((href) => href.slice(1)).filter((path) => !isPage(path)));
  });
});
