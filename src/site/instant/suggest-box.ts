// A search box as a combobox: offers records while one types. Enhances the plain form, which works without it. Where its data come from
// and where it leads is told by those that extend it: the box of the site, and that of a copy on a disk.
import { fillIn } from '../../text/fill-in.ts';
import type { PageAddress, FoundPage } from '../../citations/read-address.ts';
import { makeElement } from '../dom/make-element.ts';
import { readKey } from '../dom/read-key.ts';
import { reportError } from '../dom/report-error.ts';
import type { InstantData, InstantWords } from './instant-json.ts';
import { findAddress } from './find-address.ts';
import { prepareMatcher, type Suggestion } from './match.ts';

interface Loaded {
  data: InstantData;
  match: (query: string) => Suggestion[];
}

/** Pause in typing after which the number of suggestions is said. */
const PAUSE = 700;

export abstract class SuggestBox extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #loading: Promise<Loaded | undefined> | undefined;
  #leaving = new AbortController();
  #active = -1;
  #timer = 0;

  /** What is offered. Fails with a lost file where it cannot be had; the next use of the box asks again. */
  protected abstract bring(): Promise<InstantData>;

  /** Address of a record. */
  protected abstract addressOf(path: string): string;

  /** A page that is none of the entries. */
  protected abstract findPage(address: PageAddress): Promise<FoundPage | undefined>;

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
    const data = await this.bring();
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
    const found = await this.find(query);
    // What was typed or left meanwhile has its own turn.
    if (!found || query !== this.#input.value.trim() || document.activeElement !== this.#input) return;
    const { records, words } = found;
    const all = makeElement(
      'a',
      { class: 'instant-all', href: `${this.results()}?q=${encodeURIComponent(query)}` },
      fillIn(words.all, { query }),
    );
    this.#list.replaceChildren(...[...records, all].map(toOption(this.#list.id)));
    this.#activate(-1);
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
    // Two calls may have waited for the same data.
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#announce(records.length, words), PAUSE);
  }

  /** Links to the records that `query` names, and the words of the box. Undefined where the data cannot be had. */
  protected async find(query: string): Promise<{ records: HTMLAnchorElement[]; words: InstantWords } | undefined> {
    const loaded = await this.#load();
    if (!loaded) return undefined;
    const { data, match } = loaded;
    const addressed = await findAddress(query, data, (address) => this.findPage(address));
    const suggestions: Suggestion[] = addressed
      ? [{ entry: addressed, n: undefined, number: undefined }]
      : match(query);
    return { records: suggestions.map((suggestion) => this.#render(suggestion, data)), words: data.words };
  }

  #render({ entry, n, number }: Suggestion, { kinds }: InstantData): HTMLAnchorElement {
    const href = this.addressOf(n === undefined ? entry.path : `${entry.path}#${n}`);
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

  #announce(count: number, words: InstantWords): void {
    const { lang } = document.documentElement;
    const form = new Intl.PluralRules(lang).select(count) === 'one' ? words.one : words.other;
    const status = document.querySelector('#page-status');
    if (status) status.textContent = fillIn(count === 0 ? words.none : form, { count });
  }

  /** Address of the results page. */
  protected results(): string {
    return this.querySelector('form')?.getAttribute('action') ?? '';
  }
}

function toOption(listId: string): (option: HTMLAnchorElement, index: number) => HTMLAnchorElement {
  return (option, index) => {
    option.id = `${listId}-${index}`;
    option.role = 'option';
    option.tabIndex = -1;
    return option;
  };
}
