// Sorts and filters a table in place; the state stands in the address, so that Back and a shared link restore it.
import { fillIn } from '../../text/fill-in.ts';
import { chooseOption, type Unknown } from '../dom/choose-option.ts';
import { fitsChoice } from '../dom/fits-choice.ts';
import { fieldsQuery } from '../dom/fields-query.ts';
import { fillField } from '../dom/fill-field.ts';
import { followAddress } from '../dom/follow-address.ts';
import { pageAddress } from '../dom/page-address.ts';
import { openFilterPanel } from '../dom/filter-panel.ts';
import { prepareFilter } from '../../text/fold-words.ts';
import { SortedRows } from '../dom/sorted-rows.ts';

class AtlasList extends HTMLElement {
  connectedCallback(): void {
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!filters || !table || !body) return;
    const fields = [...filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const rows = [...body.rows];
    const filterOf = new Map(
      rows.map((row) => [row, prepareFilter(`${row.textContent} ${row.dataset['words'] ?? ''}`)]),
    );
    const status = this.querySelector('output');
    const sorted = new SortedRows(table, body, () => pageAddress.replace(query()));
    const query = () => fieldsQuery(fields, { sort: sorted.order });

    const selects = fields.filter((field) => field instanceof HTMLSelectElement);
    const show = () => {
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
      const clear = filters.querySelector<HTMLElement>('[data-clear]');
      if (clear) clear.hidden = fieldsQuery(fields) === '';
    };
    const apply = () => {
      show();
      pageAddress.replace(query());
    };

    openFilterPanel(this);
    filters.addEventListener('input', apply);
    filters.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const field of fields) field.value = '';
      apply();
      fields[0]?.focus();
    });
    followAddress(this, {
      query,
      read: (isAgain) => {
        const wanted = new URLSearchParams(pageAddress.search);
        const unknown = restore(fields, wanted);
        const order = wanted.get('sort') ?? '';
        if (!sorted.sort(order)) unknown.push({ asked: order, nearest: undefined });
        if (isAgain || wanted.size) show();
        // What was ignored does not stay in the address.
        if (unknown.length) pageAddress.replace(query());
        // Nothing is said of a list that is whole from the start.
        if (!wanted.size && status) status.textContent = '';
        if (unknown.length && status)
          status.textContent += ` · ${unknown.map((entry) => sayUnknown(entry, this.dataset)).join(' ')}`;
      },
    });
  }
}

/** Takes the choice from the address; returns what is not known there. */
function restore(fields: readonly (HTMLInputElement | HTMLSelectElement)[], wanted: URLSearchParams): Unknown[] {
  return fields.flatMap((field) => {
    const value = wanted.get(field.name) ?? '';
    if (field instanceof HTMLSelectElement && value !== '') return chooseOption(field, value) ?? [];
    return fillField(field, value) ? [] : { asked: value, nearest: undefined };
  });
}

/** That a value is not known, and the nearest where the list has words for it. */
function sayUnknown({ asked, nearest }: Unknown, { unknown = '', unknownNear = '' }: DOMStringMap): string {
  return nearest && unknownNear !== ''
    ? fillIn(unknownNear, { value: asked, nearest: nearest.text })
    : fillIn(unknown, { value: asked });
}

customElements.define('atlas-list', AtlasList);
