// Whatever stands in a file of content, its schema gives a value or says what is wrong; what the schemas take, their published forms take.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { listEditorFiles } from '../../../scripts/write-schemas.ts';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { readYaml } from '../../../src/corpus/read-yaml.ts';
import { splitFrontMatter } from '../../../src/corpus/split-front-matter.ts';
import { splitTranslation } from '../../../src/corpus/translation-name.ts';
import { FILE_KINDS, kindOfFile } from '../../../src/editor/record-files.ts';
import { toAtlasJson } from '../../../src/exports/atlas-json.ts';
import { listPublicSchemas } from '../../../src/exports/public-schemas.ts';
import { AtlasSchema } from '../../../src/exports/atlas-schema.ts';
import { translatorFor } from '../../../src/words/translate.ts';
import { anyChange, cutLists } from '../../helpers/any-change.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const hosts = new Map(corpus.vocabularies.hosts.map((host) => [host.host, host]));
const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[^_].*\.(?:yml|mdx)$/.test(path) && splitTranslation(path) === undefined);

/** What the first file of the kind says, its lists cut. */
function firstOf(name: string): unknown {
  const file = files.find((path) => kindOfFile(path)?.name === name) ?? '';
  const text = readFileSync(join('content', file), 'utf8');
  const parts = file.endsWith('.mdx') ? splitFrontMatter(text, file) : { head: text };
  return 'head' in parts ? cutLists(parse(parts.head)) : undefined;
}

const compile = (text: string) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(text) as object);
const editorSchemas = new Map(listEditorFiles().map(({ name, text }) => [name, text]));

describe('schemas of content', () => {
  test.each(FILE_KINDS.map((kind) => [kind.name, kind] as const))(
    'of %s give a value or issues',
    (name, { schema }) => {
      if (!(schema instanceof z.ZodType)) throw new Error('This kind has no schema.');
      const published = editorSchemas.get(`.vscode/schemas/${name}.json`);
      const isTaken = published === undefined ? undefined : compile(published);
      const first = firstOf(name);
      const read = (value: unknown) =>
        readYaml(value === undefined ? '' : stringify(value), schema, 'x.yml', { hosts });
      expect(read(first).issues).toEqual([]);
      fc.assert(
        fc.property(anyChange(first), (changed) => {
          const { value, raw, issues } = read(changed);
          expect(value !== undefined || issues.some(({ severity }) => severity === 'error')).toBe(true);
          for (const { line, column, message } of issues) expect(line > 0 && column > 0 && message !== '').toBe(true);
          if (value !== undefined && isTaken) expect(isTaken(raw), JSON.stringify(isTaken.errors)).toBe(true);
        }),
        { numRuns: 15 },
      );
    },
  );
});

describe('schemas of public files', () => {
  const atlas = JSON.parse(toAtlasJson(new Atlas(corpus))) as Record<string, unknown[]>;
  const published = new Map(listPublicSchemas(translatorFor).map(({ path, write }) => [path, write]));
  const lists = Object.entries(AtlasSchema.shape).flatMap(([list, schema]) =>
    schema instanceof z.ZodArray ? [[list, schema.element] as const] : [],
  );
  test.each(lists)('of %s take the same as what is published', (list, schema: z.ZodType) => {
    const isTaken = compile(published.get(`data/schemas/atlas.${list}.schema.json`)?.() ?? '');
    fc.assert(
      fc.property(anyChange(cutLists(atlas[list]?.[0])), (changed) => {
        expect(isTaken(changed)).toBe(schema.safeParse(changed).success);
      }),
      { numRuns: 30 },
    );
  });
});
