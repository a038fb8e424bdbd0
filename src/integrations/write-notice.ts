// NOTICE.txt of the site: whose work it carries, with their licences; and licences.txt: what it is built with. Called by the build.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { SearchEngine } from '../site/frame/search-engine.ts';

/** Packages whose files are copied into a site as they are. */
const COPIED: Record<SearchEngine, readonly string[]> = { atlas: [], pagefind: ['pagefind'] };

/** Files of a package that ask to be passed on. */
const TEXTS = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

const LockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

export interface LockedPackage {
  name: string;
  version: string;
  /** SPDX, as the package says. */
  licence: string;
}

/**
 * @param dir folder of the built site
 * @param bundled packages of which its scripts carry code
 */
export async function writeNotice(dir: string, engine: SearchEngine, bundled: ReadonlySet<string>): Promise<void> {
  const carried = new Set([...bundled, ...COPIED[engine]]);
  const packages = listRuntime(await readFile('package-lock.json', 'utf8'), carried);
  const parts = [(await readFile('NOTICE', 'utf8')).trimEnd()];
  for (const { name, version, licence } of packages.filter(({ name }) => carried.has(name))) {
    const title = `${name} ${version} (${licence})`;
    parts.push(`${title}\n${'-'.repeat(title.length)}\n${await readTexts(name)}`);
  }
  await writeFile(join(dir, 'NOTICE.txt'), `${parts.join('\n\n')}\n`);
  await writeFile(join(dir, 'licences.txt'), formatLicences(packages, carried));
}

/**
 * What a build needs, from the lock file: the same on every machine, whatever it has installed of it. Sorted, each version once.
 * @param carried are of it, though development alone may name them
 */
export function listRuntime(lock: string, carried: ReadonlySet<string> = new Set()): LockedPackage[] {
  const byTitle = new Map<string, LockedPackage>();
  for (const [path, { version, license, dev }] of Object.entries(LockSchema.parse(JSON.parse(lock)).packages)) {
    const name = path.replace(/^.*node_modules\//, '');
    if (path === '' || version === undefined || (dev === true && !carried.has(name))) continue;
    byTitle.set(`${name}@${version}`, { name, version, licence: license ?? 'not recorded' });
  }
  return [...byTitle].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

export function formatLicences(packages: readonly LockedPackage[], carried: ReadonlySet<string>): string {
  const list = (chosen: readonly LockedPackage[]) =>
    chosen.map(({ name, version, licence }) => `${name} ${version}: ${licence}\n`).join('');
  return `Packages that this edition of Mandate Atlas is made with, by name, version and licence (SPDX).

In its scripts; the texts of their licences stand in NOTICE.txt:

${list(packages.filter(({ name }) => carried.has(name)))}
Used to build it, on one system or another, and not in it:

${list(packages.filter(({ name }) => !carried.has(name)))}`;
}

async function readTexts(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) =>
      entry.isFile() && TEXTS.test(entry.name) && !entry.parentPath.slice(folder.length).includes('node_modules'),
  );
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  if (texts.length === 0) throw new Error(`The package ${name} is carried by the site and has no text of its licence.`);
  return [...new Set(texts.map((text) => text.trim().replaceAll('\r', '')))].join('\n\n');
}
