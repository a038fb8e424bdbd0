// Tables as text for spreadsheets and programs: CSV files and what goes to the clipboard. A cell never becomes a formula there.

/** A UTF-8 mark, without which spreadsheets misread accents. */
const MARK = '\uFEFF';

export interface CsvForm {
  separator: ',' | ';';
  /** Whether it begins with a UTF-8 mark, which spreadsheets need and most programs take for a letter. */
  hasMark: boolean;
}

/** For programs: RFC 4180 as it stands. */
export const CSV_FOR_PROGRAMS: CsvForm = { separator: ',', hasMark: false };

/**
 * For readers of `language`, who open the file in a spreadsheet. Excel parts columns by the list separator of the system: a semicolon
 * where the comma is the decimal sign, as it is in most places where Spanish, Portuguese and French are spoken. A first line `sep=`
 * would name the comma, but Excel then overlooks the mark and spoils the accents. Where neither fits (Spanish of Mexico), XLSX does.
 */
export function csvFormOf(language: string): CsvForm {
  return { separator: language === 'en' ? ',' : ';', hasMark: true };
}

/** RFC 4180 but for mark and separator; a line ends with carriage return and line feed. */
export function toCsv(rows: readonly (readonly string[])[], { separator, hasMark }: CsvForm = csvFormOf('en')): string {
  const lines = rows.map((row) => `${row.map(toCell).join(separator)}\r\n`);
  return (hasMark ? MARK : '') + lines.join('');
}

/** Cells parted by tabs, for the clipboard; white space inside a cell becomes a space, as the format knows no quotes. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => defuse(cell.replace(/\s+/g, ' ').trim())).join('\t')).join('\n');
}

/** Puts an apostrophe before a cell that a spreadsheet would run as a formula. */
export function defuse(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Most cells have no such sign, and there are hundreds of thousands. */
const MAY_BE_MARKED = /^[=+\-@\s]|[",;\r\n\t]|\s$/;

function toCell(cell: string): string {
  return MAY_BE_MARKED.test(cell) ? quote(defuse(cell)) : cell;
}

/** Quotes either separator, so that a program which expects the other one finds no more columns than there are. */
function quote(cell: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
