// Pagefind behind the seam answers plain queries as our own index does; the whole of the golden queries is asked by the bench.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { PIECES } from '../../src/engine/format.ts';
import { listOutcomes } from '../helpers/golden-outcomes.ts';
import { readGolden } from '../helpers/golden.ts';
import { realSearch } from '../helpers/memory-search.ts';
import { buildPagefindSearch, fetchFile } from '../helpers/pagefind-search.ts';

const dir = mkdtempSync(join(tmpdir(), 'pagefind-'));
const memory = await realSearch();
const pagefind = await buildPagefindSearch(memory, dir);
const goldens = readGolden(parse(readFileSync('test/search/golden.yml', 'utf8')));

beforeAll(() => void vi.stubGlobal('fetch', fetchFile));
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(dir, { recursive: true, force: true });
});

describe('toPagefind', () => {
  test('leaves none of our own words in the index, and says whose they are', () => {
    const own = new RegExp(`/(?:${PIECES.terms}|${PIECES.pairs}|${PIECES.forms})\\d+\\.bin$`);
    expect([...memory.files.keys()].some((name) => own.test(name))).toBe(true);
    expect([...pagefind.files.keys()].filter((name) => own.test(name))).toEqual([]);
    const entry = new TextDecoder().decode(pagefind.files.get('entry.json'));
    expect(JSON.parse(entry)).toMatchObject({
      engine: 'pagefind',
      version: expect.stringMatching(/-pagefind$/) as string,
    });
  });
});

describe('PagefindEngine', () => {
  test('finds what plain queries want', async () => {
    const plain = goldens.filter(({ kind }) => kind === 'topic').concat(goldens.filter(({ kind }) => kind === 'state'));
    const outcomes = await listOutcomes(pagefind, plain);
    const missed = outcomes.filter(({ rank }) => rank === 0).map(({ golden }) => `${golden.lang} ${golden.query}`);
    expect(plain.length).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });

  test('answers signs of the query language with the sets that hold', async () => {
    const boolean = goldens.filter(({ kind, set }) => kind === 'boolean' && set !== undefined).slice(0, 6);
    const outcomes = await listOutcomes(pagefind, boolean);
    expect(outcomes.filter(({ exact }) => !exact).map(({ golden }) => golden.query)).toEqual([]);
  });

  test('finds nothing where nothing is, and suggests nothing', async () => {
    const { texts } = await pagefind.sourcesFor('en').index();
    expect([...(await texts.find({ kind: 'word', form: 'qqzzxxvv' }))].some(Boolean)).toBe(false);
    expect(await texts.formsWith('traf')).toEqual([]);
  });
});
