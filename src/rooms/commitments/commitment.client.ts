// Puts any two steps of a commitment side by side, field by field; the choice stands in the address.

import { fillIn } from '../../text/fill-in.ts';
import { fieldsQuery } from '../../site/dom/fields-query.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { pageAddress } from '../../site/dom/page-address.ts';

interface StepData {
  number: string;
  element: HTMLElement;
}

class AtlasSteps extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector('[data-choice]');
    const out = this.querySelector<HTMLElement>('[data-comparison]');
    const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')].map((element): StepData => ({
      number: element.dataset['step'] ?? '',
      element,
    }));
    if (!choice || !out) return;
    const selects = [...choice.querySelectorAll('select')];
    const status = this.querySelector('output');
    const atFirst = selects.map(({ options }) => [...options].find(({ defaultSelected }) => defaultSelected)?.value);
    const query = () => fieldsQuery(selects);
    /** Without a choice the address is bare. */
    const isAtFirst = () => selects.every(({ value }, index) => value === (atFirst[index] ?? ''));
    const show = () => {
      const [first, second] = selects.map(({ value }) => steps.find(({ number }) => number === value));
      if (first && second) out.replaceChildren(...this.#compare(first, second));
    };
    choice.addEventListener('change', () => {
      if (status) status.textContent = '';
      pageAddress.replace(query());
      show();
    });
    followAddress(this, {
      query: () => (pageAddress.search === '' && isAtFirst() ? '' : query()),
      read: () => {
        const params = new URLSearchParams(pageAddress.search);
        const unknown: string[] = [];
        selects.forEach((select, index) => {
          const wanted = params.get(select.name);
          const isKnown = [...select.options].some(({ value }) => value === wanted);
          select.value = isKnown ? (wanted ?? '') : (atFirst[index] ?? '');
          if (!isKnown && wanted !== null) unknown.push(fillIn(this.dataset['unknown'] ?? '', { value: wanted }));
        });
        if (status) status.textContent = unknown.join(' ');
        // What was ignored does not stay in the address.
        if (unknown.length) pageAddress.replace(query());
        show();
      },
    });
  }

  #compare(first: StepData, second: StepData): Node[] {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    const table = document.createElement('table');
    table.className = 'step-table';
    const caption = table.createCaption();
    caption.textContent = fillIn(words['caption'] ?? '', { a: first.number, b: second.number });
    const head = table.createTHead().insertRow();
    head.append(heading('col', words['field'] ?? ''));
    for (const { number, element } of [first, second]) {
      const cell = heading('col', `${number}. `);
      const link = element.querySelector('[data-step-name]')?.cloneNode(true);
      if (link) cell.append(link);
      head.append(cell);
    }
    const body = table.createTBody();
    for (const left of first.element.querySelectorAll<HTMLElement>('[data-field]')) {
      const key = left.dataset['field'] ?? '';
      const right = second.element.querySelector<HTMLElement>(`[data-field="${key}"]`);
      const label = left.closest('tr')?.querySelector('th')?.firstChild?.textContent ?? key;
      const row = body.insertRow();
      const name = heading('row', label.trim());
      if (key !== 'date' && left.textContent.trim() !== right?.textContent.trim()) {
        const badge = document.createElement('span');
        badge.className = 'badge';
        badge.textContent = words['differs'] ?? '';
        name.append(' ', badge);
      }
      row.append(name, copyCell(left), copyCell(right));
    }
    for (const [selector, label] of [
      ['[data-step-digest]', words['digest'] ?? ''],
      ['[data-step-text]', words['official'] ?? ''],
    ] as const) {
      const row = body.insertRow();
      row.append(heading('row', label));
      for (const { element } of [first, second]) {
        const cell = row.insertCell();
        const copy = element.querySelector(selector)?.cloneNode(true);
        if (!(copy instanceof HTMLElement)) continue;
        for (const child of copy.querySelectorAll('[id]')) child.removeAttribute('id');
        for (const child of copy.querySelectorAll('[aria-describedby]')) child.removeAttribute('aria-describedby');
        cell.append(copy);
      }
    }
    const frame = document.createElement('div');
    frame.className = 'scroll';
    frame.append(table);
    return [frame];
  }
}

function heading(scope: 'col' | 'row', text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function copyCell(source: HTMLElement | null): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.textContent = source?.textContent.trim() ?? '';
  if (source?.lang) cell.lang = source.lang;
  return cell;
}

customElements.define('atlas-steps', AtlasSteps);
