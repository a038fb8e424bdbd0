// datapackage.json and dcat.jsonld against the rules of their profiles, written down in descriptor-schemas.ts; the files that they describe are
// held to them by the checks of exports.
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { listProfileFaults, type DataPackage } from '../../../../scripts/exports/check-descriptors.ts';
import { DATAPACKAGE_SCHEMA, DCAT_SCHEMA } from '../../../../src/exports/tables/descriptor-schemas.ts';
import type { EditionFacts } from '../../../../src/exports/tables/edition-facts.ts';
import { toDatapackage } from '../../../../src/exports/tables/to-datapackage.ts';
import { toDcat } from '../../../../src/exports/tables/to-dcat.ts';
import { ORIGIN } from '../../../helpers/bulk-data.ts';
import { IDENTITY } from '../../../helpers/identity.ts';

const EDITION: EditionFacts = {
  ...IDENTITY,
  version: '1.2.3',
  date: '2026-11-29',
  absolute: (path) => `${ORIGIN}/${path}`,
};
const descriptor = JSON.parse(toDatapackage(EDITION)) as DataPackage;

const tables = descriptor.resources.flatMap(({ schema, ...facts }) => (schema ? [{ ...facts, schema }] : []));

describe('toDatapackage', () => {
  test('keeps to the rules of the profile', () => {
    expect(listProfileFaults(DATAPACKAGE_SCHEMA, descriptor)).toEqual([]);
    expect(descriptor.created).toBe('2026-11-29T00:00:00Z');
  });

  test('leaves the day out where the content records a year alone', () => {
    const undated = JSON.parse(toDatapackage({ ...EDITION, date: '2026' })) as { created?: string };
    expect(undated.created).toBeUndefined();
    expect(listProfileFaults(DATAPACKAGE_SCHEMA, undated)).toEqual([]);
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
    expect(listProfileFaults(DATAPACKAGE_SCHEMA, broken)).not.toEqual([]);
  });

  test('has keys between its tables', () => {
    expect(tables.flatMap(({ schema }) => schema.foreignKeys ?? []).length).toBeGreaterThan(20);
  });
});

describe('toDcat', () => {
  const catalogue = JSON.parse(toDcat(EDITION)) as jsonld.JsonLdDocument;

  test('keeps to the rules of the vocabulary', () => {
    expect(listProfileFaults(DCAT_SCHEMA, catalogue)).toEqual([]);
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
