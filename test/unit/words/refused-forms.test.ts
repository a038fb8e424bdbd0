import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { translationRefusedForm } from '../../../src/lint/rules/translation-refused-form.ts';
import { stringify } from 'yaml';
import { realCorpus } from '../../helpers/real-corpus.ts';

test('dictionaries use no form that the list of terms refuses in their language', async () => {
  const corpus = await realCorpus();
  const texts = new Map<string, string>();
  for (const path of globSync('src/words/*/{es,pt,fr}.ts')) {
    const source = await readFile(path, 'utf8');
    const strings = [...source.matchAll(/:\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) =>
      (text ?? '').replace(/\{[^}]*\}/g, ' '),
    );
    texts.set(path.replace(/([a-z]{2})\.ts$/, 'words.$1.yml'), stringify(strings));
  }
  expect(texts.size).toBeGreaterThan(30);
  const found = await translationRefusedForm.check({ corpus, atlas: new Atlas(corpus), texts, today: undefined });
  expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([]);
});
