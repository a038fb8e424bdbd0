// A table of the page as rows of cells, as it stands, each row with the address of its first link and, where it knows them, its source and the
// day on which that was read. Called by the buttons that take a table away.

/** Attributes of a row, each of which is a column where any row has it. */
const KNOWN = ['source', 'read'] as const;

/**
 * Without rows that are hidden and rows that only head a group.
 * @param heads of the columns of sources and days
 */
export function readTable(table: HTMLTableElement, heads: readonly string[] = []): string[][] {
  const rows = [...table.rows].filter(
    (row) => !row.closest('[hidden]') && row.dataset['group'] === undefined && !row.closest('tfoot'),
  );
  const links = rows.map((row) => (row.closest('thead') ? undefined : row.querySelector('a')?.href));
  const hasLinks = links.some((link) => link !== undefined);
  const known = KNOWN.map((name, index) => ({ name, head: heads[index] ?? name })).filter(({ name }) =>
    rows.some((row) => row.dataset[name] !== undefined),
  );
  return rows.map((row, index) => {
    const isHead = row.closest('thead') !== null;
    return [
      ...[...row.cells].map(readCell),
      ...(hasLinks ? [links[index] ?? (isHead ? 'URL' : '')] : []),
      ...known.map(({ name, head }) => (isHead ? head : (row.dataset[name] ?? ''))),
    ];
  });
}

/** Entries of a list stand with semicolons between them. */
function readCell(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const part of copy.querySelectorAll('svg, [hidden], [data-no-csv]')) part.remove();
  const items = [...copy.querySelectorAll('li')];
  const texts = items.length ? items.map(({ textContent }) => textContent) : [copy.textContent];
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('; ');
}
