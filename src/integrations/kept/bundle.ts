// The bundle of a site: the code that renders its pages, and the scripts and styles that they name. Kept by a build that Astro has bundled for,
// and used again as long as code and settings are the same.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';

/** Where Astro puts what renders pages, in the folder of the site. */
const RENDERER = '.prerender';
const ENTRY = /^prerender-entry\..*\.m?js$/;
const NOTE = 'bundle.json';
const SITE = 'site';

/** What Astro's renderer asks of the build that made it. */
export interface Internals {
  pagesByKeys: Map<string, { styles: unknown[] }>;
  entrySpecifierToBundleMap: Map<string, string>;
}

/** What is set in the renderer before it renders. */
export interface RenderApp {
  setInternals: (internals: Internals) => void;
  setOptions: (options: unknown) => void;
}

const NoteSchema = z.strictObject({
  format: z.literal(1),
  key: z.string(),
  styles: z.array(z.tuple([z.string(), z.array(z.unknown())])),
  entries: z.array(z.tuple([z.string(), z.string()])),
  carried: z.array(z.string()),
});
export type BundleNote = z.infer<typeof NoteSchema>;

/** Address of the module that renders pages, which lies in `dir`. */
export function findEntry(dir: string): string {
  const name = readdirSync(dir).find((file) => ENTRY.test(file));
  if (name === undefined) throw new Error(`No renderer of pages is in ${dir}. Build without --keep.`);
  return pathToFileURL(join(dir, name)).href;
}

export function rendererDir(siteDir: string): string {
  return join(siteDir, RENDERER);
}

interface Bundled {
  key: string;
  internals: Internals;
  /** Packages of which the scripts carry code. */
  carried: ReadonlySet<string>;
}

/**
 * Keeps the bundle of `siteDir`, in which no page is written yet.
 * @param dir folder of the bundle
 */
export function saveBundle(dir: string, siteDir: string, { key, internals, carried }: Bundled): void {
  const fresh = `${dir}-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  cpSync(siteDir, join(fresh, SITE), { recursive: true });
  renameSync(join(fresh, SITE, RENDERER), join(fresh, RENDERER));
  const note: BundleNote = {
    format: 1,
    key,
    styles: [...internals.pagesByKeys].map(([page, { styles }]) => [page, styles]),
    entries: [...internals.entrySpecifierToBundleMap],
    carried: [...carried],
  };
  writeNote(fresh, note);
  rmSync(dir, { recursive: true, force: true });
  renameSync(fresh, dir);
}

/** Undefined where there is none, or none that can be read. */
export function readBundle(dir: string): BundleNote | undefined {
  try {
    return NoteSchema.parse(JSON.parse(readFileSync(join(dir, NOTE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Puts the scripts and styles into the folder of a site. */
export function layOut(dir: string, siteDir: string): void {
  cpSync(join(dir, SITE), siteDir, { recursive: true });
}

function writeNote(dir: string, note: BundleNote): void {
  writeFileSync(join(dir, NOTE), `${JSON.stringify(note)}\n`);
}
