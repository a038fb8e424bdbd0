// The results page: names first, then the search index. The whole state is in the address, so Back, reload and a shared link give
// the same list.
import { toCsv } from '../../text/to-csv.ts';
import { MAX_QUERY_LENGTH } from '../../engine/query-tree.ts';
import { searchAtlas, type SearchAnswer, type SearchSources } from '../../search/search-atlas.ts';
import type { Hit } from '../../search/load-hits.ts';
import { FACETS, type Facet } from '../../engine/search-record.ts';
import { openFilterPanel } from '../../site/dom/filter-panel.ts';
import { clearFacet, fillFacet } from './fill-facets.ts';
import { collectNotes } from './collect-notes.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { saveFile } from '../../site/dom/save-file.ts';
import { openSources } from './open-sources.ts';
import { renderHit, renderNamed } from './render-hit.ts';
import { printProblem } from './render-notes.ts';
import { listResultRows } from './results-csv.ts';
import { keepPlace, restorePlace } from './keep-place.ts';
import { readState, writeState, type SearchState } from './search-state.ts';
import { SearchForm } from './search-form.ts';
import { SearchWords } from './search-words.ts';

const PAGE_SIZE = 8;
const MOST_RESULTS = 100_000;

class AtlasSearch extends HTMLElement {
  #form!: SearchForm;
  #words!: SearchWords;
  #sources!: SearchSources;
  /** Grows with every search; an older one that comes back late is dropped. */
  #turn = 0;
  #last: SearchAnswer | undefined;
  #leaving = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { base = '/', lang = 'en', words = '{}' } = this.dataset;
    this.#form = new SearchForm(this, form);
    this.#words = new SearchWords(base, lang, JSON.parse(words) as Record<string, string>);
    const open = () => openSources(base, this.#words.language, (bytes) => this.#showBytes(bytes));
    this.#sources = open();
    openFilterPanel(this);
    // The first letter opens the index and the terms searched along, so that they are there when the query is.
    const prepare = async () => (await this.#sources.index()).concepts(this.#words.language);
    form.addEventListener('input', () => void prepare().catch(reportError), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#form.read(this.#state()), page: 1 });
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#go({ ...this.#form.read(this.#state()), page: 1 });
    });
    // Counts that are long to fetch come when the reader turns to their filter.
    for (const type of ['focusin', 'pointerover'])
      this.addEventListener(type, ({ target }) => {
        const select = target instanceof Element ? target.closest('label')?.querySelector('select') : undefined;
        const facet = FACETS.find((candidate) => this.#form.select(candidate) === select);
        if (facet) void this.#fillFacets([facet]);
      });
    this.#onClick('data-clear', () => this.#go({ ...this.#state(), filters: {}, page: 1 }));
    this.#onClick('data-retry', () => {
      // Anew from the first file: the site may have been published again since.
      this.#sources = open();
      void this.#show();
    });
    this.#onClick('data-more', () => this.#go({ ...this.#state(), page: this.#state().page + 1 }, true));
    // The script of the page copies what a button names, once the click has come up to it.
    this.#onClick('data-copy-link', (button) => (button.dataset['copy'] = location.href));
    this.#onClick('data-csv', () => void this.#download());
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    window.addEventListener('popstate', () => void this.#show(), { signal });
    keepPlace(this, signal);
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  /** Writes `state` to the address and searches. */
  #go(state: SearchState, replace = false): void {
    const address = `${location.pathname}${writeState(state)}`;
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
    void this.#show();
  }

  #state(): SearchState {
    return readState(location.search, FACETS, (facet, value) =>
      [...(this.#form.select(facet)?.options ?? [])].some((option) => option.value === value),
    );
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state();
    this.dataset['busy'] = '';
    this.#form.fill(state);
    this.#last = undefined;
    this.#status('');
    this.#help(undefined);
    this.#part('data-tools').hidden = true;
    this.#part('data-more').hidden = true;
    this.#part('data-notes').replaceChildren();
    const hasFilter = Object.keys(state.filters).length > 0;
    if (state.query === '' || state.query.length > MAX_QUERY_LENGTH) {
      this.#list([]);
      for (const facet of FACETS) {
        const select = this.#form.select(facet);
        if (select) clearFacet(select);
      }
      this.#progress(state.query === '' ? this.#words.say('empty') : undefined);
      if (state.query !== '') this.#status(this.#words.say('tooLong'));
      return;
    }
    this.#progress(this.#words.say('loading'));
    try {
      const answer = await searchAtlas(this.#sources, { ...state, limit: state.page * PAGE_SIZE }, ({ rows }) => {
        if (turn === this.#turn && !hasFilter) this.#list(rows.map((row) => renderNamed(row, this.#words)));
      });
      const notes = await collectNotes(answer, state, {
        sources: this.#sources,
        words: this.#words,
        go: (next) => this.#go(next),
        labelOf: (facet, value) => this.#form.labelOf(facet, [value]) ?? value,
      });
      if (turn !== this.#turn) return;
      this.#last = answer;
      this.#part('data-notes').replaceChildren(...notes);
      this.#showAnswer(answer, state);
      delete this.dataset['busy'];
      restorePlace(this);
      void this.#fillFacets();
    } catch (error) {
      reportError(error);
      if (turn !== this.#turn) return;
      this.#progress(undefined);
      this.#status(this.#words.say('failed'));
      this.#help('');
      this.#part('data-retry').hidden = false;
    }
  }

  #showAnswer(answer: SearchAnswer, { query, page, view }: SearchState): void {
    const { named, hits, total, indexed, tree } = answer;
    this.#list([
      ...named.rows.map((row) => renderNamed(row, this.#words)),
      ...hits.map((hit) => renderHit(hit, this.#kindOf(hit), this.#words)),
    ]);
    this.#progress(undefined);
    const stem = view === 'provisions' ? 'count.provisions' : 'count';
    const refusals = tree || named.rows.length ? [] : answer.problems.filter(({ fatal }) => fatal);
    const count = total === 0 ? this.#words.say('none', { query }) : this.#words.count(stem, total, { query });
    this.#status(refusals.map((problem) => printProblem(problem, this.#words)).join(' ') || count);
    if (total === 0 && tree) this.#help(this.#words.say('noneHelp'));
    this.#part('data-more').hidden = indexed <= page * PAGE_SIZE;
    this.#part('data-tools').hidden = total === 0;
  }

  /** Counts of `wanted`; by default of all filters that can be had cheaply. */
  async #fillFacets(wanted?: readonly Facet[]): Promise<void> {
    const answer = this.#last;
    if (!answer?.found) return;
    const turn = this.#turn;
    const found = answer.found;
    try {
      const index = await this.#sources.index();
      const { filters } = this.#state();
      for (const facet of wanted ?? FACETS) {
        const select = this.#form.select(facet);
        if (!select || turn !== this.#turn) continue;
        if (wanted || index.isSmall(facet) || filters[facet] !== undefined)
          await fillFacet(select, facet, index, found, filters);
      }
    } catch (error) {
      reportError(error);
      // Counts are an addition: without them every value stays to be chosen.
    }
  }

  async #download(): Promise<void> {
    try {
      const answer = await searchAtlas(this.#sources, { ...this.#state(), limit: MOST_RESULTS });
      const rows = listResultRows(answer.named.rows, answer.hits, this.#words, location.origin);
      saveFile('mandate-atlas-search.csv', toCsv(rows), 'text/csv');
    } catch (error) {
      reportError(error);
      this.#status(this.#words.say('failed'));
    }
  }

  /** What a record is, as the first filter calls it. */
  #kindOf({ types }: Hit): string {
    return this.#form.labelOf('type', types) ?? '';
  }

  #list(items: readonly HTMLLIElement[]): void {
    this.querySelector('#results')?.replaceChildren(...items);
  }

  #status(text: string): void {
    const status = this.querySelector('#results-status');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** A line that is not announced: what the page waits for. */
  #progress(text: string | undefined): void {
    const progress = this.#part('data-progress');
    progress.hidden = text === undefined;
    progress.textContent = text ?? '';
  }

  #showBytes(bytes: number): void {
    const progress = this.#part('data-progress');
    if (!progress.hidden)
      progress.textContent = this.#words.say('progress', { size: String(Math.round(bytes / 1000)) });
  }

  /** Shows the lists as a way out, with `text` above them; hides them if undefined. */
  #help(text: string | undefined): void {
    this.#part('data-help').hidden = text === undefined;
    this.#part('data-help-text').textContent = text ?? '';
    this.#part('data-retry').hidden = true;
  }

  #onClick(attribute: string, act: (button: HTMLButtonElement) => void): void {
    const button = this.#part(attribute);
    if (button instanceof HTMLButtonElement) button.addEventListener('click', () => act(button));
  }

  #part(attribute: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[${attribute}]`);
    if (!part) throw new Error(`The search page has no ${attribute}.`);
    return part;
  }
}

customElements.define('atlas-search', AtlasSearch);
