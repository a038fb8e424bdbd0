// Whether everything below data/ is either public, with its schema, or a feed of the site's own scripts. Called by the tests of the built site.
import { LANGUAGES } from '../schemas/languages.ts';
import { AtlasSchema } from './atlas-schema.ts';
import { PRIVATE_FEEDS, PUBLIC_FILES } from './public-files.ts';
import { TABLES } from './tables/tables.ts';

const LISTS = Object.keys(AtlasSchema.shape).filter((key) => key !== '$schema');

/** What is wrong with the files at `paths` below the site's folder, each with what to do; empty if nothing is. */
export function checkDataFiles(paths: readonly string[]): string[] {
  const files = new Set(paths.filter((path) => path.startsWith('data/')));
  const published = Object.values(PUBLIC_FILES).flatMap(({ path, schema }) => [
    ...fillNames(path),
    ...fillNames(schema),
  ]);
  const isIn = (address: string) => listMatches(address, [...files]).length > 0;
  const feeds = PRIVATE_FEEDS.flatMap(({ path }) => fillNames(path));
  const known = new Set([...published, ...feeds].flatMap((address) => listMatches(address, [...files])));
  return [
    ...[...files]
      .filter((file) => !known.has(file))
      .map(
        (file) =>
          `"${file}" is published without a schema. Add it to PUBLIC_FILES in src/exports/public-files.ts and its schema to ` +
          'src/exports/public-schemas.ts; if only scripts of the site read it, add it to PRIVATE_FEEDS there.',
      ),
    ...[...new Set(published)]
      .filter((address) => !isIn(address))
      .map(
        (address) =>
          `"${address}" stands in PUBLIC_FILES of src/exports/public-files.ts and is not in the site. List it in src/integrations/files; ` +
          'a published address stays.',
      ),
    ...PRIVATE_FEEDS.flatMap(({ path, mayLack = false }) => (mayLack ? [] : fillNames(path)))
      .filter((path) => !isIn(path))
      .map(
        (path) =>
          `"${path}" stands in PRIVATE_FEEDS of src/exports/public-files.ts and is not in the site. Take it out of the list.`,
      ),
  ];
}

/** The address in each language, of each bulk table or of each list of records, or the one that it is. */
export function fillNames(path: string): string[] {
  if (path.includes('<table>')) return TABLES.map(({ name }) => path.replace('<table>', name));
  if (path.includes('<list>')) return LISTS.map((list) => path.replace('<list>', list));
  return path.includes('<lang>') ? LANGUAGES.map((lang) => path.replace('<lang>', lang)) : [path];
}

/** Those of `files` that an address stands for in which `<part>` and the like are any name. */
export function listMatches(address: string, files: readonly string[]): string[] {
  const parts = address.split(/<\w+>/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('[\\w-]+')}$`);
  return files.filter((file) => pattern.test(file));
}
