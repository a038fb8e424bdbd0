// npm run build -- --publish DIR: the site goes into DIR/releases/<hash of its files>, and the link DIR/current is turned to it in one
// step, so that a server on DIR/current never answers from half a site. Pages that are open keep the bundles and the index they know.
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hashFolder } from './hash-folder.ts';
import { isSite } from './is-site.ts';
import { remove } from './swap.ts';

const DIGITS = 12;
const RELEASE = /^[0-9a-f]{12}$/;

/** @returns why nothing can be published in `dir`, if so */
export function findShelf(dir: string, named: string): string | undefined {
  const current = lstatSync(join(dir, 'current'), { throwIfNoEntry: false });
  if (current !== undefined && !current.isSymbolicLink())
    return `${named}/current is not a link. Remove it, or name another folder to publish in.`;
  const foreign = existsSync(join(dir, 'releases'))
    ? readdirSync(join(dir, 'releases')).filter(
        (name) => !RELEASE.test(name.replace(/\.json$/, '')) && !isTemporary(name),
      )
    : [];
  return foreign.length === 0
    ? undefined
    : `${named}/releases holds "${foreign[0] ?? ''}", which no build made. Name another folder to publish in.`;
}

/** Names by which a release is known again: what open pages of it may still ask for. */
interface Own {
  bundles: string[];
  indexes: string[];
}

export async function publish(fresh: string, dir: string): Promise<void> {
  const releases = join(dir, 'releases');
  mkdirSync(releases, { recursive: true });
  for (const name of readdirSync(releases).filter(isTemporary)) remove(join(releases, name));
  const name = hashFolder(fresh).slice(0, DIGITS);
  const release = join(releases, name);
  const last = readCurrent(dir);
  if (!isSite(release)) {
    const coming = join(releases, '.coming');
    await cp(fresh, coming, { recursive: true });
    writeFileSync(`${release}.json`, JSON.stringify(listOwn(fresh)));
    remove(release);
    renameSync(coming, release);
  }
  if (last !== undefined && last !== name) keepOpenPages(join(releases, last), release);
  turnLink(dir, name);
  if (last === name) return;
  for (const entry of readdirSync(releases)) {
    const of = entry.replace(/\.json$/, '');
    if (RELEASE.test(of) && of !== name && of !== last) remove(join(releases, entry));
  }
}

function isTemporary(name: string): boolean {
  return name === '.coming';
}

function readCurrent(dir: string): string | undefined {
  try {
    const name = basename(readlinkSync(join(dir, 'current')));
    return RELEASE.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

function turnLink(dir: string, name: string): void {
  const next = join(dir, '.current');
  remove(next);
  symlinkSync(join('releases', name), next, 'dir');
  renameSync(next, join(dir, 'current'));
}

function listOwn(site: string): Own {
  return {
    bundles: readdirSync(join(site, '_astro'), { recursive: true, encoding: 'utf8' }),
    indexes: readdirSync(join(site, 'search'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
  };
}

/** Only what the last release itself had, and not what it kept of the one before. */
function keepOpenPages(last: string, release: string): void {
  if (!existsSync(last)) return;
  const note = `${last}.json`;
  const { bundles, indexes } = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Own) : listOwn(last);
  const paths = [...bundles.map((path) => join('_astro', path)), ...indexes.map((path) => join('search', path))];
  for (const path of paths)
    if (existsSync(join(last, path)) && !existsSync(join(release, path)))
      cpSync(join(last, path), join(release, path), { recursive: true });
}
