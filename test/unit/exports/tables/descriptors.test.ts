// datapackage.json and dcat.jsonld: against the rules of their profiles, written down in descriptor-schemas.ts, and against the files.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { DATAPACKAGE_SCHEMA, DCAT_SCHEMA } from '../../../../src/exports/tables/descriptor-schemas.ts';
import type { EditionFacts } from '../../../../src/exports/tables/edition-facts.ts';
import type { BulkTableSchema } from '../../../../src/exports/tables/to-bulk-schema.ts';
import { toDatapackage } from '../../../../src/exports/tables/to-datapackage.ts';
import { toDcat } from '../../../../src/exports/tables/to-dcat.ts';
import { toTableCsv } from '../../../../src/exports/tables/to-table-csv.ts';
import { bulkData, ORIGIN } from '../../../helpers/bulk-data.ts';

interface Resource {
  name: string;
  path: string;
  schema?: BulkTableSchema;
}

const EDITION: EditionFacts = { version: '1.2.3', date: '2026-11-29', absolute: (path) => `${ORIGIN}/${path}` };
const descriptor = JSON.parse(toDatapackage(EDITION)) as { resources: Resource[]; created: string };

/** Whether `value` keeps to `schema`; what does not is told. */
function listFaults(schema: object, value: unknown): string[] {
  const check = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(
    schema,
  );
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const { data } = await bulkData();
const files = new Map(
  data.map((each) => [
    `${each.table.name}.csv`,
    parse(toTableCsv(each), { columns: true }) as unknown as Record<string, string>[],
  ]),
);
const tables = descriptor.resources.flatMap(({ schema, ...facts }) => (schema ? [{ ...facts, schema }] : []));

describe('toDatapackage', () => {
  test('keeps to the rules of the profile', () => {
    expect(listFaults(DATAPACKAGE_SCHEMA, descriptor)).toEqual([]);
    expect(descriptor.created).toBe('2026-11-29T00:00:00Z');
  });

  test('leaves the day out where the content records a year alone', () => {
    const undated = JSON.parse(toDatapackage({ ...EDITION, date: '2026' })) as { created?: string };
    expect(undated.created).toBeUndefined();
    expect(listFaults(DATAPACKAGE_SCHEMA, undated)).toEqual([]);
  });

  test.each([
    ['a path that leaves the folder', { path: '../works.csv' }],
    ['a name with capitals', { name: 'Works' }],
    ['a key that nobody knows', { colour: 'red' }],
    ['a table without schema', { schema: undefined }],
  ])('would be found to break them with %s', (_, change) => {
    const [first, ...others] = descriptor.resources;
    const broken = JSON.parse(
      JSON.stringify({ ...descriptor, resources: [{ ...first, ...change }, ...others] }),
    ) as unknown;
    expect(listFaults(DATAPACKAGE_SCHEMA, broken)).not.toEqual([]);
  });

  test('names each resource once', () => {
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
  });

  test.each(tables.map((table) => [table.name, table] as const))(
    'describes %s as its file is',
    (_, { path, schema }) => {
      const rows = files.get(path) ?? [];
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      const faults = schema.fields.flatMap(
        ({ name, type, constraints: { required, unique, enum: values, pattern } = {} }) => {
          const cells = rows.map((row) => row[name] ?? '');
          const filled = cells.filter((cell) => cell !== '');
          const fits = (cell: string) =>
            (values === undefined || values.includes(cell)) &&
            (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
            (type === 'string' || (type === 'boolean' ? /^(?:true|false)$/ : /^-?\d+(?:\.\d+)?$/).test(cell));
          return [
            ...(required && filled.length < cells.length ? [`${name} is empty`] : []),
            ...(unique && new Set(filled).size < filled.length ? [`${name} is the same in two rows`] : []),
            ...filled.filter((cell) => !fits(cell)).map((cell) => `${name} is ${cell}`),
          ];
        },
      );
      expect(faults).toEqual([]);
    },
  );

  test('has keys that hold in the files', () => {
    const lost = tables.flatMap(({ name, path, schema }) =>
      (schema.foreignKeys ?? []).flatMap(({ fields: [field = ''], reference }) => {
        const other = tables.find((table) => table.name === (reference.resource ?? name));
        expect(other?.schema.primaryKey, `${name}.${field}`).toEqual(reference.fields);
        const keys = new Set(files.get(other?.path ?? '')?.map((row) => row[reference.fields[0] ?? '']));
        return (files.get(path) ?? [])
          .map((row) => row[field] ?? '')
          .filter((key) => key !== '' && !keys.has(key))
          .map((key) => `${name}.${field}: ${key}`);
      }),
    );
    expect(lost).toEqual([]);
    expect(tables.flatMap(({ schema }) => schema.foreignKeys ?? []).length).toBeGreaterThan(20);
  });
});

describe('toDcat', () => {
  const catalogue = JSON.parse(toDcat(EDITION)) as jsonld.JsonLdDocument;

  test('keeps to the rules of the vocabulary', () => {
    expect(listFaults(DCAT_SCHEMA, catalogue)).toEqual([]);
  });

  test('expands without asking any other host', async () => {
    const documentLoader = (address: string) => Promise.reject(new Error(`${address} was asked for`));
    // `safe` is missing from the types of the package.
    const options = { format: 'application/n-quads' as const, safe: true, documentLoader };
    const quads = await jsonld.toRDF(catalogue, options);
    if (typeof quads !== 'string') throw new Error('N-Quads are a text.');
    const lines = quads.split('\n');
    const of = (type: string) => lines.filter((line) => line.endsWith(`#type> <http://www.w3.org/ns/dcat#${type}> .`));
    expect(of('Catalog')).toHaveLength(1);
    expect(of('Dataset')).toHaveLength(tables.length + 1);
    expect(of('Distribution')).toHaveLength(3 * tables.length + 3);
  });

  test('names every table, and only files of the site', () => {
    const text = JSON.stringify(catalogue);
    for (const { name } of tables) expect(text).toContain(`${ORIGIN}/data/${name}.parquet`);
  });
});
