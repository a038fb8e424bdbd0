// What a built site says of its files to those who keep it: data/manifest.json and CITATION.cff. Called by the build when all else is there.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listDeposited, toManifest, type ManifestFile } from '../exports/deposit/to-manifest.ts';
import { toCitationCff } from '../exports/deposit/to-citation-cff.ts';
import { PUBLIC_FILES } from '../exports/public-files.ts';
import type { EditionFacts } from '../exports/tables/edition-facts.ts';

/** @param dir folder of the built site */
export async function writeManifest(dir: string, facts: EditionFacts): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\//, ''));
  const files: ManifestFile[] = [];
  for (const path of listDeposited(paths)) {
    const bytes = await readFile(join(dir, path));
    files.push({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  await writeFile(join(dir, PUBLIC_FILES.manifest.path), toManifest(facts, files));
  const { version, date, absolute } = facts;
  await writeFile(join(dir, 'CITATION.cff'), toCitationCff({ version, date, address: absolute('') }));
}
