// Narrows the page of figures to a group, a breakdown, states and years; the choice stands in the address.

import { fillIn } from '../../text/fill-in.ts';
import { fieldsQuery } from '../../site/dom/fields-query.ts';
import { fillField } from '../../site/dom/fill-field.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { pageAddress } from '../../site/dom/page-address.ts';

class AtlasFigures extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('[data-choices]');
    if (!form) return;
    const status = form.querySelector('output');
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
    const selects = [...form.querySelectorAll('select')];
    const listStates = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const query = () => fieldsQuery(selects, { c: listStates().join(',') });
    const show = () => {
      const get = (wanted: string) => selects.find(({ name }) => name === wanted)?.value ?? '';
      const states = listStates();
      const clear = form.querySelector<HTMLElement>('[data-clear]');
      if (clear) clear.hidden = query() === '';
      const shown = this.#narrow({ group: get('m'), by: get('b'), from: get('from'), to: get('to'), states });
      if (!status) return;
      status.textContent =
        shown.count === 0 ? (this.dataset['none'] ?? '') : fillIn(this.dataset['shown'] ?? '', shown);
    };
    const apply = () => {
      pageAddress.replace(query());
      show();
    };
    form.addEventListener('input', apply);
    form.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const select of selects) select.value = '';
      for (const box of boxes) box.checked = false;
      apply();
    });
    followAddress(this, {
      query,
      read: () => {
        const unknown = restore(selects, boxes);
        // What was ignored does not stay in the address.
        if (query() !== pageAddress.search) pageAddress.replace(query());
        show();
        if (unknown.length && status)
          status.textContent += ` · ${unknown.map((value) => fillIn(this.dataset['unknown'] ?? '', { value })).join(' ')}`;
      },
    });
  }

  /** Hides what was not chosen; returns how many of the groups are left. */
  #narrow({ group, by, from, to, states }: Choice): { count: number; all: number } {
    const isInYears = (first: number, last: number) =>
      (from === '' || last >= Number(from)) && (to === '' || first <= Number(to));
    for (const column of this.querySelectorAll<HTMLElement>('[data-year]')) {
      const year = Number(column.dataset['year']);
      column.hidden = !isInYears(year, year);
    }
    for (const row of this.querySelectorAll<HTMLElement>('[data-state]')) {
      const { state = '', from: first, to: last } = row.dataset;
      const cells = [...row.querySelectorAll<HTMLElement>('td[data-year]')];
      const hasFigure = cells.length === 0 || cells.some((cell) => !cell.hidden && cell.textContent !== '');
      row.hidden =
        (states.length > 0 && !states.includes(state)) ||
        !hasFigure ||
        (first !== undefined && !isInYears(Number(first), Number(last ?? first)));
    }
    const sections = [...this.querySelectorAll<HTMLElement>('[data-group]')];
    for (const section of sections) {
      for (const part of section.querySelectorAll<HTMLElement>('[data-by]')) {
        const rows = [...part.querySelectorAll<HTMLElement>('[data-state]')];
        part.hidden =
          (by !== '' && part.dataset['by'] !== by) ||
          rows.every(({ hidden, dataset }) => hidden || dataset['empty'] !== undefined);
        if (part instanceof HTMLDetailsElement && by !== '' && by !== 'total') part.open = !part.hidden;
      }
      section.hidden =
        (group !== '' && section.dataset['group'] !== group) ||
        [...section.querySelectorAll<HTMLElement>('[data-by]')].every(({ hidden }) => hidden);
    }
    for (const measure of this.querySelectorAll<HTMLElement>('[data-measure]'))
      measure.hidden = [...measure.querySelectorAll<HTMLElement>('[data-group]')].every(({ hidden }) => hidden);
    return { count: sections.filter(({ hidden }) => !hidden).length, all: sections.length };
  }
}

/** Takes the choice from the address; returns what is not known there. */
function restore(selects: readonly HTMLSelectElement[], boxes: readonly HTMLInputElement[]): string[] {
  const wanted = new URLSearchParams(pageAddress.search);
  const unknown: string[] = [];
  for (const select of selects) {
    const value = wanted.get(select.name) ?? '';
    if (!fillField(select, value)) unknown.push(value);
  }
  const codes = (wanted.get('c') ?? '').split(',').filter(Boolean);
  for (const box of boxes) box.checked = codes.includes(box.value);
  return [...unknown, ...codes.filter((code) => !boxes.some(({ value }) => value === code))];
}

interface Choice {
  /** Id of a group; empty for all. */
  group: string;
  /** `total`, a breakdown, or empty for all. */
  by: string;
  from: string;
  to: string;
  states: readonly string[];
}

customElements.define('atlas-figures', AtlasFigures);
