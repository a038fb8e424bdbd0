// Everything that the data holds has its pages, and the pages around them are there.
import { describe, expect, test } from 'vitest';
import { STATIC_PAGES } from '../../src/i18n/routes.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { readAtlasData } from '../helpers/atlas-data.ts';
import { expectNone, findFile, readSitePage } from '../helpers/site-pages.ts';
import { SITE } from '../helpers/sites.ts';

const data = readAtlasData();
const missing = (paths: readonly string[]) => paths.filter((path) => findFile(path, SITE) === undefined);

describe('works', () => {
  test('have a page in each language and an identifier', () => {
    expect(data.works.length).toBeGreaterThan(0);
    expectNone(
      missing(
        data.works.flatMap(({ workId, collection }) => [
          `id/${workId}/`,
          ...LANGUAGES.map((language) => `${language}/${collection}/${workId}/`),
        ]),
      ),
    );
  });

  test.each(LANGUAGES)('stand in the list of their collection (%s)', (language) => {
    const byCollection = Map.groupBy(data.works, ({ collection }) => collection);
    expectNone(
      [...byCollection].flatMap(([collection, works]) => {
        const { root } = readSitePage(`${language}/${collection}/index.html`);
        const linked = new Set(root.querySelectorAll('main a').map((link) => link.getAttribute('href')));
        return works
          .map(({ workId }) => `/${language}/${collection}/${workId}/`)
          .filter((address) => !linked.has(address));
      }),
    );
  });

  test('have each of their provisions on their page, under its number', () => {
    expectNone(
      data.works.flatMap(({ workId, collection, provisions }) => {
        const { root } = readSitePage(`en/${collection}/${workId}/index.html`);
        const ids = new Set(root.querySelectorAll('section.provision h3').map(({ id }) => id));
        return provisions.filter(({ n }) => !ids.has(n)).map(({ n }) => `${workId}#${n}`);
      }),
    );
  });
});

describe('other records', () => {
  test('have a page in each language and an identifier', () => {
    expectNone(
      missing(
        [...data.meetings.map(({ id }) => ['meetings', id]), ...data.bodies.map(({ id }) => ['bodies', id])].flatMap(
          ([folder = '', id = '']) => [`id/${id}/`, ...LANGUAGES.map((language) => `${language}/${folder}/${id}/`)],
        ),
      ),
    );
  });
});

describe('pages around them', () => {
  test('exist in each language', () => {
    expectNone(
      missing(LANGUAGES.flatMap((language) => Object.values(STATIC_PAGES).map((path) => `${language}/${path}`))),
    );
  });

  test('hold a page for addresses that do not exist', () => {
    const { root } = readSitePage('404.html');
    const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/en/resolutions/', '/en/topics/', '/es/', '/pt/', '/fr/']));
  });

  test('start with a choice of the four languages', () => {
    const { root } = readSitePage('index.html');
    const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(LANGUAGES.map((language) => `/${language}/`));
  });

  test('name each language in its own words', () => {
    const { root } = readSitePage('en/index.html');
    const names = root.querySelectorAll('.languages a').map((link) => link.textContent.trim());
    expect(new Set(names).size).toBe(LANGUAGES.length);
  });
});
