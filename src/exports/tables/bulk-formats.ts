// The endings of the bulk tables with what writes them. Read by the list of files, by the page that links them and by the catalogue.
import type { TableData } from './table-data.ts';
import { toTableCsv } from './to-table-csv.ts';
import { toTableParquet } from './to-table-parquet.ts';
import { toTableXlsx } from './to-table-xlsx.ts';

interface BulkFormat {
  /** Name for readers. */
  name: string;
  /** Media type as it is registered. */
  type: string;
  write: (data: TableData) => string | Uint8Array | Promise<Uint8Array>;
}

/** By the ending of the file. An ending, once published, stays. */
export const BULK_FORMATS = {
  csv: { name: 'CSV', type: 'text/csv', write: toTableCsv },
  xlsx: {
    name: 'XLSX',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: toTableXlsx,
  },
  parquet: { name: 'Parquet', type: 'application/vnd.apache.parquet', write: toTableParquet },
} as const satisfies Record<string, BulkFormat>;
export type BulkEnding = keyof typeof BULK_FORMATS;

export const BULK_ENDINGS = Object.keys(BULK_FORMATS) as readonly BulkEnding[];
