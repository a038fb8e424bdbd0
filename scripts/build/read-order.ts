// What the words of the command ask for: a site, a shard of one (--shard 2/4), or a site from its shards (--merge DIR DIR …). Called by the build.
import type { ShardName } from '../../src/integrations/shares/share.ts';
import { fromCaller } from '../terminal/project.ts';
import { stop } from '../terminal/stop.ts';

export type Order =
  /** `isKept`: what it is made of is kept, and taken from there as long as it is the same. */
  | { kind: 'site'; isKept: boolean }
  | { kind: 'shard'; shard: ShardName }
  /** Folders as the caller named them, and where they are. */
  | { kind: 'merge'; shards: readonly NamedFolder[] };

export interface NamedFolder {
  named: string;
  path: string;
}

export interface OrderWords {
  shard: string | undefined;
  merge: boolean;
  keep: boolean;
  folders: readonly string[];
  out: string | undefined;
  publish: string | undefined;
  compress: boolean;
}

/** Ends the command if they ask for what cannot be. */
export function readOrder({ shard, merge, keep, folders, out, publish, compress }: OrderWords): Order {
  if (out !== undefined && publish !== undefined) stop('Name --out or --publish, not both.');
  if (merge && shard !== undefined) stop('Name --shard, which makes a shard, or --merge, which joins them, not both.');
  if (keep && (merge || shard !== undefined))
    stop('Name --keep, with which one process makes a whole site, or --shard and --merge, not both.');
  if (merge) {
    if (folders.length === 0) stop('No shards are named. Write their folders as in --merge shards/1 shards/2.');
    return { kind: 'merge', shards: folders.map((named) => ({ named, path: fromCaller(named, '') })) };
  }
  if (shard === undefined) return { kind: 'site', isKept: keep };
  if (publish !== undefined || compress)
    stop(`A shard is no whole site. Use ${publish === undefined ? '--compress' : '--publish'} with --merge.`);
  const name = readShard(shard);
  if (out === undefined)
    stop(`No folder is named for the shard. Write it as in --shard ${shard} --out shards/${name.number}.`);
  return { kind: 'shard', shard: name };
}

function readShard(text: string): ShardName {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  if (of === undefined) stop(`--shard ${text} is no shard. Write it as 2/4, the second of four.`);
  const name = { number: Number(number), of: Number(of) };
  if (name.of < 1) stop(`--shard ${text} names a shard of none. Write it as 2/4, the second of four.`);
  if (name.number < 1 || name.number > name.of)
    stop(`--shard ${text} is not there: shards of ${name.of} are 1/${name.of} to ${name.of}/${name.of}.`);
  return name;
}
