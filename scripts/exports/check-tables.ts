// The bulk tables read back by other programs than those that wrote them: csv-parse, a reader of workbooks, hyparquet, SQLite. Each must
// give the rows of the atlas, cell by cell.
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BulkEnding } from '../../src/exports/tables/bulk-formats.ts';
import type { Cell } from '../../src/exports/tables/declare-table.ts';
import type { TableData } from '../../src/exports/tables/table-data.ts';
import { defuse } from '../../src/text/to-csv.ts';
import type { Checked, ExportSite, Fault } from './export-check.ts';

export const checkCsv = (given: ExportSite): Promise<Checked> => checkTables(given, 'csv', listCsvFaults);
export const checkXlsx = (given: ExportSite): Promise<Checked> => checkTables(given, 'xlsx', listXlsxFaults);
export const checkParquet = (given: ExportSite): Promise<Checked> => checkTables(given, 'parquet', listParquetFaults);

async function checkTables(
  { bulk }: ExportSite,
  ending: BulkEnding,
  check: (bytes: Uint8Array, data: TableData) => readonly string[] | Promise<readonly string[]>,
): Promise<Checked> {
  const faults: Fault[] = [];
  for (const data of bulk.data()) {
    const messages = await check(await bulk.table(data.table, ending), data);
    faults.push(...messages.map((message) => ({ file: `data/${data.table.name}.${ending}`, message })));
  }
  return { count: bulk.data().length, faults };
}

/** Of CSV, which has text alone; an apostrophe stands before what a spreadsheet would compute. */
export function listCsvFaults(bytes: Uint8Array, { table, rows }: TableData): string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [headings = [], ...read] = parse(text, { record_delimiter: '\r\n' });
  const written = rows.map((row) => row.map((cell) => defuse(cell === null ? '' : String(cell))));
  return [...compareHeadings(headings, table.columns), ...compareRows(read, written)];
}

export async function listXlsxFaults(bytes: Uint8Array, { table, rows }: TableData): Promise<string[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const [first, second] = sheets;
  const [headings = [], ...read] = first?.rows ?? [];
  const formulas = [...(first?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
  const { columns } = table;
  return [
    ...(first?.name === table.name && second?.name === 'columns'
      ? []
      : ['Its sheets are not the table and its columns.']),
    ...compareHeadings(headings, columns),
    ...compareRows(
      read.map((row) => columns.map((_, index) => row[index] ?? null)),
      rows,
    ),
    ...formulas.map(({ formula }) => `It has the formula ${String(formula)}.`),
    ...compareRows(
      (second?.rows.slice(1, columns.length + 1) ?? []).map(([id, , , meaning]) => [id, meaning]),
      columns.map(({ id, meaning }) => [id, meaning]),
    ),
  ];
}

export async function listParquetFaults(bytes: Uint8Array, { table, rows }: TableData): Promise<string[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const read = await parquetReadObjects({ file });
  return compareRows(
    read.map((row) => table.columns.map(({ id }) => (row[id] ?? null) as Cell)),
    rows,
  );
}

/** Every table of data/atlas.sqlite, its keys and what it says of itself. */
export async function checkSqlite({ bulk }: ExportSite): Promise<Checked> {
  const database = openDatabase(await bulk.sqlite());
  try {
    return { count: bulk.data().length, faults: listSqliteFaults(database, bulk.data()) };
  } finally {
    database.close();
  }
}

/** A database by its bytes. SQLite reads files alone, so they lie in a folder of their own until it is open. */
export function openDatabase(bytes: Uint8Array): DatabaseSync {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-atlas-'));
  try {
    const file = join(folder, 'atlas.sqlite');
    writeFileSync(file, bytes);
    const database = new DatabaseSync(file, { readOnly: true });
    database.exec('PRAGMA schema_version');
    return database;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function listSqliteFaults(database: DatabaseSync, data: readonly TableData[]): Fault[] {
  const ask = (sql: string) => database.prepare(sql).all();
  const messages = [
    ...data.flatMap(({ table, rows }) =>
      compareRows(
        ask(`SELECT * FROM "${table.name}" ORDER BY rowid`).map((row) => table.columns.map(({ id }) => row[id])),
        rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell))),
      ).map((message) => `${table.name}: ${message}`),
    ),
    ...ask('PRAGMA foreign_key_check').map((row) => `A key names no row: ${JSON.stringify(row)}.`),
    ...ask('PRAGMA integrity_check')
      .map((row) => String(row['integrity_check']))
      .filter((said) => said !== 'ok'),
  ];
  return messages.map((message) => ({ file: 'data/atlas.sqlite', message }));
}

function compareHeadings(read: readonly unknown[], columns: readonly { id: string }[]): string[] {
  const wanted = columns.map(({ id }) => id).join();
  return read.join() === wanted ? [] : [`Its headings are ${read.join()} and not ${wanted}.`];
}

function compareRows(read: readonly (readonly unknown[])[], written: readonly (readonly unknown[])[]): string[] {
  if (read.length !== written.length) return [`It has ${read.length} rows and not ${written.length}.`];
  return written.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const found = read[index]?.[column];
      return found === cell
        ? []
        : [`Cell ${column + 1} of row ${index + 1} is ${JSON.stringify(found)} and not ${JSON.stringify(cell)}.`];
    }),
  );
}
