// A work page stays light: its HTML, styles and scripts together, compressed.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, test } from 'vitest';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { readAtlasData } from '../helpers/atlas-data.ts';
import { expectNone, readSitePage } from '../helpers/site-pages.ts';
import { SITE } from '../helpers/sites.ts';

const LIMIT = 40_000;
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

describe('pages of works', () => {
  test.each(LANGUAGES)(`weigh at most ${LIMIT / 1000} kB with all that they load (%s)`, (language) => {
    expectNone(
      readAtlasData().works.flatMap(({ workId, collection }) => {
        const path = `${language}/${collection}/${workId}/index.html`;
        const { root } = readSitePage(path);
        const loaded = root
          .querySelectorAll('script[src], link[rel="stylesheet"], link[rel="modulepreload"]')
          .map((element) => (element.getAttribute('src') ?? element.getAttribute('href') ?? '').slice(1));
        if (!loaded.some((file) => file.endsWith('.css')) || !loaded.some((file) => file.endsWith('.js')))
          return [`${path}: no style or no script found`];
        const files = new Set([path, ...loaded.flatMap((file) => [...withImports(file)])]);
        const total = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
        return total > LIMIT ? [`${path}: ${total} bytes`] : [];
      }),
    );
  });
});
