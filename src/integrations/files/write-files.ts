// Writes files into a built site, one at a time but those that grow with works. Called by the build when the pages are written.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManifestFile } from '../../exports/deposit/to-manifest.ts';
import { openReads, whileReading } from '../../corpus/reads.ts';
import type { KeptBuild } from '../kept/kept-build.ts';
import { isOfAll } from '../shares/share.ts';
import { GrowingFiles } from './growing-files.ts';
import { OpenFile } from './open-file.ts';
import { partsOf, type ListedFile } from './site-file.ts';

interface Writing {
  /** Which of them, by their paths, if not all. */
  takes?: (path: string) => Promise<boolean>;
  /** What earlier builds made. */
  kept?: Pick<KeptBuild, 'files' | 'facts'>;
}

/** @param dir folder of the built site */
export async function writeFiles(
  files: readonly ListedFile[],
  dir: string,
  { takes, kept }: Writing = {},
): Promise<ManifestFile[]> {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(dir, folder), { recursive: true });
  const written: ManifestFile[] = [];
  const growing = new GrowingFiles();
  try {
    for (const file of files) {
      const { path, place } = file;
      // Works of which another makes the files have their parts all the same.
      if (place !== undefined) growing.growTo(place);
      if (takes && !(await takes(path))) continue;
      if (file.grows) growing.add(path, new OpenFile(join(dir, path)), partsOf(await file.write()));
      else {
        const made = kept && !isOfAll(path) ? [await makeKept(file, kept)] : partsOf(await file.write());
        written.push({ path, ...writeParts(join(dir, path), made) });
      }
    }
    written.push(...growing.end());
  } finally {
    growing.close();
  }
  return written;
}

/** Files are made one at a time: what is read while one is, is read by it. */
async function makeKept(file: ListedFile, { files, facts }: Pick<KeptBuild, 'files' | 'facts'>): Promise<Uint8Array> {
  const name = `file ${file.path}`;
  const same = files.take(name);
  if (same) return same;
  const reads = openReads();
  reads.kept.add(file.listed);
  const bytes = await whileReading(reads, async () =>
    Buffer.concat(
      Array.from(partsOf(await file.write()), (part) => (typeof part === 'string' ? Buffer.from(part) : part)),
    ),
  );
  files.keep(name, bytes, facts.list(reads));
  return bytes;
}

function writeParts(path: string, parts: Iterable<string | Uint8Array>): Omit<ManifestFile, 'path'> {
  const file = new OpenFile(path);
  try {
    for (const part of parts) file.write(part);
  } finally {
    file.close();
  }
  return file.sum();
}
