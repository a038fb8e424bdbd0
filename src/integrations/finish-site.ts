// What looks over a whole site when its pages, files and index are there: notice, sitemap, manifest, packs and headers. Called by the build, of a
// site that one process made by the integration, of one that several made when their shares are joined.
import { readdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestFile } from '../exports/deposit/to-manifest.ts';
import type { IndexEntry } from '../engine/format.ts';
import { LANGUAGES } from '../schemas/languages.ts';
import { formatHeaders, headersFor } from '../site/frame/headers.ts';
import type { SearchEngine } from '../site/frame/search-engine.ts';
import type { KeptFiles } from './kept/kept-files.ts';
import { writeManifest } from './write-manifest.ts';
import { writeNotice } from './write-notice.ts';
import { writePacks } from './write-packs.ts';
import { writeSitemap } from './write-sitemap.ts';

/** What a site says of itself as a whole. */
export interface SiteFacts {
  base: string;
  /** Address under which it is published, without `base`. */
  address?: string | undefined;
  engine: SearchEngine;
  /** `date` is absent where no change is recorded. */
  edition: { name: string; holds: string; keywords: readonly string[]; version: string; date?: string | undefined };
  /** Paths of all its pages below the base. */
  pages: string[];
  /** Those of them at which records stood before they were renamed: they lead on, and nothing offers them. */
  former: string[];
  /** Packages of which its scripts carry code. */
  carried: string[];
  /** What was written into it to be taken away. */
  files: ManifestFile[];
}

/**
 * @param dir folder of the site
 * @param kept what earlier builds made
 * @returns bytes of all packs
 */
export async function finishSite(dir: string, facts: SiteFacts, kept?: KeptFiles): Promise<number> {
  const { base, address, engine, edition, pages, former, carried, files } = facts;
  await placeNotFound(dir);
  await writeNotice(dir, engine, new Set(carried));
  const root = new URL(base.replace(/\/?$/, '/'), address);
  const absolute = (path: string) => new URL(path, root).href;
  const isFormer = new Set(former);
  await writeSitemap(
    dir,
    pages.filter((path) => !isFormer.has(path)),
    absolute,
  );
  const { date } = edition;
  await writeManifest(dir, { ...edition, date, absolute }, files);
  const index = (JSON.parse(await readFile(join(dir, 'search', 'entry.json'), 'utf8')) as IndexEntry).version;
  const bytes = await writePacks(dir, { date, index, former, headers: headersFor(engine) }, kept);
  const beside = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isFile());
  const names = beside.map(({ name }) => name).sort();
  await writeFile(join(dir, '_headers'), formatHeaders(base, index, engine, names, root.protocol === 'https:'));
  return bytes;
}

/** Hosts look for `es/404.html`; Astro writes pages that are not at the root into folders. */
async function placeNotFound(dir: string): Promise<void> {
  for (const language of LANGUAGES) {
    await rename(join(dir, language, '404', 'index.html'), join(dir, language, '404.html'));
    await rmdir(join(dir, language, '404'));
  }
}
