// A bulk table as a workbook: its rows, and a second sheet that says what each column means. Called by the bulk files.
import type { TableData } from './table-data.ts';
import { toXlsx } from './to-xlsx.ts';

const WIDTHS = { id: 26, text: 40, number: 12, meaning: 100 } as const;

/** Dates are texts, as many are a year or a month. */
export function toTableXlsx({ table, rows }: TableData): Uint8Array {
  const { columns } = table;
  return toXlsx(table.title, [
    {
      name: table.name,
      widths: columns.map(({ type, references, list }) =>
        type !== 'string' ? WIDTHS.number : references !== undefined && !list ? WIDTHS.id : WIDTHS.text,
      ),
      rows: [columns.map(({ id }) => id), ...rows],
      fixed: 1,
      isFiltered: true,
    },
    {
      name: 'columns',
      widths: [WIDTHS.id, WIDTHS.number, WIDTHS.id, WIDTHS.meaning],
      rows: [
        ['column', 'type', 'unit', 'meaning'],
        ...columns.map(({ id, type, unit, meaning }) => [id, type, unit ?? null, meaning]),
        [],
        ['One row', null, null, table.row],
        ['How to count', null, null, table.counting],
      ],
      fixed: 0,
      isFiltered: false,
    },
  ]);
}
