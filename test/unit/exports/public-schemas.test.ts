import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { toAtlasJson } from '../../../src/exports/atlas-json.ts';
import { AtlasSchema } from '../../../src/exports/atlas-schema.ts';
import { listPublicSchemas } from '../../../src/exports/public-schemas.ts';
import { TABLES } from '../../../src/exports/tables/tables.ts';
import type { TableSchema } from '../../../src/exports/table-schema.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { translatorFor } from '../../../src/words/translate.ts';
import { readContent } from '../../helpers/make-content.ts';

/** Keys of the atlas file that have records. */
const LISTS = Object.keys(AtlasSchema.shape).filter((key) => key !== '$schema');

describe('listPublicSchemas', () => {
  const schemas = listPublicSchemas(translatorFor);
  const tables = schemas
    .filter(({ path }) => LANGUAGES.some((lang) => path.endsWith(`.${lang}.schema.json`)))
    .map(({ path, write }) => [path, JSON.parse(write()) as TableSchema] as const);

  test('has one of each JSON file and bulk table, and of each other table one a language', () => {
    expect(schemas.map(({ path }) => path)).toEqual([
      'data/schemas/atlas.schema.json',
      ...LISTS.map((list) => `data/schemas/atlas.${list}.schema.json`),
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

  test('describes one record of each list as the schema of the whole file does', async () => {
    const { atlas } = await readContent();
    const file = JSON.parse(toAtlasJson(atlas)) as Record<string, unknown[]>;
    for (const list of LISTS) {
      const text = schemas.find(({ path }) => path === `data/schemas/atlas.${list}.schema.json`)?.write() ?? '';
      const published = z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
      const [record] = file[list] ?? [];
      if (record === undefined) continue;
      expect(published.safeParse(record).error, list).toBeUndefined();
      expect(published.safeParse({ ...record, unheardOf: 1 }).success, list).toBe(false);
    }
    expect(LISTS.filter((list) => file[list]?.length)).toContain('commitments');
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
