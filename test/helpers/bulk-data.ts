// The bulk tables of the real content, made once for all test files of a worker, and readers for their cells.
import { Atlas } from '../../src/atlas/atlas.ts';
import type { Cell } from '../../src/exports/tables/declare-table.ts';
import { listTableData, type TableData } from '../../src/exports/tables/table-data.ts';
import { realCorpus } from './real-corpus.ts';

export const ORIGIN = 'https://atlas.example.org';

/** As the site makes it: `ag-res-2348#3.d` → `https://…/id/ag-res-2348/#3.d`. */
export function addressOf(end: string): string {
  const [id = '', n] = end.split('#');
  return `${ORIGIN}/id/${id}/${n === undefined ? '' : `#${n}`}`;
}

let making: Promise<{ atlas: Atlas; data: TableData[] }> | undefined;

export function bulkData(): Promise<{ atlas: Atlas; data: TableData[] }> {
  making ??= realCorpus().then((corpus) => {
    const atlas = new Atlas(corpus);
    return { atlas, data: listTableData({ atlas, addressOf }) };
  });
  return making;
}

/** Cells of one column. */
export function cellsOf({ table, rows }: TableData, id: string): Cell[] {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new Error(`"${table.name}" has no column "${id}".`);
  return rows.map((row) => row[index] ?? null);
}

/** The table of that name. */
export function dataNamed(data: readonly TableData[], name: string): TableData {
  const found = data.find(({ table }) => table.name === name);
  if (!found) throw new Error(`There is no table "${name}".`);
  return found;
}
