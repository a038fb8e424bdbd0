// Which part of a site a process makes, where several make it: those of one machine, and machines of which each makes a shard. Each reads the
// whole content; pages and files are shared out. Called by the integration, and by the build that starts the processes.

export interface ShardName {
  /** From 1. */
  number: number;
  of: number;
}

export interface Share {
  shard: ShardName;
  /** Process of this machine, from 1. */
  process: number;
}

/** Lists of work that are shared out. */
export const WORK_LISTS = ['pages', 'files'] as const;
export type WorkList = (typeof WORK_LISTS)[number];

/** Name of the variable by which a build tells a process its share. */
export const SHARE_VARIABLE = 'ATLAS_SHARE';

export function formatShare({ shard, process }: Share): string {
  return `${shard.number}/${shard.of} ${process}`;
}

/** @throws if `text` is not what `formatShare` writes */
export function parseShare(text: string | undefined): Share | undefined {
  if (text === undefined) return undefined;
  const [, number, of, process] = /^(\d+)\/(\d+) (\d+)$/.exec(text) ?? [];
  if (process === undefined) throw new Error(`${SHARE_VARIABLE}="${text}" is set by the build alone. Leave it out.`);
  return { shard: { number: Number(number), of: Number(of) }, process: Number(process) };
}

/** Whether this process checks the content for all of its machine. */
export function isChecker({ process }: Share): boolean {
  return process === 1;
}

/** Whether this process makes the index of the search, which is one. The last shard does, for the first makes the bulk files. */
export function isIndexer({ shard, process }: Share): boolean {
  return shard.number === shard.of && process === 1;
}

/** Pages and files that are made from every bulk file: each other process that made one of them would make all. */
const OF_ALL = /(?:^|\/)(?:[a-z]{2}\/data\/|data\/[\w-]+\.(?:csv|xlsx|parquet|sqlite|sql|json|jsonld|nt|ndjson))$/;

/** @param path of a page or file below the base, or its address */
export function isOfAll(path: string): boolean {
  return OF_ALL.test(path);
}

/** Whether this process makes what is of all. */
export function makesAll({ shard, process }: Share): boolean {
  return shard.number === 1 && process === 1;
}
