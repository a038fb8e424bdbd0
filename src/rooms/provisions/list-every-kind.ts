// Rows of every kind that fit the choice of the explorer, whatever kind it shows: mandates, proposals, then the rest. Called for its CSV.
import { countFacets } from '../../engine/count-facets.ts';
import type { Choice } from './choice.ts';
import type { FacetTable } from './facet-table.ts';
import type { WordBox } from './word-box.ts';

/** Words that could not be looked up narrow nothing, as in the list itself. */
export function listEveryKind(
  table: FacetTable | undefined,
  choice: Choice | undefined,
  words: Pick<WordBox, 'known'>,
): readonly number[] {
  if (!table || !choice) return [];
  const known = choice.query === '' ? undefined : words.known(choice);
  const mask = known === 'failed' ? undefined : known?.mask;
  return countFacets(table.columns, { from: 0, to: table.ends.length, mask }, choice.chosen).rows;
}
