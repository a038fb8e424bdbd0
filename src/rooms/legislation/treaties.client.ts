// Narrows the table of treaties to one treaty, one state or a subregion; the choice stands in the address.
import { chooseOption } from '../../site/dom/choose-option.ts';
import { fieldsQuery } from '../../site/dom/fields-query.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { membersOf } from '../../site/dom/members-of.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { showUnknown } from '../../site/dom/unknown-line.ts';
import { fillIn } from '../../text/fill-in.ts';

/** Cells of a line before those of the treaties: the state, and what opens it on a phone. */
const BEFORE_TREATIES = 2;

class AtlasTreaties extends HTMLElement {
  #selects: HTMLSelectElement[] = [];

  connectedCallback(): void {
    this.#selects = [...this.querySelectorAll<HTMLSelectElement>('[data-filters] select')];
    for (const select of this.#selects) select.addEventListener('change', () => this.#update());
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const select of this.#selects) select.value = '';
      this.#update();
      this.#selects[0]?.focus();
    });
    followAddress(this, {
      query: () => fieldsQuery(this.#selects),
      read: (isAgain) => {
        const wanted = new URLSearchParams(pageAddress.search);
        const unknown = this.#selects.flatMap((select) => chooseOption(select, wanted.get(select.name) ?? '') ?? []);
        if (isAgain || fieldsQuery(this.#selects) !== '') this.#apply();
        showUnknown(this, unknown);
      },
    });
  }

  #update(): void {
    this.#apply();
    showUnknown(this, []);
    pageAddress.replace(fieldsQuery(this.#selects));
  }

  #apply(): void {
    const table = this.querySelector('table');
    if (!table) return;
    const [treaty, code] = [this.#get('t')?.value ?? '', this.#get('c')?.value ?? ''];
    const subregion = this.#get('in');
    const members = subregion && membersOf(subregion);
    const heads = [...table.querySelectorAll<HTMLElement>('thead [data-treaty]')];
    const isHidden = heads.map(({ dataset }) => treaty !== '' && dataset['treaty'] !== treaty);
    for (const row of table.rows)
      [...row.cells].slice(BEFORE_TREATIES).forEach((cell, column) => {
        cell.hidden = isHidden[column] ?? false;
      });
    table.toggleAttribute('data-one', treaty !== '');
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    for (const row of rows) {
      const own = row.dataset['code'] ?? '';
      row.hidden = (code !== '' && own !== code) || members?.has(own) === false;
    }
    const shown = rows.filter(({ hidden }) => !hidden);
    this.#countBound(table, shown);
    const details = shown.length === 1 ? shown[0]?.querySelector('details') : undefined;
    if (details) details.open = true;
    const count = this.querySelector('[data-count]');
    const treaties = isHidden.filter((hidden) => !hidden).length;
    if (count)
      count.textContent = shown.length
        ? fillIn(this.dataset['shown'] ?? '', {
            states: shown.length,
            allStates: rows.length,
            treaties,
            allTreaties: heads.length,
          })
        : (this.dataset['none'] ?? '');
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = fieldsQuery(this.#selects) === '';
  }

  /** Counts in the foot the states that are shown and bound. */
  #countBound(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
    const [foot] = table.tFoot?.rows ?? [];
    [...(foot?.cells ?? [])].slice(BEFORE_TREATIES).forEach((cell, column) => {
      const bound = rows.filter((row) => row.cells[column + BEFORE_TREATIES]?.querySelector('.mark-yes'));
      cell.textContent = String(bound.length);
    });
  }

  #get(wanted: string): HTMLSelectElement | undefined {
    return this.#selects.find(({ name }) => name === wanted);
  }
}

customElements.define('atlas-treaties', AtlasTreaties);
