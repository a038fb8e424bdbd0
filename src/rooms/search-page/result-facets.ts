// The filters of the results page: what is chosen, and the counts, of which the large ones are fetched when the reader turns to their
// facet. Called by the results page.
import type { SearchIndex } from '../../engine/open-index.ts';
import { FACETS, type Facet } from '../../engine/search-record.ts';
import { countRecords, type Filters } from '../../search/count-records.ts';
import { FacetBoxes } from '../../site/dom/facet-boxes.ts';
import { reportError } from '../../site/dom/report-error.ts';

/** A search that has answered: what it found before filters. */
interface Found {
  index: SearchIndex;
  records: Uint8Array;
  filters: Filters;
}

export class ResultFacets {
  readonly boxes: FacetBoxes<Facet>;
  #last: Found | undefined;

  constructor(root: HTMLElement) {
    this.boxes = new FacetBoxes<Facet>(root);
    for (const group of root.querySelectorAll<HTMLElement>('[data-facet]')) {
      const facet = FACETS.find((candidate) => candidate === group.dataset['facet']);
      if (!facet) continue;
      for (const type of ['focusin', 'pointerenter', 'toggle'])
        group.addEventListener(type, () => void this.#count([facet]));
    }
  }

  /** Shows what is chosen while a search is under way; the counts stay those of the search before. */
  choose(filters: Filters): void {
    this.#last = undefined;
    this.boxes.choose(filters);
  }

  /** Nothing has been searched: every value can be chosen. */
  clear(): void {
    this.#last = undefined;
    this.boxes.forget(FACETS);
  }

  /** Counts of all facets that can be had cheaply, and of those that the reader has before them. */
  async count(found: Found): Promise<void> {
    this.#last = found;
    const open = this.boxes.listOpen();
    const { index, filters } = found;
    const cheap = FACETS.filter((facet) => index.isSmall(facet) || filters[facet]?.length);
    const large = FACETS.filter((facet) => !cheap.includes(facet));
    this.boxes.forget(large);
    await Promise.all([this.#count(cheap), this.#count(large.filter((facet) => open.includes(facet)))]);
  }

  async #count(facets: readonly Facet[]): Promise<void> {
    const found = this.#last;
    if (!found || !facets.length) return;
    try {
      const { counts } = await countRecords(found.index, found.records, found.filters, facets);
      if (found === this.#last) this.boxes.count(counts);
    } catch (error) {
      // Counts are an addition: without them every value stays to be chosen, and none keeps a count of the search before.
      reportError(error);
      if (found === this.#last) this.boxes.forget(facets);
    }
  }
}
