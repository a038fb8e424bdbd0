// A table as a workbook (XLSX) for readers: all spreadsheets open it, whatever their language. Made in the build and, loaded when it is
// asked for, in the browser. The writer of streams is a quarter of the size of the whole one, and writes no clock.
import { XlsxStreamWriter } from 'hucre/xlsx';
import { workbookText } from './workbook-text.ts';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const WIDTH = { least: 8, most: 60 } as const;

/**
 * One sheet, whose first row stays in sight. A whole number becomes one; everything else stays text, whatever it begins with.
 * @param name of the sheet
 */
export async function toWorkbook(name: string, rows: readonly (readonly string[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new XlsxStreamWriter({
    name: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    columns: (rows[0] ?? []).map((_, index) => ({ width: widthOf(rows.map((row) => row[index] ?? '')) })),
    freezePane: { rows: 1 },
  });
  for (const row of rows) writer.addRow(row.map(toValue));
  return new Uint8Array(await writer.finish());
}

function toValue(cell: string): string | number | null {
  if (cell === '') return null;
  return /^(?:0|[1-9]\d{0,14})$/.test(cell) ? Number(cell) : workbookText(cell);
}

function widthOf(cells: readonly string[]): number {
  const longest = cells.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}
