// Narrows and sorts the matrix of answers and puts it back to a day; the state stands in the address, so that a link restores it.
import { openFilterPanel } from '../../site/dom/filter-panel.ts';
import { chooseOption, type Unknown } from '../../site/dom/choose-option.ts';
import { fieldsQuery } from '../../site/dom/fields-query.ts';
import { fillField } from '../../site/dom/fill-field.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { membersOf } from '../../site/dom/members-of.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { showUnknown } from '../../site/dom/unknown-line.ts';
import type { AnswerStatus } from '../../schemas/answer-statuses.ts';
import type { Language } from '../../schemas/languages.ts';
import { fillIn } from '../../text/fill-in.ts';
import { formatDate } from '../../words/format.ts';
import { isDay } from '../../text/is-day.ts';
import { GridKeys } from './grid-keys.ts';
import { MatrixTable } from './matrix-table.ts';

type Field = HTMLInputElement | HTMLSelectElement;

class AtlasMatrix extends HTMLElement {
  #table!: MatrixTable;
  #keys!: GridKeys;
  #fields: Field[] = [];
  #day: string | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const markOf = (status: AnswerStatus) => this.querySelector(`.legend [data-mark="${status}"] svg`)?.cloneNode(true);
    this.#table = new MatrixTable(table, this.#readWords(), markOf);
    this.#keys = new GridKeys(table, () => this.#listLines(), matchMedia(this.dataset['wide'] ?? 'all'), signal);
    this.#fields = [...this.querySelectorAll<Field>('[data-filters] :is(input, select)')];
    openFilterPanel(this);
    this.#listen(signal);
    followAddress(this, {
      query: () => fieldsQuery(this.#fields),
      read: (isAgain) => {
        const wanted = new URLSearchParams(pageAddress.search);
        const unknown = this.#readAddress(wanted);
        if (isAgain || this.#fields.some(({ name }) => wanted.has(name))) this.#apply(wanted.get('on') ?? '');
        showUnknown(this, unknown);
      },
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #listen(signal: AbortSignal): void {
    const update = () => {
      this.#apply(this.#get('on'));
      showUnknown(this, []);
      pageAddress.replace(fieldsQuery(this.#fields));
    };
    this.addEventListener(
      'input',
      ({ target }) => {
        // A year that is being typed is no day yet.
        if (target instanceof HTMLInputElement && target.name === 'on' && !target.validity.valid) return;
        update();
      },
      { signal },
    );
    const onClick = (selector: string, act: (event: Event) => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    onClick('[data-clear]', () => {
      for (const field of this.#fields) field.value = '';
      update();
      this.querySelector<HTMLElement>('summary')?.focus();
    });
    onClick('[data-to-table]', (event) => {
      event.preventDefault();
      this.#keys.focus();
    });
    this.#readOut(signal);
  }

  /** Puts the address into the fields; returns what the lists do not offer. */
  #readAddress(wanted: URLSearchParams): Unknown[] {
    return this.#fields.flatMap((field) => {
      const asked = wanted.get(field.name) ?? '';
      if (field instanceof HTMLSelectElement) return chooseOption(field, asked) ?? [];
      fillField(field, asked);
      return [];
    });
  }

  /** Links of the cells that are shown: a line for the questions, then one a state. */
  #listLines(): (HTMLElement | undefined)[][] {
    const { columns, rows } = this.#table;
    const shown = columns.map(({ heading }) => heading !== undefined && !heading.hidden);
    const linkOf = (cell: Element | undefined) => cell?.querySelector<HTMLElement>('a') ?? undefined;
    return [
      [undefined, ...columns.filter((_, index) => shown[index]).map(({ heading }) => linkOf(heading))],
      ...[...(this.#table.element.tBodies[0]?.rows ?? [])].flatMap((element) => {
        const row = rows.find((candidate) => candidate.element === element);
        if (!row || element.hidden) return [];
        return [[linkOf(element.cells[0]), ...row.cells.filter((_, index) => shown[index]).map(({ link }) => link)]];
      }),
    ];
  }

  #apply(on: string): void {
    const invalid = on !== '' && !isDay(on);
    if (!invalid) {
      this.#day = on === '' ? undefined : on;
      this.#table.showDay(this.#day);
    }
    this.#sayDay(invalid ? on : undefined);
    const [group, question, code] = [this.#get('group'), this.#get('q'), this.#get('c')];
    const typed = this.#get('state');
    const subregion = this.#fields.find(({ name }) => name === 'in');
    const members = subregion instanceof HTMLSelectElement ? membersOf(subregion) : undefined;
    const questions = this.#table.showColumns(
      (column) => (group === '' || column.group === group) && (question === '' || column.id === question),
    );
    const states = this.#table.showRows(
      (row) => (code === '' || row.code === code) && (members?.has(row.code) ?? true) && row.holds(typed),
    );
    this.#table.count();
    this.#table.sort(this.#get('sort'), document.documentElement.lang);
    if (states === 1)
      for (const { element, details } of this.#table.rows) if (details && !element.hidden) details.open = true;
    this.#keys.refresh();
    this.#sayCount(states, questions);
    this.toggleAttribute('data-chosen', question !== '' || code !== '');
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = fieldsQuery(this.#fields) === '';
  }

  #sayCount(states: number, questions: number): void {
    const count = this.querySelector('[data-count]');
    const all = { allStates: this.#table.rows.length, allQuestions: this.#table.columns.length };
    if (count)
      count.textContent = states ? fillIn(this.dataset['shown'] ?? '', { states, questions, ...all }) : this.#none();
  }

  #none(): string {
    return this.dataset['none'] ?? '';
  }

  /** Says which day is shown, or that a date is none. */
  #sayDay(invalid: string | undefined): void {
    const line = this.querySelector<HTMLElement>('[data-on-line]');
    if (!line) return;
    const day = this.#day && formatDate(this.#day, document.documentElement.lang as Language);
    const text =
      invalid !== undefined
        ? fillIn(this.dataset['onInvalid'] ?? '', { date: invalid })
        : day === undefined
          ? ''
          : fillIn(this.dataset['onNote'] ?? '', { date: fillIn(this.dataset['onDay'] ?? '', { date: day }) });
    if (line.textContent !== text) line.textContent = text;
    line.hidden = text === '';
  }

  /** Writes the answer under pointer or focus out; assistive technology reads the link itself. */
  #readOut(signal: AbortSignal): void {
    const line = this.querySelector('[data-readout]');
    if (!line) return;
    const show = ({ target }: Event) => {
      const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('tbody td') : null;
      const row = cell && this.#table.rows.find(({ element }) => element === cell.parentElement);
      if (!row) return;
      const words = cell.querySelector('.words')?.textContent.trim() ?? '';
      line.textContent = `${row.name} · ${cell.dataset['label'] ?? ''} · ${words}`;
    };
    this.#table.element.addEventListener('focusin', show, { signal });
    this.#table.element.addEventListener('pointerover', show, { signal });
  }

  #readWords(): Map<AnswerStatus, string> {
    return new Map(
      [...this.querySelectorAll<HTMLElement>('.legend [data-mark]')].map((entry) => [
        entry.dataset['mark'] as AnswerStatus,
        entry.textContent.trim(),
      ]),
    );
  }

  #get(wanted: string): string {
    return this.#fields.find(({ name }) => name === wanted)?.value.trim() ?? '';
  }
}

customElements.define('atlas-matrix', AtlasMatrix);
