// A bulk table as a workbook: its rows, and a second sheet that says what each column means. Called by the bulk files.
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { workbookText } from '../../text/workbook-text.ts';
import type { TableData } from './table-data.ts';

/** The day that every workbook bears: the bytes hang on its content alone. */
const STAMP = new Date(Date.UTC(2000, 0, 1));

const WIDTHS = { id: 26, text: 40, number: 12 } as const;

/** Texts stay texts, whatever they begin with; dates are texts too, as many are a year or a month. */
export async function toTableXlsx({ table, rows }: TableData): Promise<Uint8Array> {
  const { columns } = table;
  return writeXlsx({
    properties: { title: table.title, creator: 'Mandate Atlas', created: STAMP, modified: STAMP },
    sheets: [
      {
        name: table.name,
        columns: columns.map(({ type, references, list }) => ({
          width: type === 'string' ? (references !== undefined && !list ? WIDTHS.id : WIDTHS.text) : WIDTHS.number,
        })),
        rows: [columns.map(({ id }) => id), ...rows.map((row) => row.map(toValue))],
        freezePane: { rows: 1, columns: 1 },
        autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
      },
      {
        name: 'columns',
        columns: [{ width: WIDTHS.id }, { width: WIDTHS.number }, { width: WIDTHS.id }, { width: 100 }],
        rows: [
          ['column', 'type', 'unit', 'meaning'],
          ...columns.map(({ id, type, unit, meaning }) => [id, type, unit ?? null, meaning]),
          ['', '', '', null],
          ['One row', null, null, table.row],
          ['How to count', null, null, table.counting],
        ],
        freezePane: { rows: 1 },
      },
    ],
  });
}

function toValue(cell: TableData['rows'][number][number]): CellValue {
  return typeof cell === 'string' ? workbookText(cell) : cell;
}

/** Letters of a column, from 0: 27 → AB. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
