// Which part of the index each row of the provision explorer is. Called by the build of the index.
import { countParts, FIRST_PROVISION, type SearchRecord } from '../engine/search-record.ts';

export interface Row {
  /** Path of the record. */
  path: string;
  /** Number of the provision. */
  n: string;
}

/** The part of each row, less that of the row before; a row that is no provision of `records` has part -1. */
export function listRowParts(rows: readonly Row[], records: readonly SearchRecord[]): number[] {
  const partOf = new Map<string, number>();
  let start = 0;
  for (const record of records) {
    const { path, provisions } = record;
    provisions.forEach((n, at) => partOf.set(`${path}#${n}`, start + FIRST_PROVISION + at));
    start += countParts(record);
  }
  let before = 0;
  return rows.map(({ path, n }) => {
    const part = partOf.get(`${path}#${n}`) ?? -1;
    const step = part - before;
    before = part;
    return step;
  });
}
