// Filters and sorts the matrix of answers and puts it back to a day; the state stands in the address, so that a link restores it.
import { fillIn } from '../../text/fill-in.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { formatDate } from '../../words/format.ts';
import type { AnswerStatus } from '../../schemas/country.ts';
import type { Language } from '../../schemas/fields.ts';
import { answerOn, isDay, readAnswer, type DatedAnswer } from './answers-on.ts';
import { openFilterPanel } from '../../site/dom/filter-panel.ts';
import { prepareFilter } from '../../text/fold-words.ts';

/** Cells of a row before its answers: its name, and what opens it on a phone. */
const BEFORE_ANSWERS = 2;

interface Cell {
  link: HTMLElement;
  answer: DatedAnswer;
  /** What the link holds and its class while the answer is shown as it stands. */
  content: Node[];
  className: string;
  /** What is shown without a day: an answer that has ended is not recorded. */
  now: AnswerStatus;
  shown: AnswerStatus;
}

interface Row {
  element: HTMLTableRowElement;
  name: string;
  holds: (typed: string) => boolean;
  summary: Element | null;
  cells: Cell[];
}

class AtlasMatrix extends HTMLElement {
  #table!: HTMLTableElement;
  #rows: Row[] = [];
  /** Group of each question, in the order of the columns. */
  #groups: string[] = [];
  #words = new Map<AnswerStatus, string>();
  #day: string | undefined;

  connectedCallback(): void {
    const table = this.querySelector('table');
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    if (!table || !filters) return;
    this.#table = table;
    for (const entry of this.querySelectorAll<HTMLElement>('.legend [data-mark]'))
      this.#words.set(entry.dataset['mark'] as AnswerStatus, entry.textContent.trim());
    this.#groups = [...table.querySelectorAll<HTMLElement>('thead [scope="col"] a')].map(
      ({ dataset }) => dataset['group'] ?? '',
    );
    this.#rows = [...(table.tBodies[0]?.rows ?? [])].map(readRow);

    openFilterPanel(this);
    const fields = [...filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const wanted = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = wanted.get(field.name) ?? field.value;
      // A choice that the address names and the list lacks is none.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
    if (fields.some(({ name }) => wanted.has(name))) this.#apply(fields, wanted.get('on') ?? '');

    const update = () => {
      this.#apply(fields, fields.find(({ name }) => name === 'on')?.value ?? '');
      const query = new URLSearchParams(
        fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
      );
      pageAddress.replace(query.size ? `?${query}` : '');
    };
    filters.addEventListener('input', ({ target }) => {
      // A year that is being typed is no day yet.
      if (target instanceof HTMLInputElement && target.name === 'on' && !target.validity.valid) return;
      update();
    });
    filters.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const field of fields) field.value = '';
      update();
    });
    this.#readOut();
  }

  #apply(fields: readonly { name: string; value: string }[], on: string): void {
    const get = (wanted: string) => fields.find(({ name }) => name === wanted)?.value.trim() ?? '';
    const lang = document.documentElement.lang as Language;
    const invalid = on !== '' && !isDay(on);
    if (!invalid) this.#showDay(on === '' ? undefined : on);
    this.#say(
      invalid
        ? { key: 'onInvalid', date: on }
        : {
            key: 'onNote',
            date: this.#day ? fillIn(this.dataset['onDay'] ?? '{date}', { date: formatDate(this.#day, lang) }) : '',
          },
    );
    const questions = this.#showGroup(get('group'));
    const states = this.#showStates(get('state'));
    this.#sort(get('sort') === 'yes');
    const { states: statesLabel = '', questions: questionsLabel = '', none = '' } = this.dataset;
    const count = this.querySelector('[data-count]');
    if (count)
      count.textContent = states
        ? `${statesLabel} ${states} / ${this.#rows.length} · ${questionsLabel} ${questions} / ${this.#groups.length}`
        : none;
  }

  /** Shows the answers of `day`, and counts them anew. */
  #showDay(day: string | undefined): void {
    if (day === this.#day) return;
    this.#day = day;
    for (const { cells, summary } of this.#rows) {
      for (const cell of cells) this.#showCell(cell, answerOn(cell.answer, day));
      if (summary) summary.textContent = this.#writeCounts(cells);
    }
    for (const row of this.#table.tFoot?.rows ?? [])
      [...row.cells].slice(BEFORE_ANSWERS).forEach((cell, column) => {
        const shown = this.#rows.filter(({ cells }) => cells[column]?.shown === row.dataset['countOf']);
        cell.textContent = String(shown.length);
      });
  }

  #showCell(cell: Cell, shown: AnswerStatus): void {
    if (cell.shown === shown) return;
    cell.shown = shown;
    if (shown === cell.now) {
      cell.link.replaceChildren(...cell.content);
      cell.link.className = cell.className;
      return;
    }
    const mark = this.querySelector(`.legend [data-mark="${shown}"] svg`)?.cloneNode(true);
    const words = document.createElement('span');
    words.className = 'words';
    words.textContent = this.#words.get(shown) ?? shown;
    cell.link.replaceChildren(...(mark ? [mark] : []), words);
    cell.link.className = '';
  }

  #writeCounts(cells: readonly Cell[]): string {
    return [...this.#words]
      .map(([status, word]) => ({ word, count: cells.filter(({ shown }) => shown === status).length }))
      .filter(({ count }) => count > 0)
      .map(({ word, count }) => `${count} ${word}`)
      .join(' · ');
  }

  /** Says which day is shown, or that a date is none. */
  #say({ key, date }: { key: 'onNote' | 'onInvalid'; date: string }): void {
    const line = this.querySelector<HTMLElement>('[data-on-line]');
    if (!line) return;
    const text = date === '' ? '' : fillIn(this.dataset[key] ?? '', { date });
    if (line.textContent !== text) line.textContent = text;
    line.hidden = text === '';
  }

  /** Shows the questions of `group`, all of them without; returns how many. */
  #showGroup(group: string): number {
    const fits = (candidate: string) => !this.#groups.includes(group) || candidate === group;
    for (const element of this.#table.querySelectorAll<HTMLElement>('colgroup[data-group], th[data-group]'))
      element.hidden = !fits(element.dataset['group'] ?? '');
    const [, turned] = this.#table.tHead?.rows ?? [];
    const rows = [...this.#rows.map(({ element }) => element), ...(this.#table.tFoot?.rows ?? [])];
    this.#groups.forEach((candidate, column) => {
      const hidden = !fits(candidate);
      const heading = turned?.cells[column];
      if (heading) heading.hidden = hidden;
      for (const { cells } of rows) {
        const cell = cells[column + BEFORE_ANSWERS];
        if (cell) cell.hidden = hidden;
      }
    });
    const shown = this.#groups.filter(fits).length;
    this.#table.toggleAttribute('data-some', shown < this.#groups.length);
    return shown;
  }

  /** Shows the states whose names hold all that was `typed`; returns how many. */
  #showStates(typed: string): number {
    let shown = 0;
    for (const { element, holds } of this.#rows) {
      element.hidden = !holds(typed);
      if (!element.hidden) shown++;
    }
    return shown;
  }

  #sort(byYes: boolean): void {
    const collator = new Intl.Collator(document.documentElement.lang);
    const yes = new Map(
      this.#rows.map((row) => [
        row,
        row.cells.filter(({ shown, link }) => shown === 'yes' && !link.closest('td')?.hidden).length,
      ]),
    );
    const compare = (a: Row, b: Row) =>
      (byYes ? (yes.get(b) ?? 0) - (yes.get(a) ?? 0) : 0) || collator.compare(a.name, b.name);
    const sorted = [...this.#rows].sort(compare);
    // Rows that stay where they are keep the focus.
    if (sorted.some(({ element }, index) => element !== this.#table.tBodies[0]?.rows[index]))
      this.#table.tBodies[0]?.append(...sorted.map(({ element }) => element));
  }

  /** Writes the answer under pointer or focus out; assistive technology reads the link itself. */
  #readOut(): void {
    const line = this.querySelector('[data-readout]');
    if (!line) return;
    const show = ({ target }: Event) => {
      const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('tbody td') : null;
      const row = cell && this.#rows.find(({ element }) => element === cell.parentElement);
      if (!row) return;
      const words = cell.querySelector('.words')?.textContent.trim() ?? '';
      line.textContent = `${row.name} · ${cell.dataset['label'] ?? ''} · ${words}`;
    };
    this.#table.addEventListener('focusin', show);
    this.#table.addEventListener('pointerover', show);
  }
}

function readRow(element: HTMLTableRowElement): Row {
  const name = element.cells[0]?.querySelector('a')?.textContent.trim() ?? '';
  const cells = [...element.querySelectorAll('td')].flatMap((cell): Cell[] => {
    const link = cell.querySelector('a');
    if (!link) return [];
    const answer = readAnswer(cell);
    const now = answerOn(answer, undefined);
    return [{ link, answer, content: [...link.childNodes], className: link.className, now, shown: now }];
  });
  return { element, name, holds: prepareFilter(name), summary: element.querySelector('summary'), cells };
}

customElements.define('atlas-matrix', AtlasMatrix);
