// Writes files into a built site, one at a time, each hashed on its way. Called by the build when the pages are written.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManifestFile } from '../../exports/deposit/to-manifest.ts';
import type { SiteFile } from './site-file.ts';

/**
 * @param dir folder of the built site
 * @param takes which of them, by their paths, if not all
 */
export async function writeFiles(
  files: readonly SiteFile[],
  dir: string,
  takes?: (path: string) => Promise<boolean>,
): Promise<ManifestFile[]> {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(dir, folder), { recursive: true });
  const written: ManifestFile[] = [];
  for (const { path, write } of files) {
    if (takes && !(await takes(path))) continue;
    const made = await write();
    written.push({ path, ...writeParts(join(dir, path), Array.isArray(made) ? made : [made]) });
  }
  return written;
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
