// A table of links as one stop of the Tab key, in which arrow keys go from cell to cell, and a letter to the next line whose name begins
// with it. Called by matrix.client.ts where the table is shown as one; as blocks, on a phone, its links are stops of their own.

type Line = readonly (HTMLElement | undefined)[];

/** Rows that Page Up and Page Down pass. */
const PAGE = 10;

export class GridKeys {
  readonly #table: HTMLTableElement;
  readonly #lines: () => readonly Line[];
  readonly #isTable: MediaQueryList;
  #current: HTMLElement | undefined;

  /** @param lines links of the cells that are shown, line by line; a cell without link is undefined */
  constructor(table: HTMLTableElement, lines: () => readonly Line[], isTable: MediaQueryList, signal: AbortSignal) {
    this.#table = table;
    this.#lines = lines;
    this.#isTable = isTable;
    table.addEventListener('keydown', (event) => this.#move(event), { signal });
    table.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof HTMLElement) this.#stopAt(target);
      },
      { signal },
    );
    isTable.addEventListener('change', () => this.refresh(), { signal });
    this.refresh();
  }

  /** To be called when cells were shown or hidden. */
  refresh(): void {
    const links = this.#table.querySelectorAll<HTMLElement>('a');
    if (!this.#isTable.matches) {
      this.#table.removeAttribute('role');
      for (const link of links) link.removeAttribute('tabindex');
      return;
    }
    this.#table.setAttribute('role', 'grid');
    for (const link of links) link.tabIndex = -1;
    const shown = this.#lines().flat();
    const [, first = []] = this.#lines();
    this.#stopAt((shown.includes(this.#current) ? this.#current : undefined) ?? first[1] ?? shown.find(Boolean));
  }

  /** Goes into the table, to the cell that was left last. */
  focus(): void {
    this.#current?.focus();
  }

  #stopAt(link: HTMLElement | undefined): void {
    if (!link || !this.#isTable.matches) return;
    if (this.#current) this.#current.tabIndex = -1;
    this.#current = link;
    link.tabIndex = 0;
  }

  #move(event: KeyboardEvent): void {
    if (!this.#isTable.matches || event.altKey || event.metaKey || event.shiftKey) return;
    const lines = this.#lines();
    const row = lines.findIndex((line) => line.includes(this.#current));
    const column = lines[row]?.indexOf(this.#current) ?? -1;
    if (row < 0 || column < 0) return;
    const goal = goalOf(event, row, column, lines);
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  }
}

function goalOf(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  row: number,
  column: number,
  lines: readonly Line[],
): HTMLElement | undefined {
  const line = lines[row] ?? [];
  const last = lines.length - 1;
  if (ctrlKey) {
    if (key === 'Home') return lines[0]?.find(Boolean);
    return key === 'End' ? lines[last]?.at(-1) : undefined;
  }
  switch (key) {
    case 'ArrowLeft':
      return line[column - 1];
    case 'ArrowRight':
      return line[column + 1];
    case 'ArrowUp':
      return lines[row - 1]?.[column];
    case 'ArrowDown':
      return lines[row + 1]?.[column];
    case 'Home':
      return line.find(Boolean);
    case 'End':
      return line.at(-1);
    case 'PageUp':
      return lines[Math.max(0, row - PAGE)]?.[column] ?? lines[1]?.[column];
    case 'PageDown':
      return lines[Math.min(last, row + PAGE)]?.[column];
    default:
      return nextNamed(key, row, lines)?.[column];
  }
}

/** The next line, from the top again behind the last, whose first cell begins with a letter. */
function nextNamed(letter: string, row: number, lines: readonly Line[]): Line | undefined {
  if (!/^\p{L}$/u.test(letter)) return undefined;
  const plain = (text: string) => text.trim().normalize('NFD').charAt(0).toLowerCase();
  // The first line holds the heads of the columns.
  const others = [...lines.slice(row + 1), ...lines.slice(1, row)];
  return others.find(([name]) => plain(name?.textContent ?? '') === plain(letter));
}
