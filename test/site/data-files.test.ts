// What the built site gives to programs and spreadsheets: every public file is where it was, has a schema, and fits it.
import { z } from 'astro/zod';
import { readXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AtlasSchema } from '../../src/exports/atlas-schema.ts';
import { checkDataFiles, fillNames, listMatches } from '../../src/exports/check-data-files.ts';
import { PUBLIC_FILES } from '../../src/exports/public-files.ts';
import type { TableSchema } from '../../src/exports/table-schema.ts';
import { defuse } from '../../src/text/to-csv.ts';
import { checkTable } from '../helpers/check-table.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { expectNone } from '../helpers/site-pages.ts';
import { listFiles, listPages, readSiteFile, SITE, SITE_UNDER_BASE } from '../helpers/sites.ts';

const { atlas } = PUBLIC_FILES;
const tables = Object.values(PUBLIC_FILES).filter(({ path }) => path.endsWith('.csv'));

/** Every CSV file with its schema. */
const csvFiles = tables.flatMap(({ path, schema }) => {
  const schemas = fillNames(schema);
  return fillNames(path).flatMap((address, index) =>
    listMatches(address, listFiles(SITE)).map((file) => [file, schemas[index] ?? ''] as const),
  );
});

/** What parts the columns: that which spreadsheets in the language of the file expect. */
function separatorOf(file: string): ',' | ';' {
  return /\/(?:es|pt|fr)\.csv$/.test(file) ? ';' : ',';
}

describe('data of the built site', () => {
  test.each([SITE, SITE_UNDER_BASE])('is public with a schema, or a feed of the site’s own scripts (%s)', (dir) => {
    expectNone(checkDataFiles(listFiles(dir)));
  });

  test('is offered to readers where it is public, and never where it is a feed', () => {
    const linked = new Set(
      listPages().flatMap((page) =>
        [...readSiteFile(page).matchAll(/<a\b[^>]*?\shref="\/(data\/[^"]*)"/g)].map(([, path = '']) => path),
      ),
    );
    // Schemas are linked too; that they are there is what the links test shows.
    const files = [...linked].filter((path) => !path.startsWith('data/schemas/'));
    expect(files.toSorted()).toEqual(
      Object.values(PUBLIC_FILES)
        .flatMap(({ path }) => fillNames(path))
        .flatMap((address) => listMatches(address, listFiles(SITE)))
        .toSorted(),
    );
  });
});

describe('data/atlas.json', () => {
  const data = JSON.parse(readSiteFile(atlas.path)) as { $schema: string };

  test('fits its schema, in code and as published', () => {
    type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
    const published = z.fromJSONSchema(JSON.parse(readSiteFile(atlas.schema)) as JsonSchema);
    for (const schema of [AtlasSchema, published]) {
      expect(schema.safeParse(data).error?.issues.slice(0, 5)).toBeUndefined();
      expect(schema.safeParse({ ...data, unheardOf: [] }).success).toBe(false);
    }
  });

  test('names the address of its schema, from its own', () => {
    expect(posix.join(posix.dirname(atlas.path), data.$schema)).toBe(atlas.schema);
  });
});

describe('tables', () => {
  test.each(csvFiles)('%s fits %s, row by row', (file, schema) => {
    const rows = parseCsv(readSiteFile(file), separatorOf(file));
    expect(rows.length).toBeGreaterThan(1);
    expectNone(checkTable(rows, JSON.parse(readSiteFile(schema)) as TableSchema));
  });

  test.each(
    csvFiles.flatMap(([file]) =>
      /\/(?:en|es|pt|fr)\.csv$/.test(file) ? [[file.replace(/csv$/, 'xlsx'), file] as const] : [],
    ),
  )('%s has the rows of %s', async (workbook, file) => {
    const { sheets } = await readXlsx(readFileSync(join(SITE, workbook)));
    const rows = parseCsv(readSiteFile(file), separatorOf(file));
    const cells = sheets[0]?.rows.map((row) => rows[0]?.map((_, index) => defuse(String(row[index] ?? ''))));
    expect(cells).toEqual(rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n'))));
  });

  test('would be found not to fit with a cell that is missing, of another form, too few or under another heading', () => {
    const fields = [
      { name: 'A', id: 'a', type: 'string', description: '', constraints: { required: true, pattern: '\\d+|<5' } },
      { name: 'B', id: 'b', type: 'string', description: '' },
    ] as const satisfies TableSchema['fields'];
    const schema = { $schema: '', title: '', fields: [...fields] };
    const check = (...rows: string[][]) => checkTable([['A', 'B'], ...rows], schema);
    expect(check(['1', ''], ['<5', 'x'])).toEqual([]);
    expect(check(['', 'x'], ['<50', ''], ['1'])).toEqual([
      'row 1: a is empty',
      'row 2: a is "<50", which \\d+|<5 does not allow',
      'row 3 has 1 cells for 2 columns',
    ]);
    expect(checkTable([['A', 'C']], schema)).toEqual(['headings are A|C, not A|B']);
  });
});
