// The facet file made fit for counting: one column of small numbers a facet. Built once per page by the explorer.
import { toFacetColumn, valuesAt, type FacetColumn } from '../../engine/facet-column.ts';
import { VIEWS, type View } from '../../atlas/provision-views.ts';
import { FACETS, GIVEN, NONE, type Facet, type ProvisionFacets } from './provision-facets.ts';

export interface FacetTable {
  edition: string;
  columns: Record<Facet, FacetColumn>;
  /** First row of each view, and the row after its last. */
  ranges: Record<View, readonly [number, number]>;
  /** `workId#n` of each row. */
  ends: readonly string[];
  rowByEnd: ReadonlyMap<string, number>;
  /** Work of each row: id, date, collection, body. */
  workOf: (row: number) => { id: string; date: string | null; collection: string; body: string };
  numberOf: (row: number) => string;
  viewOf: (row: number) => View;
}

export function buildFacetTable({ edition, views, works, values, rows }: ProvisionFacets): FacetTable {
  const due = new Set(rows.due);
  const perWork = (ids: readonly string[]) => {
    const distinct = [...new Set(ids)].sort();
    const at = new Map(distinct.map((id, index) => [id, index]));
    const positions = ids.map((id) => at.get(id) ?? -1);
    return toFacetColumn(
      distinct,
      rows.work.map((work) => positions[work] ?? -1),
    );
  };
  const columns: Record<Facet, FacetColumn> = {
    topic: toFacetColumn(values.topic, rows.topic),
    verb: toFacetColumn(values.verb, rows.verb),
    addressee: toFacetColumn(values.addressee, rows.addressee),
    due: toFacetColumn(
      [GIVEN, NONE],
      rows.work.map((_, row) => (due.has(row) ? 0 : 1)),
    ),
    year: perWork(works.date.map((date) => date?.slice(0, 4) ?? NONE)),
    body: perWork(works.body),
    collection: perWork(works.collection),
    criterion: toFacetColumn(values.criterion, rows.criterion),
    proponent: toFacetColumn(values.proponent, rows.proponent),
  };
  const ranges = toRanges(views);
  const ends = rows.work.map((work, row) => `${works.id[work] ?? ''}#${rows.n[row] ?? ''}`);
  return {
    edition,
    columns,
    ranges,
    ends,
    rowByEnd: new Map(ends.map((end, row) => [end, row])),
    workOf(row) {
      const work = rows.work[row] ?? -1;
      return {
        id: works.id[work] ?? '',
        date: works.date[work] ?? null,
        collection: works.collection[work] ?? '',
        body: works.body[work] ?? '',
      };
    },
    numberOf: (row) => rows.n[row] ?? '',
    viewOf: (row) => VIEWS.find((view) => row < ranges[view][1]) ?? 'other',
  };
}

/** Ids of the values that `row` has in `facet`. */
export function valuesOf({ columns }: FacetTable, facet: Facet, row: number): string[] {
  return valuesAt(columns[facet], row);
}

/** Values of every facet that has any: what the page offers. */
export function listFacetValues(table: FacetTable): { facet: Facet; values: readonly string[] }[] {
  return FACETS.map((facet) => ({ facet, values: table.columns[facet].values })).filter(({ values }) => values.length);
}

function toRanges(views: Record<View, number>): Record<View, readonly [number, number]> {
  let start = 0;
  const ranges = VIEWS.map((view) => {
    const range = [start, start + views[view]] as const;
    start = range[1];
    return [view, range] as const;
  });
  return Object.fromEntries(ranges) as Record<View, readonly [number, number]>;
}
