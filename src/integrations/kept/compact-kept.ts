// Writes what is kept anew without the bytes that nothing names any more. Called when it is opened.
import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import type { KeptEntry, KeptList } from './kept-list.ts';

/** So much of what lies there may be of no use. */
const MOST_IDLE = 0.5;

/**
 * `list` as it is when the bytes in `file` lie closely enough; they are moved together if they do not. Ended on the way, bytes are not where the
 * list says, and what was made of them is made anew.
 */
export function compactKept(file: string, list: KeptList): KeptList {
  const used = list.made.reduce((sum, [, { length }]) => sum + length, 0);
  if (used >= list.length * (1 - MOST_IDLE)) return list;
  const source = openSync(file, 'r');
  const target = openSync(`${file}.new`, 'w');
  let length = 0;
  const made = list.made.map(([path, entry]): [string, KeptEntry] => {
    const bytes = Buffer.alloc(entry.length);
    readSync(source, bytes, 0, entry.length, entry.at);
    for (let done = 0; done < bytes.length;) done += writeSync(target, bytes, done);
    length += bytes.length;
    return [path, { ...entry, at: length - bytes.length }];
  });
  closeSync(source);
  closeSync(target);
  renameSync(`${file}.new`, file);
  return { ...list, length, made };
}
