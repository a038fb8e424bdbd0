import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';
import { toAtlasJson } from '../../../src/exports/atlas-json.ts';
import { AtlasSchema } from '../../../src/exports/atlas-schema.ts';
import { readContent } from '../../helpers/make-content.ts';
import { FIGURE_FILES } from '../../lint/figure-violations.ts';

const { corpus } = await readContent(FIGURE_FILES);
/** Two states are enough, the blank one and the one with answers; each change below reads the whole file again. */
const fixture = toAtlasJson(new Atlas({ ...corpus, countries: corpus.countries.slice(0, 2) }));
const jsonSchema = z.toJSONSchema(AtlasSchema);
/** The published form of the schema, read back. */
const published = z.fromJSONSchema(jsonSchema);

type Step = string | number;
type Json = Record<string, unknown>;

/** Paths of the objects in `value`, one for each place in the schema: of a list only the first that has a key not yet seen. */
function listObjects(value: unknown, path: Step[] = [], seen = new Set<string>()): Step[][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listObjects(item, [...path, index], seen));
  if (typeof value !== 'object' || value === null) return [];
  const name = [...path, ''].map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  const isNew = Object.keys(value).some((key) => !seen.has(name + key));
  for (const key of Object.keys(value)) seen.add(name + key);
  return [
    ...(isNew ? [path] : []),
    ...Object.entries(value).flatMap(([key, child]) => listObjects(child, [...path, key], seen)),
  ];
}

function objectAt(value: unknown, path: readonly Step[]): Json {
  return path.reduce<unknown>((found, step) => (found as Json)[step], value) as Json;
}

/** The fixture with `change` made to the object at `path`. */
function changed(path: readonly Step[], change: (object: Json) => void): unknown {
  const copy = JSON.parse(fixture) as unknown;
  change(objectAt(copy, path));
  return copy;
}

const objects = listObjects(JSON.parse(fixture)).map((path) => [path.join('.') || 'the file', path] as const);

/** Keys that may be left out, with what they stand in; of all else, what is not recorded is written as null or as an empty list. */
const MAY_BE_MISSING = [
  'works: shortTitle jurisdiction citation citations published legalForce englishTitle originalTitle titleEvidence attribution session',
  'works: place meeting amended period officialSeries officialText numberingNote notes remarks unseen',
  'provisions: label formerly penalty penaltyNote termLanguages date place note unseen',
  'due: by every',
  'relations: note source confidence',
  'results: source',
  'limits: source',
  'years: to',
  'titles: en es pt fr',
  'names: en es pt fr',
  'evidence: asOf',
  'initiatives: organisations to unseen',
  'training: to unseen',
  'statistics: to unseen frequency',
  'indicatorFrameworks: note unseen',
  'breakdown: form age sex',
  'sex: female male',
  'criteria: dedicated-law non-punishment',
  'shortTitle: en es pt fr',
  'others: victims-fund',
].flatMap((line) => {
  const [place = '', keys = ''] = line.split(': ');
  return keys.split(' ').map((key) => `${place}.${key}`);
});

describe('AtlasSchema', () => {
  test('holds for the fixture and for the real content, as written and as a JSON Schema', async () => {
    const real = await realCorpus();
    for (const text of [fixture, toAtlasJson(new Atlas(real))]) {
      const data = JSON.parse(text) as unknown;
      expect(AtlasSchema.safeParse(data).error?.issues.slice(0, 5)).toBeUndefined();
      expect(published.safeParse(data).error?.issues.slice(0, 5)).toBeUndefined();
    }
  });

  test.each(objects)('refuses a key that it does not know (%s)', (_, path) => {
    const data = changed(path, (object) => (object['unheardOf'] = { of: 'x' }));
    expect(AtlasSchema.safeParse(data).success).toBe(false);
    expect(published.safeParse(data).success).toBe(false);
  });

  test.each(objects)('refuses a key that is missing, unless it may be (%s)', (_, path) => {
    const keys = Object.keys(objectAt(JSON.parse(fixture), path));
    const place = path.findLast((step) => typeof step === 'string') ?? '';
    for (const key of keys) {
      const data = changed(path, (object) => Reflect.deleteProperty(object, key));
      const mayBe = MAY_BE_MISSING.includes(`${place}.${key}`);
      expect(AtlasSchema.safeParse(data).success, key).toBe(mayBe);
      expect(published.safeParse(data).success, key).toBe(mayBe);
    }
  });

  test.each(objects)('refuses a value of the wrong kind (%s)', (_, path) => {
    const keys = Object.keys(objectAt(JSON.parse(fixture), path));
    for (const key of keys) {
      const data = changed(path, (object) => (object[key] = { unheardOf: 1 }));
      expect(AtlasSchema.safeParse(data).success, key).toBe(false);
      expect(published.safeParse(data).success, key).toBe(false);
    }
  });

  test('names the place of what is wrong', () => {
    const data = changed(['works', 0, 'provisions', 0], (provision) => (provision['since'] = 'in spring'));
    expect(AtlasSchema.safeParse(data).error?.issues).toMatchObject([
      { path: ['works', 0, 'provisions', 0, 'since'], code: 'invalid_format' },
    ]);
  });

  test('has a line for the reader at every field', () => {
    expect(listUndescribed(jsonSchema)).toEqual([]);
    expect(listUndescribed({ properties: { a: { type: 'string' }, b: { $ref: '#/$defs/c' } } })).toEqual(['a', 'b']);
  });

  test('is a JSON Schema of draft 2020-12', () => {
    expect(jsonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Mandate Atlas',
    });
  });
});

/** Fields of `schema` without a description of their own or of what they refer to. */
function listUndescribed(schema: Json, defs = (schema['$defs'] ?? {}) as Record<string, Json>, at = ''): string[] {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Json>);
  return [
    ...properties.flatMap(([name, field]) => (isDescribed(field, defs) ? [] : [`${at}${name}`])),
    ...(at === '' ? Object.entries(defs).flatMap(([name, def]) => listUndescribed(def, defs, `${name}.`)) : []),
  ];
}

function isDescribed(field: Json, defs: Record<string, Json>): boolean {
  if (typeof field['description'] === 'string') return true;
  const options = [field, ...((field['anyOf'] ?? []) as Json[])];
  return options.some(({ $ref }) => {
    const target = typeof $ref === 'string' ? defs[$ref.replace('#/$defs/', '')] : undefined;
    return typeof target?.['description'] === 'string';
  });
}
