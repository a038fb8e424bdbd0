// What a cell may hold comes back from every format of the bulk tables; those of the atlas are read back by the checks of exports.
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { listCsvFaults, listParquetFaults, listXlsxFaults } from '../../../../scripts/exports/check-tables.ts';
import { BULK_ENDINGS, BULK_FORMATS } from '../../../../src/exports/tables/bulk-formats.ts';
import { columnOf, declareTable } from '../../../../src/exports/tables/declare-table.ts';
import { fillSqlite } from '../../../../src/exports/tables/fill-sqlite.ts';
import type { TableData } from '../../../../src/exports/tables/table-data.ts';
import { toTableCsv } from '../../../../src/exports/tables/to-table-csv.ts';
import { toTableParquet } from '../../../../src/exports/tables/to-table-parquet.ts';
import { toTableXlsx } from '../../../../src/exports/tables/to-table-xlsx.ts';
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

describe('toTableCsv', () => {
  test('is read back row by row, without mark', () => {
    expect(toTableCsv(hostile).startsWith('\uFEFF')).toBe(false);
    expect(listCsvFaults(Buffer.from(toTableCsv(hostile)), hostile)).toEqual([]);
  });

  test('neutralises no cell but those that begin like a formula', () => {
    const values = parse(toTableCsv(hostile))
      .slice(1)
      .map(([, value]) => value);
    expect(values.filter((value, index) => value !== HOSTILE[index])).toEqual(["'=1+1", "'@SUM(A1)", "'+1", "'-1"]);
  });
});

describe('toTableXlsx', () => {
  test('is read back with its types, and has no formula, whatever a cell begins with', async () => {
    expect(await listXlsxFaults(toTableXlsx(hostile), hostile)).toEqual([]);
  });

  test('cuts what no cell of a spreadsheet can hold, and shows that it did', async () => {
    const long = 'x'.repeat(40_000);
    const [first = []] = hostile.rows;
    const workbook = await readXlsx(toTableXlsx({ ...hostile, rows: [[...first.slice(0, 1), long, null, null]] }));
    const cell = String(workbook.sheets[0]?.rows[1]?.[1]);
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('x […]')).toBe(true);
  });
});

describe('toTableParquet', () => {
  test('is read back with its types', async () => {
    expect(await listParquetFaults(toTableParquet(hostile), hostile)).toEqual([]);
  });
});

describe('every format', () => {
  test('gives the same bytes twice', () => {
    for (const ending of BULK_ENDINGS)
      for (const each of [hostile, ...data.slice(0, 2)]) {
        const [first, second] = [BULK_FORMATS[ending].write(each), BULK_FORMATS[ending].write(each)];
        expect(Buffer.from(first).equals(Buffer.from(second)), `${each.table.name}.${ending}`).toBe(true);
      }
  });

  test('gives the same workbook whatever the clock says', () => {
    const now = toTableXlsx(hostile);
    const { Date: RealDate } = globalThis;
    try {
      globalThis.Date = class extends RealDate {
        constructor(...given: [] | [number]) {
          super(given[0] ?? 4e12);
        }
      } as DateConstructor;
      expect(Buffer.from(toTableXlsx(hostile)).equals(Buffer.from(now))).toBe(true);
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

  test('has keys between its tables', () => {
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
