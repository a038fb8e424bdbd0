// data/manifest.json: every file that may be taken away with its SHA-256, what edition it is of, and how to cite it. Called after a build.
import { z } from 'astro/zod';
import { LANGUAGES } from '../../schemas/languages.ts';
import { PUBLIC_FILES } from '../public-files.ts';
import { fillNames, listMatches } from '../check-data-files.ts';
import { aboutOf, citeData, LICENCE, rightsOf, type EditionFacts } from '../tables/edition-facts.ts';
import { WORK_ENDINGS } from '../work/work-file.ts';

export const ManifestSchema = z.strictObject({
  $schema: z.string(),
  name: z.string(),
  about: z.string(),
  version: z.string().describe('Version of the atlas'),
  date: z.string().nullable().describe('Day of the last change of its content; null where none is recorded'),
  address: z.string().describe('Where this edition is published'),
  licence: z.strictObject({ name: z.string(), title: z.string(), path: z.string() }),
  rights: z.string(),
  citation: z.string().describe('How the whole is cited'),
  files: z.array(
    z.strictObject({
      path: z.string().describe('Path below the address'),
      bytes: z.int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type Manifest = z.infer<typeof ManifestSchema>;

export interface ManifestFile {
  path: string;
  bytes: number;
  sha256: string;
}

const WORK_FILE = new RegExp(
  `^(?:${LANGUAGES.join('|')})/[a-z]+/(?:[a-z]{2}/)?[\\w.-]+\\.(?:${WORK_ENDINGS.join('|').replaceAll('.', '\\.')})$`,
);

/** Those of the files of a site that may be taken away: data with their schemas, and the files of documents and laws. Sorted. */
export function listDeposited(paths: readonly string[]): string[] {
  const data = paths.filter((path) => path.startsWith('data/'));
  const named = Object.values(PUBLIC_FILES).flatMap(({ path, schema }) => [...fillNames(path), ...fillNames(schema)]);
  const published = [...new Set(named)].flatMap((address) => listMatches(address, data));
  const ofWorks = paths.filter((path) => WORK_FILE.test(path));
  // The manifest cannot hold its own hash.
  return [...new Set([...published, ...ofWorks])].filter((path) => path !== PUBLIC_FILES.manifest.path).sort();
}

export function toManifest(facts: EditionFacts, files: readonly ManifestFile[]): string {
  const manifest: Manifest = {
    $schema: 'schemas/manifest.schema.json',
    name: facts.name,
    about: aboutOf(facts),
    version: facts.version,
    date: facts.date ?? null,
    address: facts.absolute(''),
    licence: LICENCE,
    rights: rightsOf(facts),
    citation: citeData(facts),
    files: [...files],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
