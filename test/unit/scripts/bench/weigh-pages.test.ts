import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BUDGET, isOver, kindOf, weighPages } from '../../../../scripts/bench/weigh-pages.ts';

const dir = await mkdtemp(join(tmpdir(), 'atlas-pages-'));
afterAll(() => rm(dir, { recursive: true }));
/** Text that hardly shrinks. */
const noise = (length: number) => {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
};
const PAGES = {
  'en/topics/prevention/index.html': 'short',
  'fr/topics/children/index.html': 'longer than that',
  'en/map/index.html': 'x'.repeat(BUDGET.html + 1),
  'en/timeline/index.html': noise(BUDGET.compressed * 2),
  'en/legislation/index.html': 'x'.repeat(BUDGET.html + 2),
  'en/data.json': 'no page',
};
for (const [path, text] of Object.entries(PAGES)) {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), text);
}

describe('kindOf', () => {
  test.each([
    ['en/', ''],
    ['fr/topics/', 'topics/'],
    ['fr/topics/prevention/', 'topics/…/'],
    ['fr/topics/prevention/2014/', 'topics/…/…/'],
    ['es/resolutions/by-year/2014/', 'resolutions/by-year/…/'],
    ['en/commitments/provisions/by-addressee/cim/', 'commitments/provisions/by-addressee/…/'],
    ['id/ag-res-2348/', 'id/…/'],
    ['404.html', '404.html/'],
  ])('of %s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

describe('weighPages', () => {
  test('names the largest page of each kind, in whatever language, and weighs nothing but pages', () => {
    expect(weighPages(dir).map(({ kind, path }) => [kind, path])).toEqual([
      ['legislation/', 'en/legislation/'],
      ['map/', 'en/map/'],
      ['timeline/', 'en/timeline/'],
      ['topics/…/', 'fr/topics/children/'],
    ]);
  });
});

describe('isOver', () => {
  test('holds pages to their budget as they are and compressed; the table of states and questions has its own', () => {
    expect(
      weighPages(dir)
        .filter(isOver)
        .map(({ kind }) => kind),
    ).toEqual(['map/', 'timeline/']);
  });
});
