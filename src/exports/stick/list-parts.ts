// The folders of a copy that its cover looks for: each holds a small script that says it is there. Called by `npm run pack`.
import { posix } from 'node:path';

/** Name of that script: the last of its folder, so that a copy which broke off lacks it. */
export const MARK = 'zz-end.js';

/** A table stands in a folder as two files. */
const FEW = 2;

/** Folders that hold folders, or more than a few files, sorted: not the folder of a page or of a table. */
export function listParts(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const outer = new Set<string>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
    for (let at = folder; at !== '.'; at = posix.dirname(at)) outer.add(posix.dirname(at));
  }
  const folders = new Set([...counts.keys(), ...outer]);
  folders.delete('.');
  return [...folders].filter((folder) => outer.has(folder) || (counts.get(folder) ?? 0) > FEW).sort();
}

export function toMark(folder: string): string {
  return `atlasPart(${JSON.stringify(folder)});\n`;
}
