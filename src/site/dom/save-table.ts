// Gives the reader a table as a file, made in the page. Called by buttons that take tables away.
import { csvFormOf, toCsv } from '../../text/to-csv.ts';
import { saveFile } from './save-file.ts';

export type TableEnding = 'csv' | 'xlsx';

/**
 * CSV as spreadsheets set to the language of the page expect it, or a workbook, whose writer is loaded now. Where the writer does not
 * come, the reader gets the table all the same, as CSV.
 * @param name of the file, behind that of the site
 */
export async function saveTable(
  name: string,
  rows: readonly (readonly string[])[],
  ending: TableEnding,
): Promise<void> {
  const writer = ending === 'csv' ? undefined : await import('../../text/to-workbook.ts').catch(() => undefined);
  if (writer) saveFile(`mandate-atlas-${name}.xlsx`, await writer.toWorkbook(name, rows), writer.WORKBOOK_TYPE);
  else saveFile(`mandate-atlas-${name}.csv`, toCsv(rows, csvFormOf(document.documentElement.lang)), 'text/csv');
}
