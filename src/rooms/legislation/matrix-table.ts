// The matrix of answers as rows and cells that a script can show, hide, order and put back to a day. Called by matrix.client.ts.
import { ANSWER_STATUSES, type AnswerStatus } from '../../schemas/answer-statuses.ts';
import { fillIn } from '../../text/fill-in.ts';
import { prepareFilter } from '../../text/fold-words.ts';
import { answerOn, readAnswer, type DatedAnswer } from './answers-on.ts';

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

export interface Row {
  element: HTMLTableRowElement;
  code: string;
  name: string;
  /** Whether its name holds every word that was typed. */
  holds: (typed: string) => boolean;
  details: HTMLDetailsElement | null;
  cells: Cell[];
}

export interface Column {
  id: string;
  group: string;
  heading: HTMLTableCellElement | undefined;
}

export class MatrixTable {
  readonly element: HTMLTableElement;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly #words: ReadonlyMap<AnswerStatus, string>;
  readonly #markOf: (status: AnswerStatus) => Node | undefined;
  #day: string | undefined;

  /** @param markOf the mark of an answer, from the legend */
  constructor(
    element: HTMLTableElement,
    words: ReadonlyMap<AnswerStatus, string>,
    markOf: (status: AnswerStatus) => Node | undefined,
  ) {
    this.element = element;
    this.#words = words;
    this.#markOf = markOf;
    this.columns = [...element.querySelectorAll<HTMLElement>('thead .turned a')].map((link) => ({
      id: link.dataset['question'] ?? '',
      group: link.dataset['group'] ?? '',
      heading: link.closest('th') ?? undefined,
    }));
    this.rows = [...(element.tBodies[0]?.rows ?? [])].map(readRow);
  }

  /** Shows the answers of `day`, as they stand without one, and counts them anew. */
  showDay(day: string | undefined): void {
    if (day === this.#day) return;
    this.#day = day;
    for (const { cells } of this.rows) for (const cell of cells) this.#showCell(cell, answerOn(cell.answer, day));
  }

  #showCell(cell: Cell, shown: AnswerStatus): void {
    if (cell.shown === shown) return;
    cell.shown = shown;
    if (shown === cell.now) {
      cell.link.replaceChildren(...cell.content);
      cell.link.className = cell.className;
      return;
    }
    const mark = this.#markOf(shown);
    const words = document.createElement('span');
    words.className = 'words';
    words.textContent = this.#words.get(shown) ?? shown;
    cell.link.replaceChildren(...(mark ? [mark] : []), words);
    cell.link.className = '';
  }

  /** Shows the questions that fit; returns how many. */
  showColumns(fits: (column: Column) => boolean): number {
    const shown = this.columns.map(fits);
    const groups = new Set(this.columns.filter((_, index) => shown[index]).map(({ group }) => group));
    for (const element of this.element.querySelectorAll<HTMLElement>('colgroup[data-group], th[data-group]'))
      element.hidden = !groups.has(element.dataset['group'] ?? '');
    const rows = [...this.rows.map(({ element }) => element), ...(this.element.tFoot?.rows ?? [])];
    this.columns.forEach(({ heading, group }, column) => {
      const hidden = !shown[column];
      if (heading) heading.hidden = hidden;
      for (const { cells } of rows) {
        const cell = cells[column + BEFORE_ANSWERS];
        if (cell) cell.hidden = hidden;
      }
      // A group with one question left of it spans that one.
      const span = this.columns.filter((other, index) => other.group === group && shown[index]).length;
      const title = this.element.querySelector<HTMLTableCellElement>(`th[data-group="${CSS.escape(group)}"]`);
      if (title && span > 0) title.colSpan = span;
    });
    const count = shown.filter(Boolean).length;
    this.element.toggleAttribute('data-some', count < this.columns.length);
    this.element.toggleAttribute('data-one', count === 1);
    return count;
  }

  /** Shows the states that fit; returns how many. */
  showRows(fits: (row: Row) => boolean): number {
    for (const row of this.rows) row.element.hidden = !fits(row);
    return this.rows.filter(({ element }) => !element.hidden).length;
  }

  /** Counts what is shown of each row, and of each column over the states that are shown. */
  count(): void {
    for (const { details, cells } of this.rows) {
      const summary = details?.querySelector('summary');
      if (summary) summary.textContent = this.#writeCounts(cells);
    }
    const rows = this.rows.filter(({ element }) => !element.hidden);
    const all = this.rows.length;
    for (const foot of this.element.tFoot?.rows ?? []) {
      const summary = foot.querySelector<HTMLElement>('summary');
      if (summary) {
        summary.dataset['all'] ??= summary.textContent;
        const { all: words, some = '' } = summary.dataset;
        summary.textContent = rows.length === all ? words : fillIn(some, { shown: rows.length });
      }
      [...foot.cells].slice(BEFORE_ANSWERS).forEach((cell, column) => {
        const status = foot.dataset['countOf'];
        cell.textContent = String(rows.filter(({ cells }) => cells[column]?.shown === status).length);
      });
    }
  }

  #writeCounts(cells: readonly Cell[]): string {
    return [...this.#words]
      .map(([status, word]) => ({ word, count: cells.filter(({ shown }) => shown === status).length }))
      .filter(({ count }) => count > 0)
      .map(({ word, count }) => `${count} ${word}`)
      .join(' · ');
  }

  /** Orders the states by name, by how many of the questions shown they answer with yes, or by their answer to one question. */
  sort(key: string, language: string): void {
    const collator = new Intl.Collator(language);
    const column = this.columns.findIndex(({ id }) => id === key);
    const rank = ({ cells }: Row): number => {
      if (key === 'yes')
        return -cells.filter(({ shown }, index) => shown === 'yes' && !this.columns[index]?.heading?.hidden).length;
      const status = cells[column]?.shown;
      return status === undefined ? 0 : ANSWER_STATUSES.indexOf(status);
    };
    const ranks = new Map(this.rows.map((row) => [row, rank(row)]));
    const sorted = this.rows.toSorted(
      (a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || collator.compare(a.name, b.name),
    );
    this.columns.forEach(({ heading }, index) => {
      if (index === column) heading?.setAttribute('aria-sort', 'ascending');
      else heading?.removeAttribute('aria-sort');
    });
    // Rows that stay where they are keep the focus.
    const body = this.element.tBodies[0];
    if (sorted.some(({ element }, index) => element !== body?.rows[index]))
      body?.append(...sorted.map(({ element }) => element));
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
  return {
    element,
    code: element.dataset['code'] ?? '',
    name,
    holds: prepareFilter(name),
    details: element.querySelector('details'),
    cells,
  };
}
