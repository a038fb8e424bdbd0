import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../../../src/atlas/provision-views.ts';
import { FACETS, NONE, type Facet, type ProvisionFacets } from '../../../../src/rooms/provisions/provision-facets.ts';
import { countFacets, type Chosen } from '../../../../src/rooms/provisions/count-facets.ts';
import { buildFacetTable, listFacetValues, valuesOf } from '../../../../src/rooms/provisions/facet-table.ts';

/** Numbers from 0 to below `limit`, the same for the same seed. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** `count` rows of made-up values. */
function makeFacets(count: number, next: (limit: number) => number): ProvisionFacets {
  const ids = (name: string, length: number) => Array.from({ length }, (_, index) => `${name}-${index}`);
  const works = 12;
  const some = (limit: number, most: number) => [...new Set(Array.from({ length: next(most + 1) }, () => next(limit)))];
  const column = (limit: number, most: number) => Array.from({ length: count }, () => some(limit, most));
  const mandates = next(count);
  const proposals = next(count - mandates);
  return {
    edition: 'made-up',
    views: { mandates, proposals, other: count - mandates - proposals },
    works: {
      id: ids('work', works),
      date: Array.from({ length: works }, (_, index) => (index ? `${2000 + next(5)}-01` : null)),
      collection: Array.from({ length: works }, () => (next(2) ? 'resolutions' : 'reports')),
      body: Array.from({ length: works }, () => `body-${next(4)}`),
    },
    values: {
      topic: ids('topic', 5),
      verb: ids('verb', 4),
      addressee: ids('addressee', 6),
      criterion: ids('criterion', 3),
      proponent: ids('proponent', 3),
    },
    rows: {
      work: Array.from({ length: count }, () => next(works)),
      n: Array.from({ length: count }, (_, index) => String(index)),
      verb: Array.from({ length: count }, () => next(4)),
      topic: column(5, 3),
      addressee: column(6, 2),
      criterion: column(3, 1),
      proponent: column(3, 1),
      due: Array.from({ length: count }, (_, index) => index).filter(() => next(3) === 0),
    },
  };
}

/** The values of a row, read from the file and not from the table. */
function readValues({ works, values, rows }: ProvisionFacets, facet: Facet, row: number): string[] {
  const work = rows.work[row] ?? -1;
  switch (facet) {
    case 'verb':
      return [values.verb[rows.verb[row] ?? -1] ?? ''];
    case 'due':
      return [rows.due.includes(row) ? 'given' : NONE];
    case 'year':
      return [works.date[work]?.slice(0, 4) ?? NONE];
    case 'body':
    case 'collection':
      return [works[facet][work] ?? ''];
    default:
      return rows[facet][row]?.map((at) => values[facet][at] ?? '') ?? [];
  }
}

describe('countFacets', () => {
  test.each(Array.from({ length: 60 }, (_, index) => index + 1))('counts as a slow count does, seed %i', (seed) => {
    const next = numbersFrom(seed * 7919);
    const facets = makeFacets(80 + next(60), next);
    const table = buildFacetTable(facets);
    const chosen: Record<string, string[]> = {};
    for (const { facet, values } of listFacetValues(table))
      if (next(3) === 0) chosen[facet] = values.filter(() => next(2) === 0);
    const view = VIEWS[next(3)] ?? 'mandates';
    const [first, last] = table.ranges[view];
    const rows = Array.from({ length: last - first }, (_, index) => first + index);
    const fits = (row: number, but?: Facet) =>
      FACETS.every((facet) => {
        const wanted = chosen[facet] ?? [];
        return facet === but || !wanted.length || readValues(facets, facet, row).some((id) => wanted.includes(id));
      });

    const counted = countFacets(table, view, chosen);
    expect(counted.rows).toEqual(rows.filter((row) => fits(row)));
    for (const facet of FACETS) {
      const others = rows.filter((row) => fits(row, facet));
      expect(counted.without[facet]).toBe(others.length);
      expect([...counted.counts[facet]]).toEqual(
        table.columns[facet].values.map(
          (id) => others.filter((row) => readValues(facets, facet, row).includes(id)).length,
        ),
      );
    }
  });

  test('fits everything where nothing is chosen', () => {
    const facets = makeFacets(50, numbersFrom(3));
    const table = buildFacetTable(facets);
    expect(countFacets(table, 'other', {}).rows).toHaveLength(facets.views.other);
    expect(countFacets(table, 'mandates', { topic: [] }).rows).toHaveLength(facets.views.mandates);
  });

  test('takes the values of one facet as any of them, and facets together', () => {
    const table = buildFacetTable(makeFacets(200, numbersFrom(11)));
    const of = (chosen: Chosen) => countFacets(table, 'mandates', chosen).rows;
    const either = of({ topic: ['topic-0', 'topic-1'] });
    expect(new Set(either)).toEqual(new Set([...of({ topic: ['topic-0'] }), ...of({ topic: ['topic-1'] })]));
    const both = of({ topic: ['topic-0', 'topic-1'], verb: ['verb-2'] });
    expect(both).toEqual(either.filter((row) => valuesOf(table, 'verb', row).includes('verb-2')));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(either.length);
  });
});
