// The results page: symbols first, then the search index. The whole state is in the address, so Back, reload and a shared
// link give the same list.
import { findBySymbol } from '../corpus/symbols/find-by-symbol.ts';
import { findSymbolInText, parseProvisionNumber } from '../corpus/symbols/find-symbol-in-text.ts';
import type { SymbolEntry } from '../exports/symbols-json.ts';
import { citationTokens, findLaws, mayCiteLaw, namesLaw, type LawEntry } from '../search/law-citation.ts';
import { listWords, MAX_QUERY_LENGTH, parseQuery } from '../search/parse-query.ts';
import {
  loadHit,
  runSearch,
  type Filters,
  type LanguageIndex,
  type LoadedHit,
  type PagefindInstance,
} from '../search/run-search.ts';
import { openFilterPanel } from './filter-panel.ts';
import { foldText, markWords } from './mark-words.ts';

const PAGE_SIZE = 8;
const PROVISIONS_SHOWN = 3;

interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    excerptLength: number;
  }): PagefindInstance;
}

interface Row {
  path: string;
  title: string;
  badge: string | undefined;
  excerpt: string;
  provisions: { n: string; excerpt: string }[];
}

class AtlasSearch extends HTMLElement {
  #form!: HTMLFormElement;
  #words!: Record<string, string>;
  #instances: Promise<LanguageIndex[]> | undefined;
  #symbols: Promise<SymbolEntry[]> | undefined;
  #laws: Promise<LawEntry[]> | undefined;
  /** Counts new attempts: a browser keeps a script that failed to load as failed, under the same address. */
  #attempt = 0;
  /** Grows with every search; an older one that comes back late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = form;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    openFilterPanel(this);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(1);
    });
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#go(1);
    });
    this.#button('data-clear').addEventListener('click', () => {
      for (const select of form.querySelectorAll('select')) select.value = '';
      this.#go(1);
    });
    this.#button('data-retry').addEventListener('click', () => {
      this.#attempt++;
      this.#instances = undefined;
      this.#symbols = undefined;
      this.#laws = undefined;
      void this.#show();
    });
    this.#button('data-more').addEventListener('click', () => this.#go(this.#state().page + 1, true));
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** Writes the form's state to the address and searches. */
  #go(page: number, replace = false): void {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string' && value !== '') query.set(name, value.trim());
    if (page > 1) query.set('page', String(page));
    history[replace ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${query.size ? `?${query}` : ''}`);
    void this.#show();
  }

  #state(): { query: string; page: number; filters: Filters } {
    const params = new URLSearchParams(location.search);
    const filters: Filters = {};
    for (const select of this.#form.querySelectorAll('select')) {
      const value = params.get(select.name) ?? '';
      const known = [...select.options].some((option) => option.value === value);
      if (value !== '' && known) filters[select.name] = value;
    }
    const page = Number(params.get('page'));
    return {
      query: (params.get('q') ?? '').trim(),
      page: Number.isInteger(page) && page > 0 ? Math.min(page, 50) : 1,
      filters,
    };
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { query, page, filters } = this.#state();
    this.#fillForm(query, filters);
    this.#say('');
    this.#help(undefined);
    this.#button('data-more').hidden = true;
    if (query === '' || query.length > MAX_QUERY_LENGTH) {
      this.#finish([], query === '' ? '' : (this.#words['tooLong'] ?? ''));
      if (query === '') this.#progress(this.#words['empty']);
      return;
    }
    this.#progress(this.#words['loading']);
    try {
      const { rows, total, hasMore } = await this.#search(query, filters, page);
      if (turn !== this.#turn) return;
      const text =
        total === 0
          ? this.#words['none']
          : this.#words[
              new Intl.PluralRules(document.documentElement.lang).select(total) === 'one' ? 'count.one' : 'count.other'
            ];
      this.#finish(
        rows,
        (text ?? '').replace('{count}', String(total)).replace('{query}', () => query),
      );
      if (total === 0) this.#help(this.#words['noneHelp']);
      this.#button('data-more').hidden = !hasMore;
    } catch {
      if (turn !== this.#turn) return;
      this.#finish([], this.#words['failed'] ?? '');
      this.#help('');
      this.#button('data-retry').hidden = false;
    }
  }

  async #search(
    query: string,
    filters: Filters,
    page: number,
  ): Promise<{ rows: Row[]; total: number; hasMore: boolean }> {
    const found = findSymbolInText(query);
    const filtered = Object.keys(filters).length > 0;
    const bySymbol = filtered ? [] : await this.#findByName(query);
    const wholeQueryIsSymbol = found !== undefined && found.rest.replace(/[^\p{L}\p{N}]+/gu, '') === '';
    const paths = new Set(bySymbol.map(({ path }) => path.replace(/#.*/, '')));

    const isCitation = found && (wholeQueryIsSymbol || parseProvisionNumber(found.rest) !== undefined);
    const number = isCitation
      ? String(found.symbol.number ?? '')
      : citationTokens(query).find((token) => /^\d{2,}$/.test(token));
    const terms = parseQuery(bySymbol.length && number ? number : query);
    const hits = terms.length ? await runSearch(await this.#open(), terms, filters) : [];
    const wanted = hits.slice(0, page * PAGE_SIZE);
    const loaded = await Promise.all(wanted.map(loadHit));
    const named = loaded.filter(({ path }) => paths.has(path)).length;
    return {
      rows: [...bySymbol, ...loaded.filter(({ path }) => !paths.has(path)).map((hit) => this.#toRow(hit))],
      total: bySymbol.length + hits.length - named,
      hasMore: hits.length > wanted.length,
    };
  }

  async #findBySymbol(query: string): Promise<Row[]> {
    const found = findSymbolInText(query);
    if (!found) return [];
    this.#symbols ??= this.#fetchJson<SymbolEntry[]>(`${this.#base()}data/symbols.json`);
    const asked = parseProvisionNumber(found.rest);
    const entries = findBySymbol(await this.#symbols, ({ symbol, marks }) => [symbol, ...marks], query);
    return entries.map(({ path, symbol, titles, numbers }) => {
      const title = titles[this.dataset['lang'] as 'en'] ?? Object.values(titles)[0] ?? '';
      const n = asked !== undefined && numbers.split(' ').includes(asked) ? `#${asked}` : '';
      return {
        path: path + n,
        title: [symbol, title].filter(Boolean).join(' · '),
        badge: this.#words['bySymbol'],
        excerpt: '',
        provisions: [],
      };
    });
  }

  /** What the query names: a state, works by symbol, laws by citation. A symbol alone does not load the laws. */
  async #findByName(query: string): Promise<Row[]> {
    const works = await this.#findBySymbol(query);
    const laws = works.length && !namesLaw(query) ? [] : await this.#findLaws(query);
    return [...this.#findState(query), ...works, ...laws];
  }

  /** The state whose name the query is. */
  #findState(query: string): Row[] {
    const options = this.#form.querySelectorAll<HTMLOptionElement>('select[name="country"] option');
    const state = [...options].find(({ value, text }) => value !== '' && foldText(text) === foldText(query));
    if (!state) return [];
    return [
      {
        path: `legislation/${state.value}/`,
        title: state.text,
        badge: state.value.toUpperCase(),
        excerpt: '',
        provisions: [],
      },
    ];
  }

  /** Laws that the query cites, each at the article that it names. */
  async #findLaws(query: string): Promise<Row[]> {
    if (!mayCiteLaw(query)) return [];
    this.#laws ??= this.#fetchJson<LawEntry[]>(`${this.#base()}data/laws.json`);
    return findLaws(await this.#laws, query).map(({ entry, article }) => ({
      path: article === undefined ? entry.path : `${entry.path}#${article}`,
      title: [entry.name, entry.titles[this.dataset['lang'] as 'en'] ?? Object.values(entry.titles)[0]]
        .filter(Boolean)
        .join(' · '),
      badge: entry.state.toUpperCase(),
      excerpt: '',
      provisions: [],
    }));
  }

  #toRow({ path, title, language, excerpt, provisions }: LoadedHit): Row {
    // The record itself may be a part of a page, as a term of the glossary is.
    const shown = path.includes('#') ? [] : provisions.slice(0, PROVISIONS_SHOWN);
    const foreign = language === this.dataset['lang'] ? undefined : this.#words['english'];
    return { path, title, badge: foreign, excerpt: shown.length ? '' : excerpt, provisions: shown };
  }

  /**
   * Opens the index of each language once. Each comes through its own copy of Pagefind's script: one copy holds one
   * WebAssembly module, and two languages in it overwrite each other's memory.
   */
  #open(): Promise<LanguageIndex[]> {
    this.#instances ??= Promise.all(
      (this.dataset['languages'] ?? 'en').split(' ').map(async (language) => {
        const basePath = `${this.#base()}pagefind/${language}/`;
        const retry = this.#attempt ? `?retry=${this.#attempt}` : '';
        const module = (await import(/* @vite-ignore */ `${basePath}pagefind.js${retry}`)) as PagefindModule;
        const twins = language === 'en' ? {} : await this.#fetchJson<Record<string, string>>(`${basePath}twins.json`);
        return {
          language,
          twins,
          loadFilter: (name) => this.#fetchJson(`${basePath}filters/${name}.json`),
          pagefind: module.createInstance({ basePath, baseUrl: '/', noWorker: true, excerptLength: 28 }),
        };
      }),
    );
    this.#instances.catch(() => {
      this.#instances = undefined;
    });
    return this.#instances;
  }

  async #fetchJson<T>(address: string): Promise<T> {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as T;
  }

  #fillForm(query: string, filters: Filters): void {
    const box = this.#form.elements.namedItem('q');
    if (box instanceof HTMLInputElement) box.value = query;
    for (const select of this.#form.querySelectorAll('select')) select.value = filters[select.name] ?? '';
  }

  #finish(rows: readonly Row[], text: string): void {
    const list = this.querySelector('#results');
    const { query } = this.#state();
    list?.replaceChildren(...rows.map((row) => this.#render(row)));
    if (list && query.length <= MAX_QUERY_LENGTH) markWords(list, listWords(parseQuery(query)));
    this.#progress(undefined);
    this.#say(text);
  }

  #render({ path, title, badge, excerpt, provisions }: Row): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'result-title';
    link.href = this.#href(path);
    link.textContent = title;
    item.append(link);
    if (badge !== undefined) item.append(' ', element('span', 'badge', badge));
    if (excerpt) item.append(element('p', 'excerpt', toText(excerpt)));
    if (provisions.length) {
      const list = element('ul', 'sub', '');
      for (const { n, excerpt: text } of provisions) {
        const row = document.createElement('li');
        const anchor = document.createElement('a');
        anchor.href = this.#href(`${path}#${n}`);
        anchor.textContent = this.#numberLabel(n);
        row.append(anchor, element('p', 'excerpt', toText(text)));
        list.append(row);
      }
      item.append(list);
    }
    return item;
  }

  /** Number of a provision as the pages print it, as far as an anchor tells. */
  #numberLabel(n: string): string {
    const [, prefix, rest] = /^(art|pre)-(\d.*)$/.exec(n) ?? [];
    if (prefix !== undefined && rest !== undefined) return `${this.#words[prefix] ?? prefix} ${rest}`;
    return /^\d/.test(n) ? `¶ ${n}` : n.replace(/-/g, ' ');
  }

  #href(path: string): string {
    return `${this.#base()}${this.dataset['lang'] ?? 'en'}/${path}`;
  }

  #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #say(text: string): void {
    const status = this.querySelector('#results-status');
    if (status) status.textContent = text;
  }

  /** A line that is not announced: what the page waits for. */
  #progress(text: string | undefined): void {
    const progress = this.querySelector<HTMLElement>('[data-progress]');
    if (!progress) return;
    progress.hidden = text === undefined;
    progress.textContent = text ?? '';
  }

  /** Shows the lists as a way out, with `text` above them; hides them if undefined. */
  #help(text: string | undefined): void {
    const help = this.querySelector<HTMLElement>('[data-help]');
    const line = this.querySelector<HTMLElement>('[data-help-text]');
    if (help) help.hidden = text === undefined;
    if (line) line.textContent = text ?? '';
    this.#button('data-retry').hidden = true;
  }

  #button(attribute: string): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`button[${attribute}]`);
    if (!button) throw new Error(`The search page has no button ${attribute}.`);
    return button;
  }
}

function element(name: string, className: string, text: string): HTMLElement {
  const node = document.createElement(name);
  node.className = className;
  node.textContent = text;
  return node;
}

/** Pagefind's excerpts are HTML with marks; only their text is used, so nothing of it is ever parsed into the page. */
function toText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/^·[\s.]*/, '');
}

customElements.define('atlas-search', AtlasSearch);
