// A bulk table with its rows, made once for all formats. Called by the bulk files.
import type { Cell, Table, TableSource } from './declare-table.ts';
import { TABLES } from './tables.ts';

export interface TableData {
  table: Table;
  rows: readonly (readonly Cell[])[];
}

/** Every table, in the order of the list. */
export function listTableData(source: TableSource): TableData[] {
  return TABLES.map((table) => ({ table, rows: table.rows(source) }));
}
