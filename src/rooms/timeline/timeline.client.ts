// The list of the timeline by kind and in either order; the choice stands in the address.
import { fillIn } from '../../text/fill-in.ts';
import { fieldsQuery } from '../../site/dom/fields-query.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { scrollStrip } from '../../site/dom/scroll-strip.ts';

class AtlasTimeline extends HTMLElement {
  connectedCallback(): void {
    const region = document.querySelector<HTMLElement>('[data-start]');
    scrollStrip(region, Number(region?.dataset['start']));
    const fields = this.querySelector('[data-choice]');
    const years = this.querySelector<HTMLElement>('[data-years]');
    const status = this.querySelector('[data-status]');
    if (!fields || !years || !status) return;
    const newestFirst = [...years.children];
    const items = [...this.querySelectorAll<HTMLElement>('[data-kind]')];
    const selects = [...fields.querySelectorAll('select')];
    const valueOf = (wanted: string) => selects.find(({ name }) => name === wanted)?.value ?? '';

    const show = (unknown: readonly string[]) => {
      const kind = valueOf('kind');
      let shown = 0;
      for (const item of items) {
        item.hidden = kind !== '' && item.dataset['kind'] !== kind;
        if (!item.hidden) shown++;
      }
      for (const section of this.querySelectorAll<HTMLElement>('[data-year]'))
        section.hidden = section.querySelector('[data-kind]:not([hidden])') === null;
      this.#order(years, newestFirst, valueOf('order') === 'oldest');
      const { unknown: words = '', none = '', part = '', shown: shownWords = '' } = this.dataset;
      status.textContent = [
        ...unknown.map((value) => fillIn(words, { value })),
        ...(kind === '' ? [] : [shown ? fillIn(shownWords, { shown: String(shown) }) : none, part]),
      ]
        .filter(Boolean)
        .join(' ');
    };

    const query = () => fieldsQuery(selects);
    fields.addEventListener('change', () => {
      pageAddress.replace(query());
      show([]);
    });
    followAddress(this, {
      query,
      read: (isAgain) => {
        const params = new URLSearchParams(pageAddress.search);
        const unknown: string[] = [];
        for (const select of selects) {
          const wanted = params.get(select.name) ?? '';
          const isKnown = [...select.options].some(({ value }) => value === wanted);
          select.value = isKnown ? wanted : '';
          if (!isKnown) unknown.push(wanted);
        }
        if (isAgain || params.size) show(unknown);
      },
    });
  }

  /** Turns the years, and the entries of each. */
  #order(years: HTMLElement, newestFirst: readonly Element[], isOldestFirst: boolean): void {
    if ((years.dataset['order'] === 'oldest') === isOldestFirst) return;
    years.dataset['order'] = isOldestFirst ? 'oldest' : 'newest';
    years.append(...(isOldestFirst ? newestFirst.toReversed() : newestFirst));
    for (const list of years.querySelectorAll('ul')) list.append(...[...list.children].reverse());
  }
}

customElements.define('atlas-timeline', AtlasTimeline);
