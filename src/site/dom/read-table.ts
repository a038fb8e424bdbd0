// A table of the page as rows of cells, as it stands, each row with the address of its first link. Called by the buttons that take a
// table away.

/** Without rows that are hidden and rows that only head a group. */
export function readTable(table: HTMLTableElement): string[][] {
  const rows = [...table.rows].filter(
    (row) => !row.closest('[hidden]') && row.dataset['group'] === undefined && !row.closest('tfoot'),
  );
  const links = rows.map((row) => (row.closest('thead') ? undefined : row.querySelector('a')?.href));
  const hasLinks = links.some((link) => link !== undefined);
  return rows.map((row, index) => [
    ...[...row.cells].map(readCell),
    ...(hasLinks ? [links[index] ?? (row.closest('thead') ? 'URL' : '')] : []),
  ]);
}

/** Entries of a list stand with semicolons between them. */
function readCell(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const part of copy.querySelectorAll('svg, [hidden], [data-no-csv]')) part.remove();
  const items = [...copy.querySelectorAll('li')];
  const texts = items.length ? items.map(({ textContent }) => textContent) : [copy.textContent];
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('; ');
}
