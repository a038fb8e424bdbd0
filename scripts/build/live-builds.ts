// Which builds are under way: each keeps `.build/build-<pid>.json` and touches it, so that what the others left can be told.
import { isRunning } from '../terminal/is-running.ts';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../terminal/project.ts';

/** Folder of everything that builds make on their way, wherever the command is called. */
export const WORK = join(PROJECT, '.build');
const BEAT = 5000;
/** A process number may have gone to another program, or be that of another machine on one disk. */
const SILENCE = 60_000;

interface Owner {
  host: string;
  /** Processes of Astro, once they run. */
  children?: number[];
}

/** Says that the build of this process is under way. Call the result to take it back. */
export function announceBuild(): { hasChild: (pid: number) => void; end: () => void } {
  const file = fileOf(process.pid);
  const write = (owner: Owner) => writeFileSync(file, JSON.stringify(owner));
  mkdirSync(WORK, { recursive: true });
  const children: number[] = [];
  write({ host: hostname() });
  const beat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // Someone removed it; the build goes on.
    }
  }, BEAT);
  beat.unref();
  return {
    hasChild(child) {
      children.push(child);
      write({ host: hostname(), children });
    },
    end() {
      clearInterval(beat);
      rmSync(file, { force: true });
    },
  };
}

export function isUnderWay(pid: number): boolean {
  if (pid === process.pid) return false;
  const owner = readOwner(pid);
  if (owner === undefined) return false;
  const isHere = owner.host === hostname();
  return (!isHere || isRunning(pid)) && Date.now() - touched(pid) < SILENCE;
}

/** Waits a moment for the Astro of a build that was killed: it ends by itself, and writes until then. */
export async function awaitOrphan(pid: number): Promise<void> {
  const owner = readOwner(pid);
  if (owner?.children === undefined || owner.host !== hostname()) return;
  const { children } = owner;
  for (let tries = 0; tries < 100 && children.some(isRunning); tries++) await pause(100);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function readOwner(pid: number): Owner | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(pid), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function touched(pid: number): number {
  try {
    return statSync(fileOf(pid)).mtimeMs;
  } catch {
    return 0;
  }
}

function fileOf(pid: number): string {
  return join(WORK, `build-${pid}.json`);
}
