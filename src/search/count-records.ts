// Which of the records found fit the filters, and how many each further value would leave. Called by search-atlas and by the results
// page; only the columns that are needed are read.
import { countFacets, type Chosen, type FacetCounts } from '../engine/count-facets.ts';
import type { FacetColumn } from '../engine/facet-column.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import type { Facet } from '../engine/search-record.ts';

/** Chosen values by facet. */
export type Filters = Chosen<Facet>;

/**
 * @param found 1 per record found
 * @param counted the facets whose values are counted, besides those with a choice
 */
export async function countRecords(
  index: SearchIndex,
  found: Uint8Array,
  filters: Filters,
  counted: readonly Facet[] = [],
): Promise<FacetCounts<Facet>> {
  const facets = [...new Set([...listChosen(filters), ...counted])];
  const columns: Partial<Record<Facet, FacetColumn>> = {};
  await Promise.all(facets.map(async (facet) => (columns[facet] = await index.column(facet))));
  return countFacets(columns, { from: 0, to: found.length, mask: found }, filters);
}

/** Facets with a choice. */
export function listChosen(filters: Filters): Facet[] {
  return (Object.keys(filters) as Facet[]).filter((facet) => filters[facet]?.length);
}
