// The results page: names first, then the search index. The whole state is in the address, so Back, reload and a shared link give
// the same list.
import { toPlain } from '../../text/to-plain.ts';
import { loadScript } from '../../site/dom/load-script.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { MAX_QUERY_LENGTH } from '../../engine/query-tree.ts';
import { searchAtlas, type SearchAnswer } from '../../search/search-atlas.ts';
import type { Named } from '../../citations/find-named.ts';
import type { SearchSources } from '../../search/search-sources.ts';
import type { Hit } from '../../search/load-hits.ts';
import { FACETS } from '../../engine/search-record.ts';
import { listChosen } from '../../search/count-records.ts';
import { drawRelaxations } from '../../site/dom/draw-relaxations.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { findPart } from '../../site/dom/find-part.ts';
import { focusOn } from '../../site/dom/focus-on.ts';
import { nameUnknown } from '../../site/dom/name-unknown.ts';
import { tryAgain } from '../../site/dom/try-again.ts';
import type { Asking } from '../../site/dom/load-file.ts';
import { printProblem } from '../../site/dom/print-problem.ts';
import { SearchWords } from '../../site/dom/search-words.ts';
import { showNotices } from '../../site/dom/show-notices.ts';
import { collectNotes } from './collect-notes.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { openSources } from '../../site/dom/open-sources.ts';
import { askWhileTyping } from './ask-while-typing.ts';
import { askForAnswers, drawAnswer } from './draw-answer.ts';
import { renderHit, renderNamed } from './render-hit.ts';
import { nameKind } from './name-kind.ts';
import { keepPlace, restorePlace } from './keep-place.ts';
import { relaxResults } from './relax-results.ts';
import { ResultMessages } from './result-messages.ts';
import { ResultFacets } from './result-facets.ts';
import { readState, writeState, type ReadState, type SearchState } from './search-state.ts';
import { SearchForm } from './search-form.ts';

const PAGE_SIZE = 8;
const MOST_RESULTS = 100_000;

class AtlasSearch extends HTMLElement {
  #form!: SearchForm;
  #facets!: ResultFacets;
  #words!: SearchWords;
  #messages!: ResultMessages;
  #sources!: SearchSources;
  /** Grows with every search; an older one that comes back late is dropped. */
  #turn = 0;
  /** What is shown, or will be when the search that is under way has ended. */
  #shown: SearchState | undefined;
  /** What the last search ended with, if it failed. */
  #error: unknown;
  #leaving = new AbortController();
  readonly #kindOf = (hit: Pick<Hit, 'types' | 'states'>) => nameKind(hit, this.#facets.boxes, this.#words);

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { base = '/', lang = 'en', words = '{}' } = this.dataset;
    this.#form = new SearchForm(this, form);
    this.#words = new SearchWords(base, lang, JSON.parse(words) as Record<string, string>);
    this.#messages = new ResultMessages(this, this.#words);
    const open = (asking?: Asking) =>
      openSources(base, this.#words.language, (bytes) => this.#messages.bytes(bytes), asking);
    this.#sources = open();
    this.#facets = new ResultFacets(this);
    this.#part('data-tools').toggleAttribute('open', matchMedia('(min-width: 64rem)').matches);
    askWhileTyping(form, () => this.#sources);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#form.read(this.#state()), page: 1 });
    });
    this.addEventListener('change', ({ target }) => {
      const state = { ...this.#form.read(this.#state()), page: 1 };
      if (target instanceof HTMLSelectElement) this.#go(state);
      else if (target instanceof HTMLInputElement && target.type === 'checkbox')
        this.#go({ ...state, filters: this.#facets.boxes.read() });
    });
    this.#onClick('data-clear', () => this.#go({ ...this.#state(), filters: {}, page: 1 }));
    this.#onClick('data-retry', () => {
      // Anew from the first file: the site may have been published again since.
      tryAgain(this.#error, () => {
        this.#sources = open('anew');
        void this.#show();
      });
    });
    this.#onClick('data-more', () => this.#go({ ...this.#state(), page: this.#state().page + 1 }, true));
    // The script of the page copies what a button names, once the click has come up to it.
    this.#onClick('data-copy-link', (button) => (button.dataset['copy'] = location.href));
    for (const ending of ['csv', 'xlsx'] as const) this.#onClick(`data-${ending}`, () => void this.#download(ending));
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    keepPlace(this, signal);
    followAddress(this, {
      query: () => this.#readFields(),
      read: () => {
        this.#facets.boxes.openChosen(this.#state().filters);
        void this.#show();
      },
    });
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  /** Writes `state` to the address and searches. */
  #go(state: SearchState, replace = false): void {
    if (replace) pageAddress.replace(writeState(state), { place: undefined });
    else pageAddress.push(writeState(state));
    void this.#show();
  }

  #state(): ReadState {
    return readState(pageAddress.search, FACETS, (facet, value) => this.#facets.boxes.knows(facet, value));
  }

  /** What is shown, as the fields say it; words that are being typed are not asked for yet. */
  #readFields(): string {
    if (!this.#shown) return '';
    const { query } = this.#shown;
    return writeState({ ...this.#form.read(this.#shown), query, filters: this.#facets.boxes.read() });
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state();
    this.dataset['busy'] = '';
    this.#form.fill(state);
    this.#facets.choose(state.filters);
    const unknown = nameUnknown(state.unknown, (value) => this.#words.say('unknown', { value }));
    showNotices(this.#part('data-warnings'), unknown);
    drawRelaxations(this, []);
    // Results of one query never stand under another.
    if (state.query !== this.#shown?.query) this.#list([]);
    this.#shown = state;
    this.#messages.status('');
    this.#messages.help(undefined);
    this.#part('data-tools').hidden = true;
    this.#part('data-more').hidden = true;
    this.#part('data-notes').replaceChildren();
    this.#part('data-answer-box').replaceChildren();
    const hasFilter = listChosen(state.filters).length > 0;
    if (state.query === '' || state.query.length > MAX_QUERY_LENGTH) {
      this.#list([]);
      this.#facets.clear();
      this.#messages.progress(state.query === '' ? this.#words.say('empty') : undefined);
      if (state.query !== '') this.#messages.status(this.#words.say('tooLong'));
      delete this.dataset['busy'];
      return;
    }
    this.#messages.wait();
    const shown = { named: false };
    try {
      const named = ({ rows }: Named) => {
        if (turn !== this.#turn || hasFilter) return;
        shown.named = true;
        this.#list(rows.map((row) => renderNamed(row, this.#words)));
      };
      const request = { ...state, limit: state.page * PAGE_SIZE };
      const answer = await searchAtlas(this.#sources, request, { named, question: askForAnswers });
      const asked = {
        query: toPlain(state.query),
        synonyms: state.synonyms,
        setQuery: (query: string) => this.#go({ ...state, query, page: 1 }),
        setSynonyms: (synonyms: boolean) => this.#go({ ...state, synonyms, page: 1 }),
      };
      const notes = await collectNotes(answer, asked, this.#sources, this.#words);
      const relaxations = await this.#relax(answer, state);
      const record = answer.asked && (await drawAnswer(answer.asked, this.#kindOf, asked.setQuery, this.#words));
      if (turn !== this.#turn) return;
      this.#part('data-notes').replaceChildren(...notes);
      if (record) this.#part('data-answer-box').replaceChildren(record);
      this.#showAnswer(answer, state);
      drawRelaxations(this, relaxations);
      delete this.dataset['busy'];
      restorePlace(this);
      if (!answer.found) this.#facets.clear();
      else {
        const index = await this.#sources.index();
        void this.#facets.count({ index, records: answer.found, filters: state.filters });
      }
    } catch (error) {
      reportError(error);
      if (turn !== this.#turn) return;
      this.#error = error;
      // What the query names was found without the index; anything else in the list is of an earlier state.
      if (!shown.named) this.#list([]);
      this.#facets.clear();
      delete this.dataset['busy'];
      this.#messages.failed();
    }
  }

  #showAnswer(answer: SearchAnswer, { query, page, view }: SearchState): void {
    const { named, hits, total, indexed, tree } = answer;
    this.#list([
      ...named.rows.map((row) => renderNamed(row, this.#words)),
      ...hits.map((hit) => renderHit(hit, this.#kindOf(hit), this.#words)),
    ]);
    this.#messages.progress(undefined);
    const stem = view === 'provisions' ? 'count.provisions' : 'count';
    const refusals = tree || named.rows.length ? [] : answer.problems.filter(({ fatal }) => fatal);
    const none = answer.asked ? this.#words.say('answer') : this.#words.say('none', { query });
    const count = total === 0 ? none : this.#words.count(stem, total, { query });
    this.#messages.status(refusals.map((problem) => printProblem(problem, this.#words)).join(' ') || count);
    if (total === 0 && tree && !answer.asked) this.#messages.help(this.#words.say('noneHelp'));
    this.#part('data-more').hidden = indexed <= page * PAGE_SIZE;
    this.#part('data-tools').hidden = total === 0;
  }

  /** What to give up where nothing was found. */
  async #relax({ total, tree, found, asked }: SearchAnswer, state: SearchState) {
    if (total > 0 || !tree || !found || asked) return [];
    const giveUp = (next: SearchState) => {
      this.#go(next);
      focusOn(this.#part('data-status'));
    };
    return relaxResults(this.#sources, { tree, found }, state, this.#facets.boxes, this.#words, giveUp);
  }

  async #download(ending: 'csv' | 'xlsx'): Promise<void> {
    try {
      const answer = await searchAtlas(this.#sources, { ...this.#state(), limit: MOST_RESULTS });
      const { saveResults } = await loadScript(() => import('./save-results.ts'));
      await saveResults(answer, this.#words, ending);
    } catch (error) {
      reportError(error);
      this.#error = error;
      this.#messages.failed();
    }
  }

  #list(items: readonly HTMLLIElement[]): void {
    this.querySelector('#results')?.replaceChildren(...items);
  }

  #onClick(attribute: string, act: (button: HTMLButtonElement) => void): void {
    const button = this.#part(attribute);
    if (button instanceof HTMLButtonElement) button.addEventListener('click', () => act(button));
  }

  #part(attribute: string): HTMLElement {
    return findPart(this, `[${attribute}]`);
  }
}

customElements.define('atlas-search', AtlasSearch);
