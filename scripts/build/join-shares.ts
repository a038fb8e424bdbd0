// Joins shares of a site into one. What several have, as bundles, is the same in all; a page or file of one is in no other. Called by the build.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readNote, SHARE_SITE, type ShareNote } from '../../src/integrations/shares/share-note.ts';
import { Refusal } from '../terminal/stop.ts';

/**
 * @param folders of the shares, each with its note and its files
 * @param out folder of the site, which is not there yet
 * @param how `move` where the shares are of this build, `copy` where they are someone's
 * @returns what the shares say together
 */
export async function joinShares(
  folders: readonly string[],
  out: string,
  how: 'move' | 'copy',
): Promise<Pick<ShareNote, 'shard' | 'site'>> {
  const notes = await Promise.all(folders.map((folder) => readNote(folder)));
  const [first] = notes;
  if (!first) throw new Error('There is no share to join.');
  mkdirSync(dirname(out), { recursive: true });
  const made = new Set<string>();
  for (const folder of folders) {
    const site = join(folder, SHARE_SITE);
    // The first is taken whole.
    if (how === 'move' && !existsSync(out)) {
      renameSync(site, out);
      continue;
    }
    for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const from = join(entry.parentPath, entry.name);
      const path = from.slice(site.length + 1);
      const to = join(out, path);
      if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
      made.add(dirname(to));
      if (existsSync(to)) expectSame(from, to, path);
      else if (how === 'move') renameSync(from, to);
      else cpSync(from, to);
    }
  }
  const site = { ...first.site, files: notes.flatMap((note) => note.site.files) };
  return { shard: first.shard, site };
}

/** @returns pages that the whole site has, and `dir` has not */
export function listMissing(dir: string, pages: readonly string[]): string[] {
  return pages.filter(
    (page) => !existsSync(join(dir, page, 'index.html')) && !existsSync(join(dir, page.replace(/\/?$/, '.html'))),
  );
}

function expectSame(from: string, to: string, path: string): void {
  if (readFileSync(from).equals(readFileSync(to))) return;
  throw new Refusal(
    `Two shares of the site have different files "${path.replaceAll('\\', '/')}". Build them again, with the same Node and packages.`,
  );
}
