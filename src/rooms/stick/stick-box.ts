// The box of a copy on a disk: finds records by symbol, number or name, with the reader of citations that the site has.
import { toFileAddress } from '../../exports/stick/to-file-address.ts';
import type { FoundPage } from '../../citations/read-address.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import type { InstantData } from '../../site/instant/instant-json.ts';
import { SuggestBox } from '../../site/instant/suggest-box.ts';
import { loadLookUp } from './load-look-up.ts';

export class StickBox extends SuggestBox {
  protected bring(): Promise<InstantData> {
    return loadLookUp(`${this.#home()}../stick/look-up.js`);
  }

  protected addressOf(path: string): string {
    return this.#home() + toFileAddress(path);
  }

  /** No file tells a script what another holds. */
  protected findPage(): Promise<FoundPage | undefined> {
    return Promise.resolve(undefined);
  }

  /** Fills the place of results with what `query` names, or says why there is nothing. */
  async fill(place: HTMLElement, query: string): Promise<void> {
    const found = await this.find(query);
    const { found: title = '', none = '', lost = '' } = place.dataset;
    if (!found?.records.length) {
      place.replaceChildren(makeElement('p', { class: found ? undefined : 'notice' }, found ? none : lost));
      return;
    }
    const items = found.records.map((link) => makeElement('li', {}, link));
    place.replaceChildren(makeElement('h2', {}, title), makeElement('ul', { class: 'look-up' }, ...items));
  }

  /** Where the pages of the language begin. */
  #home(): string {
    return new URL('../', new URL(this.results(), location.href)).href;
  }
}
