// Which rows fit, and how many each further value would leave. Called at every change of a choice: by count-records over the records
// of the index, by the explorer over provisions.
import { hasAny, maskOf, type FacetColumn } from './facet-column.ts';

/** Chosen values: any of one facet, all facets together. */
export type Chosen<Facet extends string> = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The rows that are looked at: from `from` to before `to`, of these the ones that `mask` holds, by default all. */
export interface Rows {
  from: number;
  to: number;
  /** One byte a row. */
  mask?: Uint8Array | undefined;
}

export interface FacetCounts<Facet extends string> {
  /** Rows that fit, in their order. */
  rows: number[];
  /** By facet and id of the value: the rows that have it and fit the other facets. */
  counts: Partial<Record<Facet, ReadonlyMap<string, number>>>;
  /** By facet the rows that fit if the choice in it were given up. */
  without: Partial<Record<Facet, number>>;
}

/**
 * One pass: a row that fails in one facet alone still counts for the values of that facet.
 * @param columns the facets that are counted; those with a choice must be among them
 */
export function countFacets<Facet extends string>(
  columns: Readonly<Partial<Record<Facet, FacetColumn>>>,
  { from, to, mask }: Rows,
  chosen: Chosen<Facet>,
): FacetCounts<Facet> {
  const tallies = (Object.entries(columns) as [Facet, FacetColumn][]).map(([facet, column]) => {
    const ids = chosen[facet] ?? [];
    return {
      facet,
      column,
      count: new Uint32Array(column.values.length),
      wanted: ids.length ? maskOf(column, ids) : undefined,
      failed: 0,
    };
  });
  const active = tallies.filter(({ wanted }) => wanted);
  const rows: number[] = [];
  for (let row = from; row < to; row++) {
    if (mask && !mask[row]) continue;
    let only: (typeof tallies)[number] | undefined;
    let fails = 0;
    for (const tally of active) {
      if (tally.wanted && hasAny(tally.column, row, tally.wanted)) continue;
      only = tally;
      if (++fails > 1) break;
    }
    if (fails === 0) {
      rows.push(row);
      for (const tally of tallies) addRow(tally, row);
    } else if (fails === 1 && only) {
      only.failed++;
      addRow(only, row);
    }
  }
  const counts: FacetCounts<Facet> = { rows, counts: {}, without: {} };
  for (const { facet, column, count, failed } of tallies) {
    counts.counts[facet] = new Map(column.values.map((id, value) => [id, count[value] ?? 0]));
    counts.without[facet] = rows.length + failed;
  }
  return counts;
}

function addRow(
  { column: { starts, entries }, count }: { column: FacetColumn; count: Uint32Array },
  row: number,
): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const value = entries[at] ?? 0;
    count[value] = (count[value] ?? 0) + 1;
  }
}
