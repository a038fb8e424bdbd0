// What is wrong in one file, told while it is written: its form, and what it names. All else is checked before a save. Called by the API.
import type { Atlas } from '../../src/atlas/atlas.ts';
import type { Issue } from '../../src/corpus/issue.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { readYaml } from '../../src/corpus/read-yaml.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { kindOfFile } from '../../src/editor/record-files.ts';
import { referenceTargetExists } from '../../src/lint/rules/reference-target-exists.ts';
import { z } from 'astro/zod';

/** @param path below content/; a translation is checked with the rest */
export function checkQuickly(path: string, text: string, corpus: Corpus, atlas: Atlas): Issue[] {
  const kind = kindOfFile(path);
  if (!kind || !(kind.schema instanceof z.ZodType)) return [];
  const file = `content/${path}`;
  const own = text.replace(/^\uFEFF/, '');
  const { issues, references } =
    kind.ending === '.mdx'
      ? readDocument(kind.schema, file, own, corpus.hostByName)
      : readYaml(own, kind.schema, file, { hosts: corpus.hostByName });
  const named = referenceTargetExists.check({
    atlas,
    corpus: { ...corpus, references: [...references] },
    texts: new Map(),
    today: undefined,
  });
  return [...issues, ...(Array.isArray(named) ? named : [])];
}
