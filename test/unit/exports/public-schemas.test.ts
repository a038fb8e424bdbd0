import { describe, expect, test } from 'vitest';
import { listPublicSchemas } from '../../../src/exports/public-schemas.ts';
import { TABLES } from '../../../src/exports/tables/tables.ts';
import type { TableSchema } from '../../../src/exports/table-schema.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { translatorFor } from '../../../src/words/translate.ts';

describe('listPublicSchemas', () => {
  const schemas = listPublicSchemas(translatorFor);
  const tables = schemas
    .filter(({ path }) => LANGUAGES.some((lang) => path.endsWith(`.${lang}.schema.json`)))
    .map(({ path, write }) => [path, JSON.parse(write()) as TableSchema] as const);

  test('has one of each JSON file and bulk table, and of each other table one a language', () => {
    expect(schemas.map(({ path }) => path)).toEqual([
      'data/schemas/atlas.schema.json',
      'data/schemas/work.schema.json',
      'data/schemas/manifest.schema.json',
      'data/schemas/datapackage.schema.json',
      'data/schemas/dcat.schema.json',
      ...TABLES.map(({ name }) => `data/schemas/${name}.schema.json`),
      ...LANGUAGES.flatMap((lang) => [
        `data/schemas/answers.${lang}.schema.json`,
        `data/schemas/treaties.${lang}.schema.json`,
        `data/schemas/figures.${lang}.schema.json`,
        `data/schemas/national-report.${lang}.schema.json`,
      ]),
    ]);
  });

  test.each(tables)(
    'gives each column a heading and an id of its own, and a line for the reader (%s)',
    (_, { fields }) => {
      for (const key of ['name', 'id'] as const)
        expect(new Set(fields.map((field) => field[key])).size, key).toBe(fields.length);
      expect(fields.filter(({ name, description }) => !name || !description)).toEqual([]);
    },
  );

  test('gives a column the same id in every language', () => {
    const ids = (name: string) =>
      tables.filter(([path]) => path.includes(name)).map(([, { fields }]) => fields.map(({ id }) => id).join());
    for (const name of ['answers', 'treaties', 'figures', 'national-report'])
      expect(new Set(ids(name)).size, name).toBe(1);
  });

  test('writes patterns that are not anchored, as the standard has them', () => {
    const patterns = tables.flatMap(([, { fields }]) =>
      fields.flatMap(({ constraints }) => constraints?.pattern ?? []),
    );
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => /^\^|\$$/.test(pattern))).toEqual([]);
  });
});
