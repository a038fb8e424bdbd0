import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ANSWER_COLUMNS } from '../../../src/exports/answers-table.ts';
import { AtlasSchema } from '../../../src/exports/atlas-schema.ts';
import { FIGURE_COLUMNS } from '../../../src/exports/figures-table.ts';
import { REPORT_COLUMNS } from '../../../src/exports/national-report-table.ts';
import { TABLES } from '../../../src/exports/tables/tables.ts';
import { TREATY_COLUMNS } from '../../../src/exports/treaties-table.ts';
import { WorkFileSchema } from '../../../src/exports/work/work-schema.ts';

interface Shape {
  properties?: object;
}

/** Keys of the JSON files by the record in which they stand, and columns of the tables: `provision.digest`. */
function listKeys(): string[] {
  const { $defs = {}, ...file } = z.toJSONSchema(AtlasSchema) as Shape & { $defs?: Record<string, Shape> };
  const { properties: inFile = {} } = z.toJSONSchema(WorkFileSchema) as Shape;
  // Beside these it has the keys of the record.
  const own = Object.entries(inFile).filter(([key]) => !Object.hasOwn($defs['work']?.properties ?? {}, key));
  const records = Object.entries({ atlas: file, 'work-file': { properties: Object.fromEntries(own) }, ...$defs });
  const tables = {
    'answers.csv': ANSWER_COLUMNS,
    'treaties.csv': TREATY_COLUMNS,
    'figures.csv': FIGURE_COLUMNS,
    'national-report.csv': REPORT_COLUMNS,
  };
  return [
    ...records.flatMap(([name, { properties = {} }]) => Object.keys(properties).map((key) => `${name}.${key}`)),
    ...TABLES.flatMap((table) => table.columns.map(({ id }) => `bulk/${table.name}.${id}`)),
    ...Object.entries(tables).flatMap(([name, columns]) => columns.map(({ id }) => `${name}.${id}`)),
  ];
}

describe('published keys', () => {
  const held = readFileSync('test/fixtures/published-keys.txt', 'utf8').trim().split('\n');

  test('are never removed', () => {
    const keys = new Set(listKeys());
    const gone = held.filter((key) => !keys.has(key));
    expect(gone, 'Put these keys back: programs of others read them.').toEqual([]);
  });

  test('are all held, so that none can go unseen', () => {
    const fresh = listKeys().filter((key) => !held.includes(key));
    expect(fresh, 'Add these keys to test/fixtures/published-keys.txt, each on a line of its own.').toEqual([]);
  });

  test('are held once each, in the order of the alphabet', () => {
    expect(held).toEqual([...new Set(held)].toSorted());
  });
});
