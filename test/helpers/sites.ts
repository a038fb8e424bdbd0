// Where the sites that tests look at are built, and readers for them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The site as it is published. */
export const SITE = '.build/site';
/** The same, built again with every cache removed, in two processes and with another NODE_ENV. */
export const SITE_AGAIN = '.build/site-again';
/** That of the minimal content with its Spanish and with official texts, below /atlas/. */
export const SITE_UNDER_BASE = '.build/site-under-base';
/** That of the minimal content with its Spanish over Pagefind's index. */
export const SITE_WITH_PAGEFIND = '.build/site-pagefind';

/** Files of the sites that stay as they are while tests look at them. */
const known = new Map<string, readonly string[]>();

/** Paths of all files below `dir`, relative to it, sorted. */
export function listFiles(dir: string): string[] {
  const files = known.get(dir) ?? readFolder(dir);
  if (dir === SITE || dir === SITE_UNDER_BASE) known.set(dir, files);
  return [...files];
}

function readFolder(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** Paths of all pages below `dir`. */
export function listPages(dir: string = SITE): string[] {
  return listFiles(dir).filter((path) => path.endsWith('.html'));
}

export function readSiteFile(path: string, dir: string = SITE): string {
  return readFileSync(join(dir, path), 'utf8');
}
