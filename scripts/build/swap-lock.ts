// One swap at a time: `.build/swap/` is there while a build puts its site in place, with what it moves where, so that the next command
// can bring it to an end if that build is killed. The folder comes and goes by rename, which one process alone can do.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUnderWay, pause, WORK } from './live-builds.ts';
import { Refusal } from '../terminal/stop.ts';
import { finishSwap, remove, type Swap } from './swap.ts';

const LOCK = join(WORK, 'swap');
/** A swap takes moments, a copy to another disk a minute. */
const PATIENCE = 10 * 60_000;

interface Journal extends Partial<Swap> {
  pid: number;
}

/**
 * Runs `work` while no other build swaps; a swap that was ended is finished before.
 * @param moves what `work` moves
 */
export async function withSwapLock(moves: Partial<Swap>, work: () => Promise<void>): Promise<void> {
  const claim = join(WORK, `claim-${process.pid}`);
  remove(claim);
  mkdirSync(claim, { recursive: true });
  writeFileSync(join(claim, 'journal.json'), JSON.stringify({ ...moves, pid: process.pid } satisfies Journal));
  const until = Date.now() + PATIENCE;
  while (!isTaken(claim)) {
    const holder = readJournal(LOCK);
    if (existsSync(LOCK) && (holder === undefined || !isUnderWay(holder.pid))) setAside();
    else if (Date.now() > until)
      throw new Refusal(`Build ${holder?.pid ?? ''} has not ended its swap. End it, or remove "${LOCK}".`);
    else await pause(50);
  }
  try {
    finishStale();
    await work();
  } finally {
    // The journal goes with the folder, in one step.
    renameSync(LOCK, claim);
    remove(claim);
  }
}

/** Whether a swap was ended before its end. */
export function hasStaleSwap(): boolean {
  const holder = existsSync(LOCK) ? readJournal(LOCK) : undefined;
  return (existsSync(LOCK) && (holder === undefined || !isUnderWay(holder.pid))) || listStale().length > 0;
}

function isTaken(claim: string): boolean {
  try {
    renameSync(claim, LOCK);
    return true;
  } catch {
    return false;
  }
}

/** Of several processes that find a dead one's swap, the one whose rename succeeds has it. */
function setAside(): void {
  try {
    let count = 0;
    while (existsSync(asideName(count))) count++;
    renameSync(LOCK, asideName(count));
  } catch {
    // Another was first.
  }
}

function asideName(count: number): string {
  return join(WORK, `stale-${process.pid}-${count}`);
}

function finishStale(): void {
  for (const folder of listStale()) {
    const { target, fresh, old } = readJournal(folder) ?? {};
    if (target !== undefined && fresh !== undefined && old !== undefined) finishSwap({ target, fresh, old });
    remove(folder);
  }
}

function listStale(): string[] {
  if (!existsSync(WORK)) return [];
  return readdirSync(WORK)
    .filter((name) => name.startsWith('stale-'))
    .map((name) => join(WORK, name));
}

function readJournal(folder: string): Journal | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'journal.json'), 'utf8')) as Journal;
  } catch {
    return undefined;
  }
}
