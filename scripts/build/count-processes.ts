// In how many processes a site is made: as many as there are cores, as long as each has the memory that it needs. Called by the build.
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stop } from '../terminal/stop.ts';

/** Each reads the whole content for itself; of more than these the last would have little left to do. */
const MOST = 8;
/** What a process takes whatever the content, and for each byte of content. */
const BYTES = { always: 800 * 2 ** 20, each: 80 };

/** Ends the command if ATLAS_PROCESSES is no number of processes. */
export function checkProcesses(wanted: string | undefined): void {
  if (wanted !== undefined && !/^[1-9]\d?$/.test(wanted))
    stop(`ATLAS_PROCESSES="${wanted}" is no number of processes. Write 1 to 99, or leave it out.`);
}

/**
 * @param content folder of the content
 * @param wanted what ATLAS_PROCESSES says
 */
export function countProcesses(content: string, wanted: string | undefined): number {
  if (wanted !== undefined) return Number(wanted);
  return fitProcesses(availableParallelism(), process.availableMemory(), sizeOf(content));
}

/**
 * @param memory bytes that are free
 * @param content bytes of the content
 */
export function fitProcesses(cores: number, memory: number, content: number): number {
  const room = Math.floor(memory / (BYTES.always + BYTES.each * content));
  return Math.max(1, Math.min(cores, room, MOST));
}

function sizeOf(content: string): number {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
