// A copy as one zip: the same bytes for the same files, whenever and wherever it is made.
import { zipSync, type ZipOptions, type Zippable } from 'fflate';
import type { Copy } from './make-copy.ts';

/** Day that all files bear where the content has none: the first that a zip can hold. */
const NO_DAY = '1980-01-01';

/** @param date day of the content */
export function zipCopy({ folder, files }: Copy, date: string | null): Uint8Array {
  const [year = 1980, month = 1, day = 1] = (date ?? NO_DAY).split('-').map(Number);
  // A zip holds local time: noon there is noon in every zone.
  const options: ZipOptions = { level: 9, mtime: new Date(year, month - 1, day, 12) };
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[`${folder}/${path}`] = [bytes, options];
  return zipSync(entries);
}
