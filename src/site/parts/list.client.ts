// Sorts and filters a table in place; the state stands in the address, so that Back and a shared link restore it.
import { fillIn } from '../../text/fill-in.ts';
import { chooseOption, type Unknown } from '../dom/choose-option.ts';
import { fitsChoice } from '../dom/fits-choice.ts';
import { pageAddress } from '../dom/page-address.ts';
import { openFilterPanel } from '../dom/filter-panel.ts';
import { prepareFilter } from '../../text/fold-words.ts';

class AtlasList extends HTMLElement {
  connectedCallback(): void {
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!filters || !table || !body) return;
    const fields = [...filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const rows = [...body.rows];
    const filterOf = new Map(rows.map((row) => [row, prepareFilter(row.textContent)]));
    const status = this.querySelector('output');

    const selects = fields.filter((field) => field instanceof HTMLSelectElement);
    const apply = () => {
      const get = (wanted: string) => fields.find(({ name }) => name === wanted)?.value.trim() ?? '';
      const typed = get('text');
      const [from, to] = [get('from'), get('to')];
      let shown = 0;
      for (const row of rows) {
        const year = (row.dataset['date'] ?? '').slice(0, 4);
        const fits =
          filterOf.get(row)?.(typed) &&
          selects.every((select) => fitsChoice(row, select)) &&
          (from === '' || (year !== '' && Number(year) >= Number(from))) &&
          (to === '' || (year !== '' && Number(year) <= Number(to)));
        row.hidden = !fits;
        if (fits) shown++;
      }
      const found = shown ? fillIn(this.dataset['shown'] ?? '', { shown }) : (this.dataset['none'] ?? '');
      // A table that is a part of a longer list says so, so that nobody takes it for the whole.
      if (status) status.textContent = [found, this.dataset['part'] ?? ''].filter(Boolean).join(' · ');
      const query = new URLSearchParams(
        fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
      );
      pageAddress.replace(query.size ? `?${query}` : '');
      const clear = filters.querySelector<HTMLElement>('[data-clear]');
      if (clear) clear.hidden = query.size === 0;
    };

    openFilterPanel(this);
    const wanted = new URLSearchParams(location.search);
    const unknown: Unknown[] = [];
    for (const field of fields) {
      const value = wanted.get(field.name);
      if (value === null) continue;
      if (field instanceof HTMLSelectElement) {
        const left = value === '' ? undefined : chooseOption(field, value);
        if (left) unknown.push(left);
        continue;
      }
      field.value = value;
      if (field.value === value) continue;
      field.value = '';
      unknown.push({ asked: value, nearest: undefined });
    }
    filters.addEventListener('input', apply);
    filters.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const field of fields) field.value = '';
      apply();
      fields[0]?.focus();
    });
    if (wanted.size) apply();
    if (unknown.length && status)
      status.textContent += ` · ${unknown.map((entry) => sayUnknown(entry, this.dataset)).join(' ')}`;

    for (const heading of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const key = heading.dataset['sort'] ?? '';
        const descending = heading.getAttribute('aria-sort') === 'ascending';
        for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
        rows.sort((a, b) => collator.compare(a.dataset[key] ?? '', b.dataset[key] ?? '') * (descending ? -1 : 1));
        body.append(...rows);
      });
    }
  }
}

/** That a value is not known, and the nearest where the list has words for it. */
function sayUnknown({ asked, nearest }: Unknown, { unknown = '', unknownNear = '' }: DOMStringMap): string {
  return nearest && unknownNear !== ''
    ? fillIn(unknownNear, { value: asked, nearest: nearest.text })
    : fillIn(unknown, { value: asked });
}

customElements.define('atlas-list', AtlasList);
