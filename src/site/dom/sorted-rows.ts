// The rows of a table in the order of one of its columns, which a button in each heading turns. Called by the script of lists.

export class SortedRows {
  readonly #headings: readonly HTMLTableCellElement[];
  readonly #body: HTMLTableSectionElement;
  readonly #first: readonly HTMLTableRowElement[];
  readonly #firstOrder: string;
  readonly #collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  /** @param onTurn called when the reader has chosen an order */
  constructor(table: HTMLTableElement, body: HTMLTableSectionElement, onTurn: () => void) {
    this.#headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    this.#body = body;
    this.#first = [...body.rows];
    this.#firstOrder = this.#read();
    for (const heading of this.#headings) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const isAscending = heading.getAttribute('aria-sort') === 'ascending';
        this.sort(`${isAscending ? '-' : ''}${heading.dataset['sort'] ?? ''}`);
        onTurn();
      });
    }
  }

  /** As `sort` takes it; empty for the order of the start. */
  get order(): string {
    const order = this.#read();
    return order === this.#firstOrder ? '' : order;
  }

  /**
   * Whether there is such a column; without, the order is that of the start.
   * @param order name of a column, with a minus before it for the last first; empty for the order of the start
   */
  sort(order: string): boolean {
    const wanted = order === '' ? this.#firstOrder : order;
    const isDescending = wanted.startsWith('-');
    const key = isDescending ? wanted.slice(1) : wanted;
    const heading = this.#headings.find(({ dataset }) => dataset['sort'] === key);
    if (!heading) {
      if (order !== '') this.sort('');
      return order === '';
    }
    if (this.#read() === wanted) return true;
    for (const other of this.#headings) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    const rows = [...this.#first];
    if (wanted !== this.#firstOrder) {
      const sign = isDescending ? -1 : 1;
      rows.sort((a, b) => sign * this.#collator.compare(a.dataset[key] ?? '', b.dataset[key] ?? ''));
    }
    this.#body.append(...rows);
    return true;
  }

  /** The order that the headings say. */
  #read(): string {
    const heading = this.#headings.find((candidate) => candidate.hasAttribute('aria-sort'));
    if (!heading) return '';
    return `${heading.getAttribute('aria-sort') === 'descending' ? '-' : ''}${heading.dataset['sort'] ?? ''}`;
  }
}
