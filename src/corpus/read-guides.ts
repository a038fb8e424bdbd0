// Reads the files of the guides, which lie in src/pages beside the content folder of the project. Called by readCorpus: what readers are
// told there is checked with the content.
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../schemas/languages.ts';
import { FolderReader } from './folder-reader.ts';
import type { Issue } from './issue.ts';

const FOLDER = 'src/pages';

export interface GuideTexts {
  /** Text of every MDX file in the folder of a language by its path from the project; empty if it cannot be read. */
  texts: ReadonlyMap<string, string>;
  issues: readonly Issue[];
}

/** @returns undefined if no guides lie beside `contentDir`, as beside the content of a bench */
export async function readGuideTexts(contentDir: string): Promise<GuideTexts | undefined> {
  const root = dirname(contentDir);
  const names = await readdir(join(root, FOLDER)).catch(() => [] as string[]);
  if (!names.length) return undefined;
  const reader = await FolderReader.open(join(root, FOLDER), undefined, FOLDER);
  const paths = reader
    .listFiles('.mdx')
    .filter((path) => LANGUAGES.some((language) => path.startsWith(`${language}/`)));
  for (const path of paths) await reader.readText(path);
  const texts = paths.map((path) => [reader.fileOf(path), reader.texts.get(reader.fileOf(path)) ?? ''] as const);
  return { texts: new Map(texts), issues: reader.issues };
}
