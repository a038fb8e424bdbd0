// Narrows the entries of a page by words and choices; they stand in the address, so that Back and a shared link restore them.
import { fillIn } from '../../text/fill-in.ts';
import { prepareFilter } from '../../text/fold-words.ts';
import { chooseOption } from '../dom/choose-option.ts';
import { fieldsQuery } from '../dom/fields-query.ts';
import { fitsChoice } from '../dom/fits-choice.ts';
import { followAddress } from '../dom/follow-address.ts';
import { pageAddress } from '../dom/page-address.ts';
import { readFragment } from '../dom/read-fragment.ts';
import { showUnknown } from '../dom/unknown-line.ts';

class AtlasEntries extends HTMLElement {
  #fields: (HTMLInputElement | HTMLSelectElement)[] = [];
  #entries: { element: HTMLElement; holds: (typed: string) => boolean }[] = [];

  connectedCallback(): void {
    this.#fields = [
      ...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-filters] :is(input, select)'),
    ];
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
      element,
      holds: prepareFilter(element.textContent),
    }));
    this.querySelector('[data-filters]')?.addEventListener('input', () => this.#update());
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear());
    followAddress(this, { query: () => this.#query(), read: () => this.#read() });
    this.#reveal();
    addEventListener('hashchange', () => this.#reveal());
  }

  #query(): string {
    return fieldsQuery(this.#fields.map(({ name, value }) => ({ name, value: value.trim() })));
  }

  #read(): void {
    const wanted = new URLSearchParams(pageAddress.search);
    const unknown = this.#fields.flatMap((field) => {
      const asked = wanted.get(field.name) ?? '';
      if (field instanceof HTMLSelectElement && asked !== '') return chooseOption(field, asked) ?? [];
      field.value = asked;
      return [];
    });
    this.#apply();
    showUnknown(this, unknown);
  }

  #clear(): void {
    for (const field of this.#fields) field.value = '';
    this.#update();
    this.#fields[0]?.focus();
  }

  #update(): void {
    this.#apply();
    showUnknown(this, []);
    pageAddress.replace(this.#query());
  }

  #apply(): void {
    const typed = this.#fields.find(({ name }) => name === 'text')?.value ?? '';
    const selects = this.#fields.filter((field) => field instanceof HTMLSelectElement);
    const isSet = this.#fields.some(({ value }) => value.trim() !== '');
    let shown = 0;
    for (const { element, holds } of this.#entries) {
      const fits = !isSet || (holds(typed) && selects.every((select) => fitsChoice(element, select)));
      element.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-entries]'))
      group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    const { shown: words = '', none = '' } = this.dataset;
    const status = this.querySelector('output');
    if (status) status.textContent = isSet ? (shown ? fillIn(words, { shown }) : none) : '';
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = !isSet;
  }

  /** Who follows a link to an entry that is filtered out wants to see it. */
  #reveal(): void {
    const target = document.getElementById(readFragment(location.hash));
    if (!target || !this.contains(target) || !target.closest('[hidden]')) return;
    for (const field of this.#fields) field.value = '';
    this.#update();
    target.scrollIntoView();
  }
}

customElements.define('atlas-entries', AtlasEntries);
