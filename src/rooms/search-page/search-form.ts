// The form of the results page: what it asks for, and how it shows what the address asks for. Called by the results page.
import type { SearchState } from './search-state.ts';

export class SearchForm {
  readonly #root: HTMLElement;
  readonly #box: HTMLInputElement;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    const box = form.elements.namedItem('q');
    if (!(box instanceof HTMLInputElement)) throw new Error('The search page has no box.');
    this.#root = root;
    this.#box = box;
  }

  /** `state` with what the reader has typed and chosen, filters apart. */
  read(state: SearchState): SearchState {
    const value = (name: string) => this.#root.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value;
    return {
      ...state,
      query: this.#box.value.trim(),
      sort: value('sort') === 'date' ? 'date' : 'relevance',
      view: value('view') === 'provisions' ? 'provisions' : 'works',
    };
  }

  fill({ query, sort, view }: SearchState): void {
    if (this.#box.value.trim() !== query) this.#box.value = query;
    const values: Record<string, string> = { sort, view };
    for (const select of this.#root.querySelectorAll('select')) select.value = values[select.name] ?? '';
  }
}
