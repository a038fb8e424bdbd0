import { describe, expect, test } from 'vitest';
import {
  joinLanguages,
  joinTerms,
  loadHit,
  runSearch,
  type LanguageIndex,
  type PagefindInstance,
  type PagefindResult,
} from '../../../src/search/run-search.ts';

type Fragment = Awaited<ReturnType<PagefindResult['data']>>;

function result(id: string, score: number, fragment: Partial<Fragment> = {}): PagefindResult {
  return {
    id,
    score,
    data: () => Promise.resolve({ url: `/${id}/`, meta: {}, excerpt: '', sub_results: [], ...fragment }),
  };
}

/** A section of a work in which a term was found. */
function section(n: string, excerpt = `of ${n}`): Fragment['sub_results'][number] {
  return { title: n, url: `/a/#${n}`, excerpt, anchor: { id: n } };
}

/** A filter file that knows these ids by value, whatever its name. */
function filter(known: Record<string, string[]> = {}): LanguageIndex['loadFilter'] {
  return () => Promise.resolve(known);
}

/** A Pagefind folder that knows these queries, and keeps what it was asked. */
function folder(known: Record<string, PagefindResult[]>): PagefindInstance & { asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    search(query) {
      asked.push(query);
      return Promise.resolve({ results: known[query] ?? [] });
    },
  };
}

const terms = [
  { text: 'victims', phrase: false },
  { text: '3', phrase: false },
];

describe('joinTerms', () => {
  test('keeps what every term has, with one result a term, in the order of the first', () => {
    const lists = [
      [result('a', 1), result('b', 2), result('c', 4)],
      [result('c', 8), result('a', 16)],
    ];
    expect(joinTerms(lists).map((results) => results.map(({ id, score }) => `${id} ${score}`))).toEqual([
      ['a 1', 'a 16'],
      ['c 4', 'c 8'],
    ]);
  });

  test.each<[string, PagefindResult[][], number]>([
    ['no term', [], 0],
    ['one term', [[result('a', 1), result('b', 1)]], 2],
    ['a term that nothing has', [[result('a', 1)], []], 0],
    ['a first term that nothing has', [[], [result('a', 1)]], 0],
    ['three terms, of which one record has two', [[result('a', 1)], [result('a', 1)], [result('b', 1)]], 0],
  ])('with %s', (_, perTerm, count) => {
    expect(joinTerms(perTerm)).toHaveLength(count);
  });
});

describe('joinLanguages', () => {
  test('makes one hit of a record found in two languages, with the better score of the two', () => {
    const hits = joinLanguages([
      { key: 'a', language: 'en', results: [result('a', 1), result('a', 2)] },
      { key: 'b', language: 'en', results: [result('b', 4)] },
      { key: 'a', language: 'es', results: [result('z', 9)] },
      { key: 'c', language: 'es', results: [result('c', 4)] },
    ]);
    expect(hits.map(({ score, found }) => [score, found.map(({ language }) => language)])).toEqual([
      [9, ['en', 'es']],
      [4, ['en']],
      [4, ['es']],
    ]);
  });

  test('makes nothing of nothing', () => {
    expect(joinLanguages([])).toEqual([]);
  });
});

describe('runSearch', () => {
  test('asks each folder for each term in quotes and lists the best first', async () => {
    const en = folder({ '"victims"': [result('a', 1), result('b', 5)], '"3"': [result('a', 1), result('b', 1)] });
    const es = folder({ '"victims"': [result('z', 2)], '"3"': [result('z', 1)] });
    const hits = await runSearch(
      [
        { language: 'en', pagefind: en, twins: {}, loadFilter: filter() },
        { language: 'es', pagefind: es, twins: { z: 'a' }, loadFilter: filter() },
      ],
      terms,
      {},
    );
    expect(hits.map(({ score, found }) => [score, found.map(({ language }) => language)])).toEqual([
      [6, ['en']],
      [3, ['en', 'es']],
    ]);
    const asked = ['"victims"', '"3"'];
    expect([en.asked, es.asked]).toEqual([asked, asked]);
  });

  test('keeps only the records that have every wanted value', async () => {
    const pagefind = folder({ '"victims"': [result('a', 1), result('b', 5), result('c', 2)] });
    const filters: Record<string, Record<string, string[]>> = {
      topic: { prevention: ['a', 'b'], training: ['c'] },
      year: { '2007': ['b', 'c'] },
    };
    const index: LanguageIndex = {
      language: 'en',
      pagefind,
      twins: {},
      loadFilter: (name) => Promise.resolve(filters[name] ?? {}),
    };
    const search = async (wanted: Record<string, string>) =>
      (await runSearch([index], terms.slice(0, 1), wanted)).map(({ found }) => found[0]?.results[0]?.id);
    expect(await search({ topic: 'prevention' })).toEqual(['b', 'a']);
    expect(await search({ topic: 'prevention', year: '2007' })).toEqual(['b']);
    expect(await search({ topic: 'nothing' })).toEqual([]);
  });

  test('does not join the terms of one record over two languages', async () => {
    const indexes = [
      { language: 'en', pagefind: folder({ '"victims"': [result('a', 1)] }), twins: {}, loadFilter: filter() },
      { language: 'es', pagefind: folder({ '"3"': [result('z', 1)] }), twins: { z: 'a' }, loadFilter: filter() },
    ];
    expect(await runSearch(indexes, terms, {})).toEqual([]);
  });
});

describe('loadHit', () => {
  test('lists first the provisions that hold most terms', async () => {
    const first = { meta: { title: 'A' }, excerpt: 'x', sub_results: [section('1'), section('3.d')] };
    const results = [result('a', 1, first), result('a', 1, { sub_results: [section('3.d'), section('4')] })];
    expect(await loadHit({ score: 2, found: [{ language: 'en', results }] })).toEqual({
      language: 'en',
      path: 'a/',
      title: 'A',
      excerpt: 'x',
      provisions: [
        { n: '3.d', excerpt: 'of 3.d', terms: 2 },
        { n: '1', excerpt: 'of 1', terms: 1 },
        { n: '4', excerpt: 'of 4', terms: 1 },
      ],
    });
  });

  test('shows a record in the first language, and each provision in the one that holds more terms', async () => {
    const en = [result('a', 1, { meta: { title: 'A' }, sub_results: [section('1', 'en'), section('2', 'en')] })];
    const es = ['es', 'es'].map(() => result('z', 1, { sub_results: [section('1', 'es'), section('3', 'es')] }));
    const hit = await loadHit({
      score: 1,
      found: [
        { language: 'en', results: en },
        { language: 'es', results: es },
      ],
    });
    expect([hit.language, hit.path, hit.title]).toEqual(['en', 'a/', 'A']);
    expect(hit.provisions.map(({ n, excerpt }) => `${n} ${excerpt}`)).toEqual(['1 es', '3 es', '2 en']);
  });

  test('takes a number from the address where there is no anchor, and leaves out the page itself', async () => {
    const sub_results = [
      { title: 'A', url: '/a/', excerpt: '' },
      { title: 'B', url: '/a/#2', excerpt: '' },
    ];
    const hit = await loadHit({ score: 1, found: [{ language: 'en', results: [result('a', 1, { sub_results })] }] });
    expect([hit.title, hit.provisions.map(({ n }) => n)]).toEqual(['/a/', ['2']]);
  });

  test('reads each fragment before the next query fills it anew', async () => {
    const shared: Fragment = { url: '/a/', meta: {}, excerpt: '', sub_results: [] };
    const filled = (n: string): PagefindResult => ({
      id: 'a',
      score: 1,
      data: () => Promise.resolve(Object.assign(shared, { sub_results: [section(n)] })),
    });
    const hit = await loadHit({ score: 2, found: [{ language: 'en', results: [filled('1'), filled('2')] }] });
    expect(hit.provisions.map(({ n }) => n)).toEqual(['1', '2']);
  });

  test('throws on a hit that was found nowhere', async () => {
    await expect(loadHit({ score: 0, found: [] })).rejects.toThrow('A hit was found in no language.');
  });
});
