// Shows the recommendations with one verdict, in the table and below it; the choice stands in the address.
import { fillIn } from '../../text/fill-in.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { readFragment } from '../../site/dom/read-fragment.ts';

class AtlasUptake extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const status = this.querySelector('output');
    if (!select || !status) return;
    const groups = [...document.querySelectorAll<HTMLElement>('tbody[data-verdict]')];
    const demands = [...document.querySelectorAll<HTMLElement>('section[data-verdict]')];
    const show = (unknown = '') => {
      const isChosen = ({ dataset }: HTMLElement) => select.value === '' || dataset['verdict'] === select.value;
      for (const part of [...groups, ...demands]) part.hidden = !isChosen(part);
      for (const section of document.querySelectorAll<HTMLElement>('[data-demands]'))
        section.hidden = !section.querySelector('section[data-verdict]:not([hidden])');
      const { shown = '', unknown: words = '' } = this.dataset;
      status.textContent =
        unknown !== ''
          ? fillIn(words, { value: unknown })
          : select.value === ''
            ? ''
            : fillIn(shown, { shown: demands.filter(isChosen).length });
    };
    const query = () => (select.value === '' ? '' : `?${new URLSearchParams({ verdict: select.value })}`);
    const write = () => pageAddress.replace(query());
    // Who follows a link to a recommendation that is filtered out wants to see it.
    const reveal = () => {
      const target = document.getElementById(readFragment(location.hash));
      if (!target?.closest('[hidden]')) return;
      select.value = '';
      write();
      show();
      target.scrollIntoView();
    };
    select.addEventListener('change', () => {
      write();
      show();
    });
    followAddress(this, {
      query,
      read: (isAgain) => {
        const wanted = new URLSearchParams(pageAddress.search).get(select.name) ?? '';
        const isKnown = [...select.options].some(({ value }) => value === wanted);
        select.value = isKnown ? wanted : '';
        if (isAgain || wanted !== '') show(isKnown ? '' : wanted);
        if (!isKnown) write();
      },
    });
    reveal();
    addEventListener('hashchange', reveal);
  }
}

customElements.define('atlas-uptake', AtlasUptake);
