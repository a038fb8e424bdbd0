// The search box as a combobox: offers records while one types. Enhances the plain form, which works without it.
// Loaded by instant-start.ts when the box is first used, with its style and what it compares with.
import type { Language } from '../../schemas/languages.ts';
import { fillIn } from '../../text/fill-in.ts';
import { loadJson } from '../dom/load-file.ts';
import { loadPage } from '../dom/load-page.ts';
import { makeElement } from '../dom/make-element.ts';
import { readKey } from '../dom/read-key.ts';
import { reportError } from '../dom/report-error.ts';
import type { InstantData } from './instant-json.ts';
import { findAddress } from './find-address.ts';
import { prepareMatcher, type Suggestion } from './match.ts';
import style from './instant.css?url';

interface Loaded {
  data: InstantData;
  match: (query: string) => Suggestion[];
}

/** What of the data the box cannot do without. */
const SHAPE = { entries: 'list', words: 'map', kinds: 'list' } as const;
/** Pause in typing after which the number of suggestions is said. */
const PAUSE = 700;

class AtlasInstant extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #loading: Promise<Loaded | undefined> | undefined;
  #leaving = new AbortController();
  #active = -1;
  #timer = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.querySelector('[role="listbox"]')) return;
    this.#input = input;
    this.#list = document.createElement('div');
    this.#list.id = `${input.id}-list`;
    this.#list.className = 'instant-list';
    this.#list.role = 'listbox';
    this.#list.hidden = true;
    this.append(this.#list);
    this.#describe(true);

    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('input', () => void this.#suggest());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', () => this.#close());
    // The keyboard stays in the box while the pointer is in the list.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', () => this.#close());
    this.#leaving = new AbortController();
    addEventListener('pageshow', () => this.#close(), { signal: this.#leaving.signal });
    // What was typed while this was loading.
    void this.#load().then(() => this.#suggest());
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    clearTimeout(this.#timer);
  }

  /** Says to assistive technology what the box is: a combobox, or without data the plain box that it was. */
  #describe(isCombobox: boolean): void {
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    };
    for (const [name, value] of Object.entries(attributes))
      if (isCombobox) this.#input.setAttribute(name, value);
      else this.#input.removeAttribute(name);
  }

  /** Fetches data and matcher once. Undefined if that fails; the next use of the box tries again. */
  #load(): Promise<Loaded | undefined> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      reportError(error);
      this.#loading = undefined;
      this.#close();
      this.#describe(false);
      return undefined;
    });
    return this.#loading;
  }

  async #fetch(): Promise<Loaded> {
    const [data] = await Promise.all([
      loadJson<InstantData>(`${this.#search()}../../data/instant-${document.documentElement.lang}.json`, SHAPE),
      loadStyle(),
    ]);
    const match = prepareMatcher(data);
    this.#list.ariaLabel = data.words.list;
    this.#describe(true);
    return { data, match };
  }

  async #suggest(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    if (query === '') {
      this.#close();
      return;
    }
    const loaded = await this.#load();
    const addressed =
      loaded && (await findAddress(query, loaded.data, (address) => loadPage(...this.#site(), address)));
    // What was typed or left meanwhile has its own turn.
    if (!loaded || query !== this.#input.value.trim() || document.activeElement !== this.#input) return;
    const suggestions: Suggestion[] = addressed
      ? [{ entry: addressed, n: undefined, number: undefined }]
      : loaded.match(query);
    const options = suggestions.map((suggestion) => this.#render(suggestion, loaded.data));
    const all = makeElement(
      'a',
      { class: 'instant-all', href: `${this.#search()}?q=${encodeURIComponent(query)}` },
      fillIn(loaded.data.words.all, { query }),
    );
    this.#list.replaceChildren(...[...options, all].map(toOption(this.#list.id)));
    this.#activate(-1);
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
    // Two calls may have waited for the same data.
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#announce(suggestions.length, loaded.data), PAUSE);
  }

  #render({ entry, n, number }: Suggestion, { kinds }: InstantData): HTMLAnchorElement {
    const href = this.#search().replace(/search\/$/, '') + (n === undefined ? entry.path : `${entry.path}#${n}`);
    const span = (name: string, text: string, lang?: string) => makeElement('span', { class: name, lang }, text);
    const text = makeElement('span', { class: 'instant-text' });
    if (entry.short !== undefined) text.append(span('instant-mark', entry.short), ' ');
    else if (entry.mark !== undefined) text.append(span('instant-mark', entry.mark, entry.markLang), ' ');
    if (number !== undefined) text.append(span('instant-mark', number), ' ');
    text.append(span('instant-name', entry.name, entry.lang));
    return makeElement('a', { href }, text, ' ', span('instant-kind', kinds[entry.kind] ?? ''));
  }

  #onKey(event: KeyboardEvent): void {
    const key = readKey(event);
    const isOpen = !this.#list.hidden;
    const last = this.#list.children.length - 1;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) void this.#suggest();
      else if (key === 'ArrowDown') this.#activate(this.#active === last ? -1 : this.#active + 1);
      else this.#activate(this.#active === -1 ? last : this.#active - 1);
    } else if (key === 'Enter' && isOpen) {
      const chosen = this.#list.children[this.#active];
      this.#close();
      if (!(chosen instanceof HTMLElement)) return;
      event.preventDefault();
      chosen.click();
    } else if (key === 'Escape') {
      event.preventDefault();
      if (isOpen) this.#close();
      else this.#input.value = '';
    }
  }

  /** Marks the option at `index` as the one that Enter opens; -1 is none. */
  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.#list.children[index];
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    if (this.#input.role !== null) this.#input.ariaExpanded = 'false';
  }

  #announce(count: number, { words }: InstantData): void {
    const { lang } = document.documentElement;
    const form = new Intl.PluralRules(lang).select(count) === 'one' ? words.one : words.other;
    const status = document.querySelector('#page-status');
    if (status) status.textContent = fillIn(count === 0 ? words.none : form, { count });
  }

  /** Where the site begins, and the language of the page. */
  #site(): [base: string, language: Language] {
    const { lang } = document.documentElement;
    return [this.#search().replace(new RegExp(`${lang}/search/$`), ''), lang as Language];
  }

  /** Address of the results page. */
  #search(): string {
    return this.querySelector('form')?.getAttribute('action') ?? '';
  }
}

/** Waits for the style, so that the list never shows without it. A list without style can still be used. */
async function loadStyle(): Promise<void> {
  if (document.querySelector(`link[href="${style}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = () => {
      // The next page that is used asks again.
      link.remove();
      resolve(undefined);
    };
  });
  document.head.append(link);
  await settled;
}

function toOption(listId: string): (option: HTMLAnchorElement, index: number) => HTMLAnchorElement {
  return (option, index) => {
    option.id = `${listId}-${index}`;
    option.role = 'option';
    option.tabIndex = -1;
    return option;
  };
}

customElements.define('atlas-instant', AtlasInstant);
