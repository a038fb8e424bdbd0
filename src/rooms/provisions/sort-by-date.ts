// Order of a reader's list: oldest first, provisions of one work by their numbers, works without date last.
import type { FacetTable } from './facet-table.ts';

/**
 * @param ends `workId#n`; unknown ones are left out
 * @returns rows of the table
 */
export function sortByDate(ends: readonly string[], { rowByEnd, workOf, numberOf }: FacetTable): number[] {
  const collator = new Intl.Collator('en', { numeric: true });
  return ends
    .flatMap((end) => rowByEnd.get(end) ?? [])
    .map((row) => ({ row, work: workOf(row), n: numberOf(row) }))
    .sort(
      (a, b) =>
        // A digit sorts before a tilde, so that works without date come last.
        compare(a.work.date ?? '~', b.work.date ?? '~') || compare(a.work.id, b.work.id) || collator.compare(a.n, b.n),
    )
    .map(({ row }) => row);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
