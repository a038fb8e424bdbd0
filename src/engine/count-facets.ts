// How many results each value of a filter would leave. Called by search-atlas.
import type { SearchIndex } from './open-index.ts';
import type { Facet } from './search-record.ts';

/** Wanted value by facet. */
export type Filters = Partial<Record<Facet, string>>;

/** Records of `found` that pass all `filters`, but for the filter `except`. */
export async function applyFilters(
  index: SearchIndex,
  found: Uint8Array,
  filters: Filters,
  except?: Facet,
): Promise<Uint8Array> {
  const kept = found.slice();
  for (const [facet, value] of Object.entries(filters) as [Facet, string][]) {
    if (facet === except) continue;
    const { values, of } = await index.column(facet);
    const place = values.indexOf(value);
    for (let record = 0; record < kept.length; record++) {
      const own = of[record] ?? -1;
      if (kept[record] && (place < 0 || (typeof own === 'number' ? own !== place : !own.includes(place))))
        kept[record] = 0;
    }
  }
  return kept;
}

/** Count of `found` by value of `facet`. */
export async function countFacet(
  index: SearchIndex,
  found: Uint8Array,
  filters: Filters,
  facet: Facet,
): Promise<Map<string, number>> {
  const [kept, { values, of }] = await Promise.all([applyFilters(index, found, filters, facet), index.column(facet)]);
  const counts = new Uint32Array(values.length);
  for (let record = 0; record < kept.length; record++) {
    if (!kept[record]) continue;
    const own = of[record] ?? -1;
    for (const place of typeof own === 'number' ? [own] : own) if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return new Map(values.map((value, place) => [value, counts[place] ?? 0]));
}
