// The form of the results page: what it asks for, and how it shows what the address asks for. Called by the results page.
import { FACETS, type Facet } from '../../engine/search-record.ts';
import { filterName, type SearchState } from './search-state.ts';

export class SearchForm {
  readonly #root: HTMLElement;
  readonly #box: HTMLInputElement;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    const box = form.elements.namedItem('q');
    if (!(box instanceof HTMLInputElement)) throw new Error('The search page has no box.');
    this.#root = root;
    this.#box = box;
  }

  /** `state` with what the reader has typed and chosen. */
  read(state: SearchState): SearchState {
    const value = (name: string) => this.#find(name)?.value ?? '';
    const filters = Object.fromEntries(
      FACETS.map((facet) => [facet, value(filterName(facet))] as const).filter(([, wanted]) => wanted !== ''),
    );
    return {
      ...state,
      query: this.#box.value.trim(),
      filters,
      sort: value('sort') === 'date' ? 'date' : 'relevance',
      view: value('view') === 'provisions' ? 'provisions' : 'works',
    };
  }

  fill({ query, filters, sort, view }: SearchState): void {
    if (this.#box.value.trim() !== query) this.#box.value = query;
    const values: Record<string, string> = { sort, view };
    for (const facet of FACETS) values[filterName(facet)] = filters[facet] ?? '';
    for (const select of this.#root.querySelectorAll('select')) select.value = values[select.name] ?? '';
  }

  select(facet: Facet): HTMLSelectElement | null {
    return this.#find(filterName(facet));
  }

  /** Name of the first value of a filter that is one of `values`, without its count. */
  labelOf(facet: Facet, values: readonly string[]): string | undefined {
    const option = [...(this.select(facet)?.options ?? [])].find(({ value }) => values.includes(value));
    return option && (option.dataset['label'] ?? option.text);
  }

  #find(name: string): HTMLSelectElement | null {
    return this.#root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  }
}
