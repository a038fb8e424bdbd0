// Pages stay light: HTML, styles and scripts together, compressed.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { TREATIES } from '../../src/graph/coverage.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { pathOf, readAtlasData } from '../helpers/atlas-data.ts';
import { expectNone, readSitePage } from '../helpers/site-pages.ts';
import { SITE } from '../helpers/sites.ts';

/** Of the works of the four collections of mandates. */
const LIMIT = 40_000;
/** Of legislation: states, laws, criteria, treaties and the matrix. */
const LEGISLATION_LIMIT = 60_000;
/** Of the map of mandates and the timeline, which show everything at once. */
const PICTURE_LIMIT = 120_000;
const sizes = new Map<string, number>();

/** Compressed size of a file of the site. */
function sizeOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(SITE, path)), { level: 9 }).length;
  sizes.set(path, size);
  return size;
}

/** `path` and every module that it imports at once. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  if (!path.endsWith('.js')) return found;
  const text = readFileSync(join(SITE, path), 'utf8');
  for (const [, target] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
    if (target !== undefined) withImports(join(dirname(path), target), found);
  return found;
}

/** What is wrong with the weight of the page at `address` below a language. */
function listHeavy(language: string, address: string, limit: number): string[] {
  const path = `${language}/${address}index.html`;
  const { root } = readSitePage(path);
  const loaded = root
    .querySelectorAll('script[src], link[rel="stylesheet"], link[rel="modulepreload"]')
    .map((element) => (element.getAttribute('src') ?? element.getAttribute('href') ?? '').slice(1));
  if (!loaded.some((file) => file.endsWith('.css')) || !loaded.some((file) => file.endsWith('.js')))
    return [`${path}: no style or no script found`];
  const files = new Set([path, ...loaded.flatMap((file) => [...withImports(file)])]);
  const total = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  return total > limit ? [`${path}: ${total} bytes`] : [];
}

describe('pages of works', () => {
  const mandates = readAtlasData().works.filter(({ jurisdiction }) => jurisdiction === undefined);

  test.each(LANGUAGES)(`weigh at most ${LIMIT / 1000} kB with all that they load (%s)`, (language) => {
    expectNone(mandates.flatMap((work) => listHeavy(language, pathOf(work), LIMIT)));
  });
});

describe('pages of legislation', () => {
  const { works, countries } = readAtlasData();
  const kinds: [string, string[]][] = [
    ['states', countries.map(({ code }) => `legislation/${code}/`)],
    ['laws', works.filter(({ jurisdiction }) => jurisdiction !== undefined).map(pathOf)],
    ['criteria', Object.keys(countries[0]?.criteria ?? {}).map((id) => `legislation/criteria/${id}/`)],
    ['treaties', ['legislation/treaties/', ...TREATIES.map((id) => `legislation/treaties/${id}/`)]],
    ['the matrix', ['legislation/']],
  ];

  test.each(kinds.flatMap(([kind, paths]) => LANGUAGES.map((language) => [kind, language, paths] as const)))(
    `of %s (%s) weigh at most ${LEGISLATION_LIMIT / 1000} kB with all that they load`,
    (_, language, paths) => {
      expect(paths.length).toBeGreaterThan(0);
      expectNone(paths.flatMap((path) => listHeavy(language, path, LEGISLATION_LIMIT)));
    },
  );
});

describe('the map and the timeline', () => {
  test.each(LANGUAGES)(`weigh at most ${PICTURE_LIMIT / 1000} kB with all that they load (%s)`, (language) => {
    expectNone(['map/', 'timeline/'].flatMap((path) => listHeavy(language, path, PICTURE_LIMIT)));
  });

  test('are measured: a lower limit is passed', () => {
    expect(listHeavy('en', 'map/', 20_000)).toEqual([expect.stringContaining('en/map/index.html: ')]);
  });
});
