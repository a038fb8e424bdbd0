import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listEditorFiles } from '../../../scripts/write-schemas.ts';
import { readDocument } from '../../../src/corpus/read-document.ts';
import { readYaml } from '../../../src/corpus/read-yaml.ts';
import { splitTranslation } from '../../../src/corpus/translation-name.ts';
import { blankRecord } from '../../../src/editor/blank-record.ts';
import { FILE_KINDS, kindOfFile } from '../../../src/editor/record-files.ts';
import { toField } from '../../../src/editor/form/to-field.ts';
import { EDITOR_WORDS } from '../../../src/editor/words/words.ts';
import { z } from 'astro/zod';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[^_].*\.(?:yml|mdx)$/.test(path) && splitTranslation(path) === undefined);

describe('FILE_KINDS', () => {
  test('have every record of the content', () => {
    expect(files.filter((path) => kindOfFile(path) === undefined)).toEqual([]);
  });
});

describe('blankRecord', () => {
  const folders = FILE_KINDS.filter(({ isList, name }) => !isList && name !== 'figures');
  test.each(folders.map((kind) => [kind.name, kind] as const))(
    'of %s is refused at every key that is needed',
    (_, kind) => {
      const field = toField(kind.schema);
      const needed = field.form === 'group' ? field.members.filter(({ isOptional }) => !isOptional) : [];
      if (!(kind.schema instanceof z.ZodType)) throw new Error('This kind has no schema.');
      const text = blankRecord(kind);
      const { issues } =
        kind.ending === '.mdx' ? readDocument(kind.schema, 'x', text) : readYaml(text, kind.schema, 'x');
      const lines = text.split('\n');
      // A key with parts of its own is refused at these; one that may be null, once all others are filled in.
      const silent = needed.filter(({ key, isNullable, field: { form } }) => {
        const line = lines.findIndex((one) => one.startsWith(`${key}:`)) + 1;
        return (
          !isNullable &&
          form !== 'group' &&
          !issues.some((issue) => issue.line === line || issue.message.includes(`"${key}"`))
        );
      });
      expect(silent.map(({ key }) => key)).toEqual([]);
      expect(issues.length).toBeGreaterThan(0);
    },
  );
});

describe('.vscode/schemas', () => {
  test.each(
    listEditorFiles()
      .filter(({ name }) => name.includes('/schemas/'))
      .map(({ name, text }) => [name, text] as const),
  )('%s takes what the content says', (name, text) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(text) as object);
    const own = files.filter((path) => name.endsWith(`/${kindOfFile(path)?.name ?? ''}.json`));
    expect(own.length).toBeGreaterThan(0);
    const wrong = own.filter((path) => !validate(parse(readFileSync(join('content', path), 'utf8'))));
    expect(wrong).toEqual([]);
  });
});

describe('the words of the editor', () => {
  test.each(['es', 'pt', 'fr'] as const)('fill in the same values in %s', (language) => {
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
    for (const [key, text] of Object.entries(EDITOR_WORDS.en))
      expect(values(EDITOR_WORDS[language][key as keyof typeof EDITOR_WORDS.en]), key).toEqual(values(text));
  });
});
