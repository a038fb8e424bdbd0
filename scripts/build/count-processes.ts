// In how many processes a site is made, and with how much memory: as many as there are cores, as long as each has what it needs. Called by the
// build.
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { stop, tell } from '../terminal/stop.ts';

/** Each reads the whole content for itself; of more than these the last would have little left to do. */
const MOST = 8;
/** What a process takes whatever the content, and for each byte of content. */
const BYTES = { always: 800 * 2 ** 20, each: 80 };
/** Bytes of content that are worth a process: for fewer its start takes as long as its pages. */
const SHARE = 2_000_000;

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
  const room = Math.floor(memory / needOf(content));
  return Math.max(1, Math.min(cores, room, MOST, Math.ceil(content / SHARE)));
}

/**
 * Arguments of Node for a process that makes a site of `content`: where the heap that Node gives by itself is too small for it, one that is not.
 * Told in a line where the machine has not so much.
 */
export function fitHeap(content: string): string[] {
  const need = needOf(sizeOf(content));
  const free = process.availableMemory();
  const limit = getHeapStatistics().heap_size_limit;
  if (need > Math.max(free, limit))
    tell(
      `This content takes about ${inGigabytes(need)} GB of memory, and ${inGigabytes(free)} GB are free. If the build ends for want of it, make it in shards: docs/scale.md.`,
    );
  return heapArguments(need, free, limit);
}

/**
 * @param need bytes that a process takes
 * @param free bytes of memory that nobody uses
 * @param limit bytes of the heap that Node gives it by itself
 */
export function heapArguments(need: number, free: number, limit: number): string[] {
  const heap = Math.min(need, free);
  return heap > limit ? [`--max-old-space-size=${Math.ceil(heap / 2 ** 20)}`] : [];
}

function needOf(content: number): number {
  return BYTES.always + BYTES.each * content;
}

function inGigabytes(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(1);
}

function sizeOf(content: string): number {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
