// Tables as text for spreadsheets: CSV files and what goes to the clipboard. A cell never becomes a formula there.

/** A UTF-8 mark, without which spreadsheets misread accents. */
const MARK = '\uFEFF';

/** RFC 4180 with a UTF-8 mark; a line ends with carriage return and line feed. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map((cell) => quote(defuse(cell))).join(',')}\r\n`).join('');
}

/** Cells parted by tabs, for the clipboard; white space inside a cell becomes a space, as the format knows no quotes. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => defuse(cell.replace(/\s+/g, ' ').trim())).join('\t')).join('\n');
}

/** Puts an apostrophe before a cell that a spreadsheet would run as a formula. */
export function defuse(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Quotes also a semicolon, which parts cells where the comma is the decimal sign. */
function quote(cell: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
