// Which provisions fit, and how many each further value would leave. Called at every change of a facet.
import type { View } from '../../atlas/provision-views.ts';
import { FACETS, type Facet } from './provision-facets.ts';
import type { FacetColumn, FacetTable } from './facet-table.ts';

/** Chosen values: any of one facet, all facets together. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface FacetCounts {
  /** Rows that fit, in their order. */
  rows: number[];
  /** By facet and position of the value: the rows that have it and fit the other facets. */
  counts: Record<Facet, Uint32Array>;
  /** Rows that fit if the choice in this facet were given up. */
  without: Record<Facet, number>;
}

/** One pass: a row that fails in one facet alone still counts for the values of that facet. */
export function countFacets({ columns, ranges }: FacetTable, view: View, chosen: Chosen): FacetCounts {
  const counts = perFacet((facet) => new Uint32Array(columns[facet].values.length));
  const without = perFacet(() => 0);
  const active = FACETS.flatMap((facet) => {
    const wanted = toMask(columns[facet], chosen[facet] ?? []);
    return wanted ? [{ facet, wanted, column: columns[facet] }] : [];
  });
  const add = (facet: Facet, row: number) => {
    const { starts, entries } = columns[facet];
    const count = counts[facet];
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const value = entries[at] ?? 0;
      count[value] = (count[value] ?? 0) + 1;
    }
  };
  const rows: number[] = [];
  const [first, last] = ranges[view];
  for (let row = first; row < last; row++) {
    let failed: Facet | undefined;
    let fails = 0;
    for (const { facet, wanted, column } of active) {
      if (hasAny(column, row, wanted)) continue;
      failed = facet;
      if (++fails > 1) break;
    }
    if (fails === 0) {
      rows.push(row);
      for (const facet of FACETS) add(facet, row);
    } else if (fails === 1 && failed) {
      without[failed]++;
      add(failed, row);
    }
  }
  for (const facet of FACETS) without[facet] += rows.length;
  return { rows, counts, without };
}

function perFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** One byte a value; undefined where nothing is chosen. */
function toMask({ values, at }: FacetColumn, ids: readonly string[]): Uint8Array | undefined {
  if (!ids.length) return undefined;
  const mask = new Uint8Array(values.length);
  for (const id of ids) {
    const value = at.get(id);
    if (value !== undefined) mask[value] = 1;
  }
  return mask;
}

function hasAny({ starts, entries }: FacetColumn, row: number, wanted: Uint8Array): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) if (wanted[entries[at] ?? 0]) return true;
  return false;
}
