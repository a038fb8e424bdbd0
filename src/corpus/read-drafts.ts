// Reads the files of drafts, which lie in content/_drafts as their collections do in content. Called by readCorpus: they are checked for
// editors, and never published.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FolderReader } from './folder-reader.ts';

const FOLDER = '_drafts';

/** Text of every draft of a work that is UTF-8, by its path; empty where there are none. */
export async function readDraftTexts(contentDir: string): Promise<ReadonlyMap<string, string>> {
  const dir = join(contentDir, FOLDER);
  const names = await readdir(dir).catch(() => [] as string[]);
  if (!names.length) return new Map();
  const reader = await FolderReader.open(dir, undefined, `${basename(contentDir)}/${FOLDER}`);
  for (const path of reader.listFiles()) if (path.endsWith('.mdx')) await reader.readText(path);
  return reader.texts;
}
