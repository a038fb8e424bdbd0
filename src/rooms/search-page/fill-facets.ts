// Puts live counts into the filters, and takes away the values that would lead to nothing. Called by the results page.
import { countFacet, type Filters } from '../../engine/count-facets.ts';
import type { SearchIndex } from '../../engine/open-index.ts';
import type { Facet } from '../../engine/search-record.ts';

/** @param found what was found before filters */
export async function fillFacet(
  select: HTMLSelectElement,
  facet: Facet,
  index: SearchIndex,
  found: Uint8Array,
  filters: Filters,
): Promise<void> {
  const counts = await countFacet(index, found, filters, facet);
  for (const option of select.options) {
    if (option.value === '') continue;
    option.dataset['label'] ??= option.text;
    const count = counts.get(option.value) ?? 0;
    option.text = `${option.dataset['label']} (${count})`;
    option.hidden = option.disabled = count === 0 && !option.selected;
  }
}

/** Labels without counts, every value there: nothing has been searched. */
export function clearFacet(select: HTMLSelectElement): void {
  for (const option of select.options) {
    option.text = option.dataset['label'] ?? option.text;
    option.hidden = option.disabled = false;
  }
}
