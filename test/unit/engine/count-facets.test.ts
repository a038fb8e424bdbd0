import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFacets, type Chosen } from '../../../src/engine/count-facets.ts';
import { toFacetColumn, valuesAt } from '../../../src/engine/facet-column.ts';

const FACETS = ['topic', 'verb', 'year'] as const;
type Facet = (typeof FACETS)[number];
const SIZES = { topic: 5, verb: 4, year: 6 } as const;

/** Some topics, one verb, and a year or none (-1). */
interface Row {
  topic: number[];
  verb: number;
  year: number;
  isMasked: boolean;
}

const row: fc.Arbitrary<Row> = fc.record({
  topic: fc.uniqueArray(fc.nat(SIZES.topic - 1), { maxLength: 3 }),
  verb: fc.nat(SIZES.verb - 1),
  year: fc.integer({ min: -1, max: SIZES.year - 1 }),
  isMasked: fc.boolean(),
});
const chosenOf = (facet: Facet) => fc.subarray(listValues(facet), { maxLength: 3 });

function listValues(facet: Facet): string[] {
  return Array.from({ length: SIZES[facet] }, (_, at) => `${facet}-${at}`);
}

function toColumns(rows: readonly Row[]) {
  return {
    topic: toFacetColumn(
      listValues('topic'),
      rows.map(({ topic }) => topic),
    ),
    verb: toFacetColumn(
      listValues('verb'),
      rows.map(({ verb }) => verb),
    ),
    year: toFacetColumn(
      listValues('year'),
      rows.map(({ year }) => year),
    ),
  };
}

/** Every value of every facet together with every other. */
const ALL = Array.from({ length: 120 }, (_, at): Row => ({
  topic: [at % 5],
  verb: at % 4,
  year: (at % 7) - 1,
  isMasked: false,
}));

describe('countFacets', () => {
  test('counts as a slow count does', () => {
    const range = fc.tuple(fc.nat(30), fc.nat(30));
    const choice = fc.record(
      { topic: chosenOf('topic'), verb: chosenOf('verb'), year: chosenOf('year') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), range, fc.boolean(), choice, (cells, range, hasMask, chosen) => {
        const [from = 0, to = 0] = range.map((at) => Math.min(at * 2, cells.length)).sort((a, b) => a - b);
        const mask = hasMask ? Uint8Array.from(cells, ({ isMasked }) => Number(!isMasked)) : undefined;
        // The values of a row, read from the cells and not from the columns.
        const read = (facet: Facet, at: number) =>
          [cells[at]?.[facet] ?? []].flat().flatMap((value) => (value < 0 ? [] : [`${facet}-${value}`]));
        const rows = cells.flatMap((_, at) => (at >= from && at < to && (!mask || mask[at]) ? [at] : []));
        const fits = (at: number, but?: Facet) =>
          FACETS.every((facet) => {
            const wanted = chosen[facet] ?? [];
            return facet === but || !wanted.length || read(facet, at).some((id) => wanted.includes(id));
          });

        const counted = countFacets(toColumns(cells), { from, to, mask }, chosen);
        expect(counted.rows).toEqual(rows.filter((at) => fits(at)));
        for (const facet of FACETS) {
          const others = rows.filter((at) => fits(at, facet));
          expect(counted.without[facet]).toBe(others.length);
          expect([...(counted.counts[facet] ?? [])]).toEqual(
            listValues(facet).map((id) => [id, others.filter((at) => read(facet, at).includes(id)).length]),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('takes the values of one facet as any of them, and facets together', () => {
    const columns = toColumns(ALL);
    const of = (chosen: Chosen<Facet>) => countFacets(columns, { from: 0, to: ALL.length }, chosen).rows;
    const either = of({ topic: ['topic-0', 'topic-1'] });
    expect(new Set(either)).toEqual(new Set([...of({ topic: ['topic-0'] }), ...of({ topic: ['topic-1'] })]));
    const both = of({ topic: ['topic-0', 'topic-1'], verb: ['verb-2'] });
    expect(both).toEqual(either.filter((at) => valuesAt(columns.verb, at).includes('verb-2')));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(either.length);
  });

  test('fits everything where nothing is chosen, and nothing where what is chosen is not there', () => {
    const columns = toColumns(ALL.slice(0, 50));
    expect(countFacets(columns, { from: 0, to: 50 }, { topic: [] }).rows).toHaveLength(50);
    expect(countFacets(columns, { from: 0, to: 50 }, { topic: ['topic-99'] }).rows).toEqual([]);
  });

  test('counts only the facets whose columns it is given', () => {
    const { verb } = toColumns(ALL);
    const { counts } = countFacets<Facet>({ verb }, { from: 0, to: ALL.length }, { verb: ['verb-1'] });
    expect(Object.keys(counts)).toEqual(['verb']);
  });
});
