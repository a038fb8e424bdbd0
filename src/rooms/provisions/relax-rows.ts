// Where no provision fits: what would without one of the choices, or without one of the words. Called by the explorer.
import { countFacets, type FacetCounts } from '../../engine/count-facets.ts';
import { leaveOut, type LeftOut } from '../../search/relax-query.ts';
import type { Relaxation } from '../../site/dom/draw-relaxations.ts';
import type { FacetBoxes } from '../../site/dom/facet-boxes.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { toPlain } from '../../text/to-plain.ts';
import type { Choice } from './choice.ts';
import type { FacetTable } from './facet-table.ts';
import { FACETS, type Facet } from './provision-facets.ts';
import type { FoundWords } from './word-search.ts';

/** @param go shows another choice */
export async function relaxRows(
  choice: Choice & { show: keyof FacetTable['ranges'] },
  { columns, ranges }: FacetTable,
  { without }: FacetCounts<Facet>,
  found: FoundWords | undefined,
  boxes: FacetBoxes<Facet>,
  go: (choice: Choice) => void,
): Promise<Relaxation[]> {
  const { show, chosen } = choice;
  const query = toPlain(choice.query);
  const [from, to] = ranges[show];
  let parts: readonly LeftOut[] = [];
  try {
    parts = (await found?.relax((mask) => countFacets(columns, { from, to, mask }, chosen).rows.length)) ?? [];
  } catch (error) {
    // The facets can be given up without them.
    reportError(error);
  }
  return [
    ...FACETS.filter((facet) => chosen[facet].length).map((facet) => ({
      what: { facet: boxes.facetLabel(facet), values: chosen[facet].map((id) => boxes.label(facet, id)) },
      count: without[facet] ?? 0,
      giveUp: () => go({ ...choice, chosen: { ...chosen, [facet]: [] } }),
    })),
    ...parts.map(({ part, count }) => ({
      what: { words: query.slice(part.at, part.end) },
      count,
      giveUp: () => go({ ...choice, query: leaveOut(query, part) }),
    })),
  ];
}
