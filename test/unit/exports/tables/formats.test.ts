// The bulk tables read back by other programs than those that wrote them: csv-parse, hyparquet, a reader of workbooks, SQLite.
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { BULK_ENDINGS, BULK_FORMATS } from '../../../../src/exports/tables/bulk-formats.ts';
import { columnOf, declareTable, type Cell } from '../../../../src/exports/tables/declare-table.ts';
import { fillSqlite } from '../../../../src/exports/tables/fill-sqlite.ts';
import type { TableData } from '../../../../src/exports/tables/table-data.ts';
import { toTableCsv } from '../../../../src/exports/tables/to-table-csv.ts';
import { toTableParquet } from '../../../../src/exports/tables/to-table-parquet.ts';
import { toTableXlsx } from '../../../../src/exports/tables/to-table-xlsx.ts';
import { defuse } from '../../../../src/text/to-csv.ts';
import { addressOf, bulkData } from '../../../helpers/bulk-data.ts';

const { atlas, data } = await bulkData();

const HOSTILE = [
  'a & b < c > "d" \'e\'',
  'semi;colon, comma\tand tab',
  'two\nlines',
  '=1+1',
  '@SUM(A1)',
  '+1',
  '-1',
  "'already",
  ' spaced ',
  'São Tomé – “ñ” œ',
  'النص العربي',
  '\u202Eright to left\u202C',
  '🙂 beyond the first plane',
  '_x000D_',
  '</t></is>',
  '0012',
  '1e5',
  'TRUE',
] as const;

const column = columnOf<string>();
const hostileTable = declareTable<string>({
  name: 'hostile',
  title: 'Hostile',
  row: 'A value',
  counting: 'Count rows',
  key: 'place',
  list: () => HOSTILE,
  columns: [
    column('place', 'Place', (value) => HOSTILE.indexOf(value as (typeof HOSTILE)[number]), { type: 'integer' }),
    column('value', 'The value', (value) => value),
    column('half', 'A number', (value) => value.length / 2, { type: 'number' }),
    column('is_long', 'Whether it is long; empty for one', (value) => (value === '+1' ? null : value.length > 5), {
      type: 'boolean',
    }),
  ],
});
const hostile: TableData = { table: hostileTable, rows: hostileTable.rows({ atlas, addressOf }) };

const all = [hostile, ...data].map((each) => [each.table.name, each] as const);

/** What CSV has of a cell: text alone. */
const asText = (cell: Cell): string => (cell === null ? '' : String(cell));

describe('toTableCsv', () => {
  test.each(all)('is read back row by row, %s', (_, each) => {
    const text = toTableCsv(each);
    expect(text.startsWith('\uFEFF')).toBe(false);
    const [headings, ...rows] = parse(text, { record_delimiter: '\r\n' });
    expect(headings).toEqual(each.table.columns.map(({ id }) => id));
    // An apostrophe stands before what a spreadsheet would compute.
    expect(rows).toEqual(each.rows.map((row) => row.map((cell) => defuse(asText(cell)))));
  });

  test('neutralises no cell but those that begin like a formula', () => {
    const values = parse(toTableCsv(hostile))
      .slice(1)
      .map(([, value]) => value);
    expect(values.filter((value, index) => value !== HOSTILE[index])).toEqual(["'=1+1", "'@SUM(A1)", "'+1", "'-1"]);
  });
});

describe('toTableXlsx', () => {
  test.each(all)('is read back with its types, %s', async (_, each) => {
    const { sheets } = await readXlsx(await toTableXlsx(each));
    expect(sheets.map(({ name }) => name)).toEqual([each.table.name, 'columns']);
    const [headings, ...rows] = sheets[0]?.rows ?? [];
    expect(headings).toEqual(each.table.columns.map(({ id }) => id));
    const width = each.table.columns.length;
    expect(rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null))).toEqual(each.rows);
    expect(sheets[1]?.rows.slice(1, width + 1).map(([id, , , meaning]) => [id, meaning])).toEqual(
      each.table.columns.map(({ id, meaning }) => [id, meaning]),
    );
  });

  test('has no formula, whatever a cell begins with', async () => {
    const { sheets } = await readXlsx(await toTableXlsx(hostile), { readStyles: true });
    const formulas = [...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
    expect(formulas).toEqual([]);
  });

  test('cuts what no cell of a spreadsheet can hold, and shows that it did', async () => {
    const long = 'x'.repeat(40_000);
    const [first = []] = hostile.rows;
    const workbook = await readXlsx(
      await toTableXlsx({ ...hostile, rows: [[...first.slice(0, 1), long, null, null]] }),
    );
    const cell = String(workbook.sheets[0]?.rows[1]?.[1]);
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('x […]')).toBe(true);
  });
});

describe('toTableParquet', () => {
  test.each(all)('is read back with its types, %s', async (_, each) => {
    const bytes = toTableParquet(each);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    const ids = each.table.columns.map(({ id }) => id);
    expect(rows.map((row) => ids.map((id) => (row[id] ?? null) as Cell))).toEqual(each.rows);
  });
});

describe('every format', () => {
  test('gives the same bytes twice', async () => {
    for (const ending of BULK_ENDINGS)
      for (const each of [hostile, ...data.slice(0, 2)]) {
        const [first, second] = [await BULK_FORMATS[ending].write(each), await BULK_FORMATS[ending].write(each)];
        expect(Buffer.from(first).equals(Buffer.from(second)), `${each.table.name}.${ending}`).toBe(true);
      }
  });

  test('gives the same workbook whatever the clock says', async () => {
    const now = await toTableXlsx(hostile);
    const { Date: RealDate } = globalThis;
    try {
      globalThis.Date = class extends RealDate {
        constructor(...given: [] | [number]) {
          super(given[0] ?? 4e12);
        }
      } as DateConstructor;
      expect(Buffer.from(await toTableXlsx(hostile)).equals(Buffer.from(now))).toBe(true);
    } finally {
      globalThis.Date = RealDate;
    }
  });
});

describe('fillSqlite', () => {
  const database = new DatabaseSync(':memory:');
  fillSqlite(database, data, { version: '1.2.3' });
  const ask = (sql: string): Record<string, unknown>[] =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));

  test.each(data.map((each) => [each.table.name, each] as const))('is read back with its types, %s', (name, each) => {
    const rows = ask(`SELECT * FROM "${name}" ORDER BY rowid`);
    const numbered = each.rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
    expect(rows.map((row) => each.table.columns.map(({ id }) => row[id]))).toEqual(numbered);
  });

  test('holds every key that a row names', () => {
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
    expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask("SELECT count(*) AS n FROM pragma_foreign_key_list('relations')")).toEqual([{ n: 6 }]);
  });

  test('holds each list once more as rows', () => {
    const provisions = atlas.corpus.works.flatMap((work) => work.provisions);
    expect(ask('SELECT count(*) AS n FROM provisions_topics')).toEqual([
      { n: provisions.flatMap(({ topics }) => topics).length },
    ]);
  });

  test('finds words without accents and capitals', () => {
    const [law] = ask("SELECT work_id FROM works_search WHERE works_search MATCH 'legislacion OR LEY' LIMIT 1");
    expect(law).toBeDefined();
    const found = ask(
      "SELECT provision_id, digest FROM provisions_search WHERE provisions_search MATCH 'compensation'",
    );
    expect(found.length).toBeGreaterThan(0);
    const ids = new Set(ask('SELECT provision_id FROM provisions').map((row) => row['provision_id']));
    expect(found.filter((row) => !ids.has(row['provision_id']))).toEqual([]);
  });

  test('says what its columns mean', () => {
    expect(ask('SELECT meaning FROM _columns WHERE "table" = \'works\' AND "column" = \'work_id\'')).toEqual([
      { meaning: 'Permanent id' },
    ]);
    expect(ask('SELECT * FROM _about')).toEqual([{ key: 'version', value: '1.2.3' }]);
  });
});
