// Queries of real readers and the answers they expect, run through the code of the browser over the real content in memory.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Language } from '../../src/schemas/fields.ts';
import { searchAtlas } from '../../src/search/search-atlas.ts';
import { buildMemorySearch } from '../helpers/memory-search.ts';
import { readGolden, type Golden } from '../helpers/golden.ts';

const goldens = readGolden(parse(readFileSync('test/search/golden.yml', 'utf8')));
const { corpus } = await readCorpus('content');
const memory = await buildMemorySearch(corpus);
const paths = new Set(memory.records.map(({ path }) => path));

/** Addresses that the results page lists for `query`, in their order, each with those of its provisions. */
async function ask(query: string, lang: Language): Promise<string[][]> {
  const { named, hits } = await searchAtlas(memory.sourcesFor(lang), {
    query,
    filters: {},
    sort: 'relevance',
    synonyms: true,
    view: 'works',
    limit: 1000,
  });
  return [
    ...named.rows.map(({ path }) => [path]),
    ...hits.map(({ path, provisions }) => [path, ...provisions.map(({ n }) => `${path}#${n}`)]),
  ];
}

const recordOf = (path: string) => path.replace(/(?<!glossary\/)#.*/, '');

/** Whether a result is what was wanted: a record at any anchor, or a provision as the address or the first provision shown. */
function meets([first = '', shown]: readonly string[], wanted: string): boolean {
  return wanted === recordOf(wanted) ? recordOf(first) === wanted : first === wanted || shown === wanted;
}

interface Outcome {
  golden: Golden;
  rank: number;
  exact: boolean;
  got: string[];
}

const outcomes: Outcome[] = [];
for (const golden of goldens) {
  const rows = await ask(golden.query, golden.lang);
  const wanted = golden.first === undefined ? (golden.anyOf ?? []) : [golden.first];
  const rank = rows.findIndex((row) => wanted.some((path) => meets(row, path))) + 1;
  const got = rows.map(([first = '']) => recordOf(first));
  const exact = golden.set !== undefined && [...got].sort().join() === [...golden.set].sort().join();
  outcomes.push({ golden, rank, exact, got });
}

const ranked = outcomes.filter(({ golden }) => golden.set === undefined);
const recall = (list: readonly Outcome[], at: number) =>
  list.filter(({ rank }) => rank > 0 && rank <= at).length / list.length;
const describeMiss = ({ golden, rank, got }: Outcome) =>
  `${golden.kind} ${golden.lang} "${golden.query}": rank ${rank || 'none'}, got ${got.slice(0, 4).join(' ') || 'nothing'} (${got.length})`;

const GROUPS: [name: string, kinds: readonly string[], at: 1 | 3, limit: number][] = [
  ['symbols and citations', ['symbol', 'citation'], 1, 0.95],
  ['titles', ['title'], 1, 0.9],
];
const REST = ranked.filter(({ golden }) => !['symbol', 'citation', 'title'].includes(golden.kind));

describe('golden queries', () => {
  test('name records that exist', () => {
    const lost = goldens.flatMap(({ query, first, anyOf = [], set = [] }) =>
      [...(first === undefined ? [] : [first]), ...anyOf, ...set]
        .filter((path) => !paths.has(recordOf(path)))
        .map((path) => `${query}: ${path}`),
    );
    expect(lost).toEqual([]);
  });

  test.each(GROUPS)('find %s at recall@%3$s or better', (_, kinds, at, limit) => {
    const list = ranked.filter(({ golden }) => kinds.includes(golden.kind));
    const missed = list.filter(({ rank }) => rank === 0 || rank > at).map(describeMiss);
    expect(list.length).toBeGreaterThan(0);
    expect(recall(list, at), missed.join('\n')).toBeGreaterThanOrEqual(limit);
  });

  test('find all else among the first three in 92 of 100', () => {
    const missed = REST.filter(({ rank }) => rank === 0 || rank > 3).map(describeMiss);
    expect(REST.length).toBeGreaterThan(0);
    expect(recall(REST, 3), missed.join('\n')).toBeGreaterThanOrEqual(0.92);
  });

  test('with a first answer alone have it first, as a rule', () => {
    const list = ranked.filter(({ golden }) => golden.first !== undefined);
    const missed = list.filter(({ rank }) => rank !== 1).map(describeMiss);
    expect(recall(list, 1), missed.join('\n')).toBeGreaterThanOrEqual(0.92);
  });

  test.each(
    outcomes.filter(({ golden }) => golden.set !== undefined).map((outcome) => [outcome.golden.query, outcome]),
  )('find exactly what there is: %s', (_, { golden, got }) => {
    expect([...got].sort()).toEqual([...(golden.set ?? [])].sort());
  });
});

afterAll(() => {
  const rate = (list: readonly Outcome[]) =>
    `recall@1 ${(100 * recall(list, 1)).toFixed(1)} %, recall@3 ${(100 * recall(list, 3)).toFixed(1)} % of ${list.length}`;
  const kinds = [...new Set(ranked.map(({ golden }) => golden.kind))];
  const sets = outcomes.filter(({ golden }) => golden.set !== undefined);
  const lines = [
    ...kinds.map((kind) => `${kind.padEnd(14)}${rate(ranked.filter(({ golden }) => golden.kind === kind))}`),
    `${'sets'.padEnd(14)}${sets.filter(({ exact }) => exact).length} of ${sets.length} exact`,
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
});
