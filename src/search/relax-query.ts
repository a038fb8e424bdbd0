// What to leave out of a query that finds nothing, and how much would be found then. Called by the results page.
import { applyFilters, type Filters } from '../engine/count-facets.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import { evaluateQuery } from '../engine/evaluate-query.ts';
import type { QueryNode } from '../engine/query-tree.ts';
import type { Facet } from '../engine/search-record.ts';

export interface Relaxation {
  /** Part of the query to leave out, or the filter. */
  part: QueryNode | Facet;
  count: number;
}

/** Only what finds something, most first. */
export async function relaxQuery(index: SearchIndex, tree: QueryNode, filters: Filters): Promise<Relaxation[]> {
  const count = async (found: Uint8Array, wanted: Filters) =>
    (await applyFilters(index, found, wanted)).reduce((sum, one) => sum + one, 0);
  const { records } = await evaluateQuery(index, tree);
  const byFilter = (Object.keys(filters) as Facet[]).map(async (facet) => {
    const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
    return { part: facet, count: await count(records, others) };
  });
  const items = tree.kind === 'and' && tree.items.length > 1 ? tree.items : [];
  const byPart = items.map(async (part) => {
    const rest: QueryNode = { ...tree, kind: 'and', items: items.filter((item) => item !== part) };
    return { part, count: await count((await evaluateQuery(index, rest)).records, filters) };
  });
  return (await Promise.all([...byFilter, ...byPart]))
    .filter((relaxation) => relaxation.count > 0)
    .sort((a, b) => b.count - a.count);
}
