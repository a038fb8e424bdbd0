// The checks of tables, references, feeds, descriptors and recipes see what they are there for: what is spoilt in one place.
import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { listPackageFaults, listProfileFaults } from '../../../../scripts/exports/check-descriptors.ts';
import { listCalendarFaults, listFeedFaults } from '../../../../scripts/exports/check-follow.ts';
import {
  listFetchFaults,
  listFormulaFaults,
  listProgramFaults,
  listSqlFaults,
} from '../../../../scripts/exports/check-recipes.ts';
import { listBibtexFaults, listCslFaults, listRisFaults } from '../../../../scripts/exports/check-references.ts';
import {
  listCsvFaults,
  listParquetFaults,
  listSqliteFaults,
  listXlsxFaults,
  openDatabase,
} from '../../../../scripts/exports/check-tables.ts';
import { checkTable, listWorkbookFaults, parseReaderCsv } from '../../../../scripts/exports/check-reader-tables.ts';
import { readFile, toExportSite } from '../../../../scripts/exports/export-check.ts';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { fillSqlite } from '../../../../src/exports/tables/fill-sqlite.ts';
import type { TableSchema } from '../../../../src/exports/table-schema.ts';
import type { TableData } from '../../../../src/exports/tables/table-data.ts';
import { WORK_FORMATS } from '../../../../src/exports/work/work-file.ts';
import { DATAPACKAGE_SCHEMA } from '../../../../src/exports/tables/descriptor-schemas.ts';
import { readContent } from '../../../helpers/make-content.ts';

const { atlas } = await readContent();
const given = toExportSite(atlas, 'https://example.org/');
const work = given.works.find((file) => file.work.workId === 'ag-res-2010') ?? expect.fail('no work');
const works = given.bulk.data().find(({ table }) => table.name === 'works') ?? expect.fail('no table');

/** `text` with one passage replaced; fails if it is not there. */
function spoil(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

/** The table with another value in one cell, as if its file were of other rows. */
function withCell({ table, rows }: TableData, id: string, cell: string): TableData {
  const at = table.columns.findIndex((column) => column.id === id);
  return { table, rows: rows.map((row, index) => (index === 0 ? row.with(at, cell) : row)) };
}

describe('the checks of references', () => {
  const spoilt = [
    ['ris', listRisFaults, 'TI  - Fighting', 'TI  - Other', /RIS line by line reads title "Other trafficking"/],
    ['ris', listRisFaults, 'DA  - 2004', 'DA  - 2005', /citation\.js reads date "2005-06-08" and not "2004-06-08"/],
    ['ris', listRisFaults, 'SN  - AG', 'SN  - ', /reads number/],
    ['bib', listBibtexFaults, 'date = {2004', 'date = {2005', /biblatex-csl-converter reads date/],
    ['bib', listBibtexFaults, 'institution = {{', 'institution = {{Not ', /citation\.js reads body "Not /],
    ['csl.json', listCslFaults, '"report"', '"book"', /JSON reads type "book" and not "report"/],
    ['csl.json', listCslFaults, 'https://example.org/id/', 'https://example.org/', /citation\.js reads url/],
  ] as const;

  test.each(spoilt)('see in .%s what another text says', (ending, listFaults, from, to, message) => {
    const text = WORK_FORMATS[ending].write(work);
    expect(listFaults(text, work.references())).toEqual([]);
    expect(listFaults(spoil(text, from, to), work.references()).join('\n')).toMatch(message);
  });

  test('see a reference that is not there', () => {
    const { length } = work.references();
    expect(listRisFaults(WORK_FORMATS.ris.write(work), work.references().slice(1))[0]).toBe(
      `RIS line by line reads ${length} references and not ${length - 1}.`,
    );
  });
});

describe('the checks of tables', () => {
  const other = withCell(works, 'collection', 'others');
  const message = /^Cell 3 of row 1 is "resolutions" and not "others"\.$/;

  test('see a cell of CSV, a workbook, Parquet and a database that is not that of the atlas', async () => {
    const [csv, xlsx, parquet] = [
      await given.bulk.table(works.table, 'csv'),
      await given.bulk.table(works.table, 'xlsx'),
      await given.bulk.table(works.table, 'parquet'),
    ];
    expect(listCsvFaults(csv, works)).toEqual([]);
    expect(await listXlsxFaults(xlsx, works)).toEqual([]);
    expect(await listParquetFaults(parquet, works)).toEqual([]);
    expect(listCsvFaults(csv, other)).toEqual([expect.stringMatching(message)]);
    expect(await listXlsxFaults(xlsx, other)).toEqual([expect.stringMatching(message)]);
    expect(await listParquetFaults(parquet, other)).toEqual([expect.stringMatching(message)]);
    const database = openDatabase(await given.bulk.sqlite());
    expect(listSqliteFaults(database, [works])).toEqual([]);
    expect(listSqliteFaults(database, [other]).map(({ message: said }) => said)).toEqual([
      'works: Cell 3 of row 1 is "resolutions" and not "others".',
    ]);
    database.close();
  });

  test('see a row that is missing, and other headings', async () => {
    const fewer = { ...works, rows: works.rows.slice(1) };
    const csv = await given.bulk.table(works.table, 'csv');
    expect(listCsvFaults(csv, fewer)).toEqual([`It has ${works.rows.length} rows and not ${fewer.rows.length}.`]);
    const [first, ...columns] = works.table.columns;
    const renamed = {
      ...works,
      table: { ...works.table, columns: [{ ...first, id: 'x' } as (typeof columns)[number], ...columns] },
    };
    expect(listCsvFaults(csv, renamed)[0]).toMatch(/^Its headings are work_id,.* and not x,/);
  });

  test('see a key that names no row', () => {
    const database = new DatabaseSync(':memory:');
    fillSqlite(database, given.bulk.data(), {});
    database.exec("DELETE FROM works WHERE work_id = 'ag-res-2010'");
    expect(
      listSqliteFaults(database, [])
        .map(({ message: said }) => said)
        .join('\n'),
    ).toContain('A key names no row');
    database.close();
  });
});

describe('the checks of tables for readers', () => {
  const fields = [
    { name: 'A', id: 'a', type: 'string', description: '', constraints: { required: true, pattern: '\\d+|<5' } },
    { name: 'B', id: 'b', type: 'string', description: '' },
  ] as const satisfies TableSchema['fields'];
  const schema = { $schema: '', title: '', fields: [...fields] };

  test('see a cell that is missing, of another form, too few or under another heading', () => {
    const check = (...rows: string[][]) => checkTable([['A', 'B'], ...rows], schema);
    expect(check(['1', ''], ['<5', 'x'])).toEqual([]);
    expect(check(['', 'x'], ['<50', ''], ['1'])).toEqual([
      'row 1: a is empty',
      'row 2: a is "<50", which \\d+|<5 does not allow',
      'row 3 has 1 cells for 2 columns',
    ]);
    expect(checkTable([['A', 'C']], schema)).toEqual(['headings are A|C, not A|B']);
  });

  test('see a workbook that has other rows', () => {
    const rows = parseReaderCsv('\uFEFFA;B\r\n1;"x\r\ny"\r\n', 'data/answers/es.csv');
    expect(rows).toEqual([
      ['A', 'B'],
      ['1', 'x\r\ny'],
    ]);
    expect(
      listWorkbookFaults(
        [
          ['A', 'B'],
          [1, 'x\ny'],
        ],
        rows,
      ),
    ).toEqual([]);
    expect(
      listWorkbookFaults(
        [
          ['A', 'B'],
          [2, 'x\ny'],
        ],
        rows,
      ),
    ).toEqual(['Row 1 of its workbook has "2" and not "1".']);
    expect(listWorkbookFaults([['A', 'B']], rows)).toEqual(['Its workbook has 1 rows and not 2.']);
  });
});

describe('the checks of descriptors', () => {
  const field = (name: string, constraints = {}) => ({ name, type: 'string', constraints });
  const resource = (name: string, keys: string[], foreignKeys: object[] = []) => ({
    name,
    path: `${name}.csv`,
    schema: {
      fields: [field('id', { required: true, unique: true, pattern: '\\w+' }), field('of')],
      primaryKey: keys,
      foreignKeys,
    },
  });
  const check = (resources: object[], files: Record<string, Record<string, string>[]>) =>
    listPackageFaults(
      { resources } as unknown as Parameters<typeof listPackageFaults>[0],
      new Map(Object.entries(files)),
    );
  const ends = [{ fields: ['of'], reference: { resource: 'b', fields: ['id'] } }];

  test('see cells, headings and keys that are not as the package says', () => {
    const both = [resource('a', ['id'], ends), resource('b', ['id'])];
    const b = [{ id: 'y', of: '' }];
    expect(check(both, { 'a.csv': [{ id: 'x', of: 'y' }], 'b.csv': b })).toEqual([]);
    expect(
      check(both, {
        'a.csv': [
          { id: '', of: 'z' },
          { id: 'v w', of: '' },
        ],
        'b.csv': [...b, ...b],
      }),
    ).toEqual([
      'a.csv: id is empty',
      'a.csv: id is v w',
      'a.of is z, which no row of b has.',
      'b.csv: id is the same in two rows',
    ]);
    expect(check(both, { 'a.csv': [{ id: 'x' }], 'b.csv': b })).toEqual(['a.csv: its headings are id']);
    expect(check([resource('a', ['id'], ends), resource('b', ['of'])], {})).toEqual([
      'a.of names id, which is no key.',
    ]);
    expect(check([resource('a', ['id']), resource('a', ['id'])], {})).toEqual(['It names a twice.']);
  });

  test('see a descriptor that breaks its profile', () => {
    expect(listProfileFaults(DATAPACKAGE_SCHEMA, { resources: [] })).not.toEqual([]);
  });
});

describe('the checks of what is followed', async () => {
  const read = (path: string) => readFile(given.files.find((file) => file.path === path) ?? expect.fail(path));
  const feed = await read('en/changes.atom');
  const calendar = await read('en/meetings.ics');
  const self = 'https://example.org/en/changes.atom';
  const isPage = (address: string | undefined) => address?.startsWith('https://example.org/') === true;

  test.each([
    ['<name>Mandate Atlas<', '<name><', /lacks id, title, day or author/],
    ['href="https://example.org/en/changes.atom"', 'href="https://example.org/other.atom"', /It names itself/],
    ['href="https://example.org/en/changes/"', 'href="https://other.example/"', /follows https:\/\/other/],
    ['<updated>20', '<updated>19', /older than an entry/],
  ])('see %s as %s in a feed', (from, to, message) => {
    expect(listFeedFaults(feed, self, isPage)).toEqual([]);
    expect(listFeedFaults(spoil(feed, from, to), self, isPage).join('\n')).toMatch(message);
  });

  test('refuse a feed that is no XML', () => {
    expect(() => listFeedFaults(spoil(feed, '</feed>', ''), self, isPage)).toThrow();
  });

  test('see an event without page, and a calendar without events', () => {
    expect(listCalendarFaults(calendar, isPage)).toEqual([]);
    expect(listCalendarFaults(calendar, () => false).join('\n')).toMatch(/leads to https:\/\/example\.org/);
    expect(listCalendarFaults('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', isPage)).toEqual([
      'It has no event.',
    ]);
  });
});

describe('the checks of recipes', () => {
  const emptied = new Atlas({ ...atlas.corpus, countries: [] });

  test('see counts that are not those of the atlas', async () => {
    const database = openDatabase(await given.bulk.sqlite());
    expect(listSqlFaults(database, atlas)).toEqual([]);
    expect(listSqlFaults(database, emptied).join('\n')).toMatch(/The recipe "blanks" in SQL gives .* and not /);
    database.close();
    expect(listFormulaFaults([], atlas).length + listFormulaFaults(given.bulk.data(), atlas).length).toBeGreaterThan(0);
  });

  test('see a program that finds no files', async ({ skip }) => {
    await expect(listFetchFaults('http://127.0.0.1:9/')).rejects.toThrow();
    if (spawnSync('python3', ['-c', '1']).status !== 0) skip('Python is not installed.');
    expect((await listProgramFaults('http://127.0.0.1:9/', atlas)).join('\n')).toMatch(
      /^The recipe "standardLibrary" in python prints an error \(.+\) and not \d+ \d+ \d+ \d+\./,
    );
  });
});
