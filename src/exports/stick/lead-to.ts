// Where an address on a page leads once the page stands in a folder on a disk, beside some files of the site and without the others.
// Called for every attribute and style that names another file.
import { posix } from 'node:path';
import { toFileAddress } from './to-file-address.ts';

/** The site that a copy is made of, and what of it stands in the copy. Paths are below the site's address: `es/topics/index.html`. */
export interface StickSite {
  /** Where the site is published, ending in a slash. */
  address: string;
  /** Whether readers elsewhere can open that address. */
  isPublic: boolean;
  /** Paths of all files of the site. */
  files: ReadonlySet<string>;
  /** Whether the file stands in the copy. */
  isPacked: (path: string) => boolean;
  /** What stands in the copy for a page that is of the site alone, by its path. */
  standIns: ReadonlyMap<string, string>;
}

export type Lead =
  /** Nothing to change: a place on the page itself, an address elsewhere, no address at all. */
  | { to: 'as-written' }
  /** In the copy, by a relative address. */
  | { to: 'copy'; href: string }
  /** On the public site only. */
  | { to: 'site'; href: string }
  /** Not in the copy, and the site has no public address. */
  | { to: 'nowhere' }
  /** A file that the site itself lacks. */
  | { to: 'lost' };

const AS_WRITTEN: Lead = { to: 'as-written' };

/**
 * @param written the address as it stands in the file
 * @param from path of the file that it stands in
 */
export function leadTo(written: string, from: string, site: StickSite): Lead {
  if (written.startsWith('#')) return AS_WRITTEN;
  const here = site.address + from;
  if (!URL.canParse(written, here)) return AS_WRITTEN;
  const url = new URL(written, here);
  const home = new URL(site.address);
  if (url.origin !== home.origin || !/^https?:$/.test(url.protocol)) return AS_WRITTEN;
  if (!url.pathname.startsWith(home.pathname)) return elsewhere(url, site);
  const path = findFile(decodePath(url.pathname.slice(home.pathname.length)), site.files);
  if (path === undefined) return { to: 'lost' };
  const standIn = site.standIns.get(path);
  if (standIn !== undefined) return { to: 'copy', href: toRelative(from, standIn) };
  return site.isPacked(path)
    ? { to: 'copy', href: toRelative(from, path) + url.search + url.hash }
    : elsewhere(url, site);
}

/** Address of the file `to` as it is written in the file `from`. */
export function toRelative(from: string, to: string): string {
  const way = posix.relative(posix.dirname(from), to);
  return way.split('/').map(encodeURIComponent).join('/');
}

/** Whether readers on other machines can open `address`. */
export function isPublicAddress(address: string): boolean {
  return !/^https?:\/\/(?:localhost(?=[:/]|$)|127\.|0\.0\.0\.0|\[::1)/i.test(address);
}

function elsewhere(url: URL, { isPublic }: StickSite): Lead {
  return isPublic ? { to: 'site', href: url.href } : { to: 'nowhere' };
}

function findFile(path: string, files: ReadonlySet<string>): string | undefined {
  const file = toFileAddress(path);
  if (files.has(file)) return file;
  return files.has(`${file}/index.html`) ? `${file}/index.html` : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
