// Where no provision fits: a button for each facet with a choice, which gives that choice up. Used by the explorer.
import { FACETS, type Facet } from './provision-facets.ts';
import { formatNumber } from '../../words/format.ts';
import type { Choice } from './choice.ts';
import type { FacetCounts } from './count-facets.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { RowView } from './provision-row.ts';
import type { FacetBoxes } from './facet-boxes.ts';

export function drawRelaxations(
  { chosen }: Choice,
  { without }: FacetCounts,
  boxes: FacetBoxes,
  { language, word, label }: RowView,
  giveUp: (facet: Facet) => void,
): HTMLLIElement[] {
  return FACETS.filter((facet) => chosen[facet].length).map((facet) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = fillIn(word('provisions.relax.button'), {
      facet: boxes.facetLabel(facet),
      values: chosen[facet].map((id) => label(facet, id)).join(', '),
      count: formatNumber(without[facet], language),
    });
    button.addEventListener('click', () => giveUp(facet));
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
}
