import { describe, expect, test } from 'vitest';
import { countFacets, type Chosen } from '../../../src/engine/count-facets.ts';
import { toFacetColumn, valuesAt } from '../../../src/engine/facet-column.ts';
import { makeRandom } from '../../helpers/random.ts';

const FACETS = ['topic', 'verb', 'year'] as const;
type Facet = (typeof FACETS)[number];

/** `count` rows: some topics, one verb, and a year or none. */
function makeRows(count: number, random: () => number) {
  const below = (limit: number) => Math.floor(random() * limit);
  const values = (name: string, length: number) => Array.from({ length }, (_, at) => `${name}-${at}`);
  const cells = {
    topic: Array.from({ length: count }, () => [...new Set(Array.from({ length: below(4) }, () => below(5)))]),
    verb: Array.from({ length: count }, () => below(4)),
    year: Array.from({ length: count }, () => below(7) - 1),
  };
  const columns = {
    topic: toFacetColumn(values('topic', 5), cells.topic),
    verb: toFacetColumn(values('verb', 4), cells.verb),
    year: toFacetColumn(values('year', 6), cells.year),
  };
  /** The values of a row, read from the cells and not from the columns. */
  const read = (facet: Facet, row: number) =>
    [cells[facet][row] ?? []].flat().flatMap((at) => (at < 0 ? [] : [`${facet}-${at}`]));
  return { columns, read, below };
}

describe('countFacets', () => {
  test.each(Array.from({ length: 60 }, (_, index) => index + 1))('counts as a slow count does, seed %i', (seed) => {
    const count = 120;
    const { columns, read, below } = makeRows(count, makeRandom(seed * 7919));
    const chosen: Partial<Record<Facet, string[]>> = {};
    for (const facet of FACETS)
      if (below(2)) chosen[facet] = columns[facet].values.filter(() => below(2) === 0).slice(0, 3);
    const from = below(40);
    const to = count - below(40);
    const mask = below(2) ? Uint8Array.from({ length: count }, () => below(3) && 1) : undefined;
    const rows = Array.from({ length: to - from }, (_, at) => from + at).filter((row) => !mask || mask[row]);
    const fits = (row: number, but?: Facet) =>
      FACETS.every((facet) => {
        const wanted = chosen[facet] ?? [];
        return facet === but || !wanted.length || read(facet, row).some((id) => wanted.includes(id));
      });

    const counted = countFacets(columns, { from, to, mask }, chosen);
    expect(counted.rows).toEqual(rows.filter((row) => fits(row)));
    for (const facet of FACETS) {
      const others = rows.filter((row) => fits(row, facet));
      expect(counted.without[facet]).toBe(others.length);
      expect([...(counted.counts[facet] ?? [])]).toEqual(
        columns[facet].values.map((id) => [id, others.filter((row) => read(facet, row).includes(id)).length]),
      );
    }
  });

  test('takes the values of one facet as any of them, and facets together', () => {
    const { columns } = makeRows(300, makeRandom(11));
    const of = (chosen: Chosen<Facet>) => countFacets(columns, { from: 0, to: 300 }, chosen).rows;
    const either = of({ topic: ['topic-0', 'topic-1'] });
    expect(new Set(either)).toEqual(new Set([...of({ topic: ['topic-0'] }), ...of({ topic: ['topic-1'] })]));
    const both = of({ topic: ['topic-0', 'topic-1'], verb: ['verb-2'] });
    expect(both).toEqual(either.filter((row) => valuesAt(columns.verb, row).includes('verb-2')));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(either.length);
  });

  test('fits everything where nothing is chosen, and nothing where what is chosen is not there', () => {
    const { columns } = makeRows(50, makeRandom(3));
    expect(countFacets(columns, { from: 0, to: 50 }, { topic: [] }).rows).toHaveLength(50);
    expect(countFacets(columns, { from: 0, to: 50 }, { topic: ['topic-99'] }).rows).toEqual([]);
  });

  test('counts only the facets whose columns it is given', () => {
    const { columns } = makeRows(50, makeRandom(5));
    const { counts } = countFacets<Facet>({ verb: columns.verb }, { from: 0, to: 50 }, { verb: ['verb-1'] });
    expect(Object.keys(counts)).toEqual(['verb']);
  });
});
