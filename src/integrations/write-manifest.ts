// What a built site says of its files to those who keep it: data/manifest.json and CITATION.cff. Called by the build when its files are written.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listDeposited, toManifest, type ManifestFile } from '../exports/deposit/to-manifest.ts';
import { toCitationCff } from '../exports/deposit/to-citation-cff.ts';
import { PUBLIC_FILES } from '../exports/public-files.ts';
import type { EditionFacts } from '../exports/tables/edition-facts.ts';

/**
 * @param dir folder of the built site
 * @param written what was written into it to be taken away
 */
export async function writeManifest(dir: string, facts: EditionFacts, written: readonly ManifestFile[]): Promise<void> {
  const byPath = new Map(written.map((file) => [file.path, file]));
  const files = listDeposited([...byPath.keys()]).flatMap((path) => byPath.get(path) ?? []);
  await writeFile(join(dir, PUBLIC_FILES.manifest.path), toManifest(facts, files));
  await writeFile(join(dir, 'CITATION.cff'), toCitationCff({ ...facts, address: facts.absolute('') }));
}
