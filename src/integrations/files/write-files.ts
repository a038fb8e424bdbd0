// Writes files into a built site, one at a time, each hashed on its way. Called by the build when the pages are written.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManifestFile } from '../../exports/deposit/to-manifest.ts';
import { openReads, whileReading } from '../../corpus/reads.ts';
import type { KeptBuild } from '../kept/kept-build.ts';
import { isOfAll } from '../shares/share.ts';
import type { ListedFile, SiteFile } from './site-file.ts';

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
  for (const file of files) {
    const { path } = file;
    if (takes && !(await takes(path))) continue;
    const made = kept && !isOfAll(path) ? [await makeKept(file, kept)] : await make(file);
    written.push({ path, ...writeParts(join(dir, path), made) });
  }
  return written;
}

async function make({ write }: SiteFile): Promise<readonly (string | Uint8Array)[]> {
  const made = await write();
  return typeof made === 'string' || made instanceof Uint8Array ? [made] : made;
}

/** Files are made one at a time: what is read while one is, is read by it. */
async function makeKept(file: ListedFile, { files, facts }: Pick<KeptBuild, 'files' | 'facts'>): Promise<Uint8Array> {
  const name = `file ${file.path}`;
  const same = files.take(name);
  if (same) return same;
  const reads = openReads();
  reads.kept.add(file.listed);
  const parts = await whileReading(reads, () => make(file));
  const bytes = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  files.keep(name, bytes, facts.list(reads));
  return bytes;
}

/** @throws if there is a file already: it is another's */
function writeParts(path: string, parts: readonly (string | Uint8Array)[]): Omit<ManifestFile, 'path'> {
  const hash = createHash('sha256');
  let length = 0;
  const file = openSync(path, 'wx');
  try {
    for (const part of parts) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      hash.update(bytes);
      length += bytes.length;
    }
  } finally {
    closeSync(file);
  }
  return { bytes: length, sha256: hash.digest('hex') };
}
