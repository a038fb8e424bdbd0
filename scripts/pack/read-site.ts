// A built site as `npm run pack` takes it: its files, and what edition it is. What is no site or a damaged one is refused with a remedy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ManifestSchema } from '../../src/exports/deposit/to-manifest.ts';
import { PUBLIC_FILES } from '../../src/exports/public-files.ts';
import { isSite } from '../build/is-site.ts';
import { isPackedCopy } from '../servers/compress-site.ts';
import { Refusal } from '../terminal/stop.ts';

export interface BuiltSite {
  /** Where it is published, ending in a slash. */
  address: string;
  /** What the atlas is called. */
  name: string;
  version: string;
  /** Day of the last change of its content, where one is recorded. */
  date: string | null;
  /** Paths of all files. */
  files: ReadonlySet<string>;
  read: (path: string) => Buffer;
}

/**
 * @param named the folder as the caller wrote it
 * @throws Refusal
 */
export function readSite(dir: string, named: string): BuiltSite {
  if (!isSite(dir))
    throw new Refusal(`There is no built site in ${named}. Run \`npm run build\` first, or name one with --dir.`);
  const all = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\//, ''));
  const found = new Set(all);
  const known = new Set(all.filter((path) => !isPackedCopy(path, found)));
  const read = (path: string) => {
    if (!known.has(path)) throw new Refusal(tellDamage(named, `${path} is not there`));
    return readFileSync(join(dir, path));
  };
  const { path } = PUBLIC_FILES.manifest;
  const manifest = ManifestSchema.safeParse(parseJson(read(path).toString('utf8')));
  if (!manifest.success) throw new Refusal(tellDamage(named, `${path} cannot be read`));
  const { address, name, version, date } = manifest.data;
  return { address: address.replace(/\/?$/, '/'), name, version, date, files: known, read };
}

/** One line about a site that is not whole. */
export function tellDamage(named: string, what: string): string {
  return `The site in ${named} is damaged: ${what}. Run \`npm run build\` again.`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
