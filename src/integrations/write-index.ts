// Writes the search index below the built site. Called by the build when the pages are written.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFiles } from '../engine/build-index.ts';

/** @returns bytes written */
export async function writeIndex(files: IndexFiles, out: string): Promise<number> {
  const folders = new Set([...files.keys()].map((name) => dirname(join(out, 'search', name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (const [name, content] of files) {
    await writeFile(join(out, 'search', name), content);
    bytes += content.length;
  }
  return bytes;
}
