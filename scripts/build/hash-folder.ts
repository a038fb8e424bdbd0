// What a folder holds, in one hash: that of its files and their paths. Called where sites are published and shards made.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 in hexadecimal, the same for the same files, whenever and wherever they were made. */
export function hashFolder(dir: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(dir.length).replaceAll('\\', '/'), path] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, path] of files)
    hash.update(`${name}\n`).update(createHash('sha256').update(readFileSync(path)).digest());
  return hash.digest('hex');
}
