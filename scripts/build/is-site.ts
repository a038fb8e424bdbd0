// Whether a folder is a site, or a shard of one, that a build of ours made: only such a one, or an empty folder, is replaced.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Made by a disk itself, and nobody's. */
const OF_DISK = 'lost+found';

export function isSite(dir: string): boolean {
  return existsSync(join(dir, '404.html')) && existsSync(join(dir, 'search', 'entry.json'));
}

/** Whether `dir` is a shard of a site: its files, and beside them what it says of itself. */
export function isShard(dir: string): boolean {
  return existsSync(join(dir, 'share.json')) && existsSync(join(dir, 'site'));
}

/** Whether nothing is lost if a site takes the place of `dir`, which exists. */
export function isReplaceable(dir: string): boolean {
  return (
    isSite(dir) || isShard(dir) || readdirSync(dir).every((name) => name === OF_DISK || name.startsWith('.atlas-'))
  );
}

/** What a site in `dir` consists of: what an interrupted swap left and what the disk made are not of it. */
export function listOwn(dir: string): string[] {
  return readdirSync(dir).filter((name) => name !== OF_DISK && !name.startsWith('.atlas-'));
}
