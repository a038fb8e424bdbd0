// A bulk table as Parquet, with the type of each column. Called by the bulk files.
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnFacts } from './declare-table.ts';
import type { TableData } from './table-data.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Record<
  ColumnFacts['type'],
  string
>;

/** Empty cells are null. */
export function toTableParquet({ table, rows }: TableData): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: table.columns.map(({ id, type }, index) => ({
      name: id,
      type: TYPES[type],
      data: rows.map((row) => row[index] ?? null),
      nullable: true,
    })),
    kvMetadata: [
      { key: 'title', value: table.title },
      { key: 'row', value: table.row },
      { key: 'counting', value: table.counting },
    ],
    createdBy: 'Mandate Atlas',
  });
  return new Uint8Array(buffer);
}
