// The list of what earlier builds made, as it lies on the disk. Read and written by kept-files.ts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where the bytes of one page or file lie, and what they were made from. */
export interface KeptEntry {
  at: number;
  length: number;
  /** Of the bytes. */
  hash: string;
  /** Numbers of facts in the list. */
  facts: readonly number[];
}

export interface KeptList {
  format: 1;
  /** Of the code, the settings and all else that pages are made from beside the facts. */
  key: string;
  /** Bytes of the file that holds all. */
  length: number;
  /** Names of facts, each with its hash; null where it was of nothing. */
  facts: readonly (readonly [name: string, hash: string | null])[];
  /** Names of sets of facts, each with the names of its members. */
  sets: readonly (readonly [name: string, members: readonly string[]])[];
  made: readonly (readonly [path: string, entry: KeptEntry])[];
}

/**
 * The list in `file`; undefined where there is none that can be read, or one of another format or `key`. Its parts are not looked over: it is
 * large, written by us alone, and what is taken is held against its hash.
 */
export function readKeptList(file: string, key: string): KeptList | undefined {
  try {
    const list = JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptList> | null;
    const { format, facts, sets, made } = list ?? {};
    const isWhole = format === 1 && [facts, sets, made].every((part) => Array.isArray(part));
    return isWhole && list?.key === key ? (list as KeptList) : undefined;
  } catch {
    return undefined;
  }
}

export function hashKeptBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
