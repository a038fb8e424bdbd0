// A facet as small numbers, so that many rows are counted fast: the same for records of the index and for provisions. Made by
// record-table, open-index and by the explorer; read by count-facets and evaluate-query.

export interface FacetColumn {
  /** Ids of the values. */
  values: readonly string[];
  /** Position of each id in `values`. */
  at: ReadonlyMap<string, number>;
  /** The entries of row `i` are those from `starts[i]` to `starts[i + 1]`. */
  starts: Uint32Array;
  entries: Uint16Array;
}

/** @param cells by row the positions of its values: one number, or a list; -1 stands for none */
export function toFacetColumn(values: readonly string[], cells: readonly (number | readonly number[])[]): FacetColumn {
  const starts = new Uint32Array(cells.length + 1);
  const entries: number[] = [];
  cells.forEach((cell, row) => {
    for (const entry of typeof cell === 'number' ? [cell] : cell) if (entry >= 0) entries.push(entry);
    starts[row + 1] = entries.length;
  });
  return { values, at: new Map(values.map((id, index) => [id, index])), starts, entries: Uint16Array.from(entries) };
}

/** Ids of the values that `row` has. */
export function valuesAt({ values, starts, entries }: FacetColumn, row: number): string[] {
  return [...entries.subarray(starts[row] ?? 0, starts[row + 1] ?? 0)].map((entry) => values[entry] ?? '');
}

/** One byte a value: 1 for those of `ids` that the column has. */
export function maskOf({ values, at }: FacetColumn, ids: readonly string[]): Uint8Array {
  const mask = new Uint8Array(values.length);
  for (const id of ids) {
    const value = at.get(id);
    if (value !== undefined) mask[value] = 1;
  }
  return mask;
}

/** Whether `row` has a value of `mask`. */
export function hasAny({ starts, entries }: FacetColumn, row: number, mask: Uint8Array): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) if (mask[entries[at] ?? 0]) return true;
  return false;
}
