// A bulk table as CSV, for programs: UTF-8 without mark, commas, a heading line of the ids of its columns.
import { CSV_FOR_PROGRAMS, toCsv } from '../../text/to-csv.ts';
import type { TableData } from './table-data.ts';

/** Booleans are true and false, numbers have a point. A cell that a spreadsheet would compute begins with an apostrophe. */
export function toTableCsv({ table: { columns }, rows }: TableData): string {
  return toCsv(
    [columns.map(({ id }) => id), ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))],
    CSV_FOR_PROGRAMS,
  );
}
