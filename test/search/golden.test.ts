// Queries of real readers and the answers they expect, run through the code of the browser over the real content in memory.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { treatiesOf } from '../../src/atlas/coverage.ts';
import { treatyPath } from '../../src/addresses/routes.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { realSearch } from '../helpers/memory-search.ts';
import { listOutcomes, recall, recordOf, type Outcome } from '../helpers/golden-outcomes.ts';
import { readGolden } from '../helpers/golden.ts';

const read = (name: string) => readGolden(parse(readFileSync(`test/search/${name}.yml`, 'utf8')));
const [first, asked, told] = [read('golden'), read('asked'), read('told')];
const goldens = [...first, ...asked, ...told];
const memory = await realSearch();
const paths = new Set(memory.records.map(({ path }) => path));
/** Pages of what states did under a treaty: no records of the index, and the answer to questions about one. */
const treaties = new Set(treatiesOf(await realCorpus()).map(treatyPath));

const outcomes = await listOutcomes(memory, goldens);
const ranked = outcomes.filter(({ golden }) => golden.set === undefined);
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
        .filter((path) => !paths.has(recordOf(path)) && !treaties.has(path))
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
  const title = (text: string) => `\n${text}`;
  const lines = [
    title('golden.yml'),
    ...tell(outcomes.slice(0, first.length)),
    title('asked.yml'),
    ...tell(outcomes.slice(first.length, first.length + asked.length)),
    title('told.yml'),
    ...tell(outcomes.slice(first.length + asked.length)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
});

/** Lines of a table: recall of each kind, and how many sets are exact. */
function tell(all: readonly Outcome[]): string[] {
  const list = all.filter(({ golden }) => golden.set === undefined);
  const sets = all.filter(({ golden }) => golden.set !== undefined);
  const rate = (some: readonly Outcome[]) =>
    `recall@1 ${(100 * recall(some, 1)).toFixed(1)} %, recall@3 ${(100 * recall(some, 3)).toFixed(1)} % of ${some.length}`;
  const kinds = [...new Set(list.map(({ golden }) => golden.kind))];
  return [
    ...kinds.map((kind) => `${kind.padEnd(14)}${rate(list.filter(({ golden }) => golden.kind === kind))}`),
    `${'sets'.padEnd(14)}${sets.filter(({ exact }) => exact).length} of ${sets.length} exact`,
  ];
}
