// What a search that found nothing would find without one of its filters, or without one of its words. Called by the results page.
import { evaluateQuery } from '../../engine/evaluate-query.ts';
import type { QueryNode } from '../../engine/query-tree.ts';
import type { Facet } from '../../engine/search-record.ts';
import { countRecords, listChosen } from '../../search/count-records.ts';
import { leaveOut, relaxQuery } from '../../search/relax-query.ts';
import type { Relaxation } from '../../site/dom/draw-relaxations.ts';
import type { FacetBoxes } from '../../site/dom/facet-boxes.ts';
import { searchAtlas } from '../../search/search-atlas.ts';
import type { SearchSources } from '../../search/search-sources.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';
import { toPlain } from '../../text/to-plain.ts';
import type { SearchState } from './search-state.ts';

/**
 * @param tree the query as it was searched, which found `found` before filters
 * @param go searches anew
 */
export async function relaxResults(
  sources: SearchSources,
  { tree, found }: { tree: QueryNode; found: Uint8Array },
  state: SearchState,
  boxes: FacetBoxes<Facet>,
  words: SearchWords,
  go: (state: SearchState) => void,
): Promise<Relaxation[]> {
  const { filters } = state;
  const index = await sources.index();
  const query = toPlain(state.query);
  const { without } = await countRecords(index, found, filters);
  const parts = await relaxQuery(tree, async (rest) => {
    if (!rest) return 0;
    return (await countRecords(index, (await evaluateQuery(index, rest)).found, filters)).rows.length;
  });
  // A phrase that stands nowhere is offered as words.
  const unquoted = query.replace(/"/g, ' ').replace(/\s+/g, ' ').trim();
  const loose = unquoted === query ? undefined : await searchAtlas(sources, { ...state, query: unquoted, limit: 0 });
  return [
    ...(loose
      ? [
          {
            what: { label: words.say('unquoted', { count: '{count}' }) },
            count: loose.total,
            giveUp: () => go({ ...state, query: unquoted, page: 1 }),
          },
        ]
      : []),
    ...listChosen(filters).map((facet) => ({
      what: {
        facet: boxes.facetLabel(facet),
        values: (filters[facet] ?? []).map((value) => boxes.label(facet, value)),
      },
      count: without[facet] ?? 0,
      giveUp: () => go({ ...state, filters: { ...filters, [facet]: [] }, page: 1 }),
    })),
    ...parts.map(({ part, count }) => ({
      what: { words: query.slice(part.at, part.end).replace(/"/g, '') },
      count,
      giveUp: () => go({ ...state, query: leaveOut(query, part), page: 1 }),
    })),
  ];
}
