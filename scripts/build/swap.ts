// Puts a fresh site where the last one stands: by renaming the folders, or entry by entry where the folder itself cannot be renamed
// (another disk, a mounted folder, a parent that belongs to someone else). Each step is such that `finishSwap` can go on from it.
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isShard, isSite, listOwn } from './is-site.ts';

export interface Swap {
  /** Folder that is replaced, without links. */
  target: string;
  /** The site that takes its place. */
  fresh: string;
  /** Where the last site waits meanwhile. */
  old: string;
}

/** @throws if the site cannot be put there; the last one then stands as it stood */
export async function swap({ target, fresh, old }: Swap): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  if (isOneDisk(fresh, target) && renameSite({ target, fresh, old })) return;
  await copySite(target, fresh);
  remove(fresh);
}

/** What is left of a swap that was ended is brought to its end, whichever step it had reached. */
export function finishSwap({ target, fresh, old }: Swap): void {
  if (!existsSync(target)) {
    const last = [fresh, old].find((dir) => isSite(dir) || isShard(dir));
    if (last !== undefined) renameSync(last, target);
  }
  if (existsSync(target)) moveIn(target);
  remove(fresh);
  remove(old);
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

/** Whether a rename can do it; errors say that it cannot. */
function renameSite({ target, fresh, old }: Swap): boolean {
  remove(old);
  try {
    if (existsSync(target)) renameSync(target, old);
  } catch {
    return false;
  }
  try {
    renameSync(fresh, target);
  } catch {
    if (existsSync(old)) renameSync(old, target);
    return false;
  }
  remove(old);
  return true;
}

function isOneDisk(fresh: string, target: string): boolean {
  const { dev } = statSync(fresh);
  return statSync(dirname(target)).dev === dev && (!existsSync(target) || statSync(target).dev === dev);
}

/** Within the folder itself: the copy is whole before anything is moved. */
async function copySite(target: string, fresh: string): Promise<void> {
  const wasThere = existsSync(target);
  mkdirSync(target, { recursive: true });
  const { copy, whole } = steps(target);
  try {
    for (const name of readdirSync(target).filter((entry) => entry.startsWith('.atlas-'))) remove(join(target, name));
    await cp(fresh, copy, { recursive: true });
    renameSync(copy, whole);
    moveIn(target);
  } catch (error) {
    moveBack(target);
    if (!wasThere) rmdirIfEmpty(target);
    // A copy that finds no room names what it copied.
    throw error instanceof Error ? Object.assign(error, { path: target }) : error;
  }
}

/** Moves the last site out and the fresh one in, from wherever an earlier call was ended. */
function moveIn(target: string): void {
  const { copy, whole, coming, leaving } = steps(target);
  remove(copy);
  if (existsSync(whole)) {
    mkdirSync(leaving, { recursive: true });
    for (const name of listOwn(target)) renameSync(join(target, name), join(leaving, name));
    renameSync(whole, coming);
  }
  if (existsSync(coming)) {
    for (const name of readdirSync(coming)) {
      // Whatever has come to stand there since is not of the site.
      remove(join(target, name));
      renameSync(join(coming, name), join(target, name));
    }
    rmdirSync(coming);
  }
  remove(leaving);
}

/** The last site is where it was, if it was not yet all out. */
function moveBack(target: string): void {
  const { copy, whole, coming, leaving } = steps(target);
  remove(copy);
  if (existsSync(coming)) return;
  if (existsSync(leaving)) for (const name of readdirSync(leaving)) renameSync(join(leaving, name), join(target, name));
  remove(whole);
  remove(leaving);
}

function rmdirIfEmpty(dir: string): void {
  if (readdirSync(dir).length === 0) rmdirSync(dir);
}

function steps(target: string): Record<'copy' | 'whole' | 'coming' | 'leaving', string> {
  return {
    copy: join(target, '.atlas-copy'),
    whole: join(target, '.atlas-whole'),
    coming: join(target, '.atlas-coming'),
    leaving: join(target, '.atlas-leaving'),
  };
}
