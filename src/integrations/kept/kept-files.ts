// What earlier builds made, on the disk: each page and file with the facts that it was made from. One file holds all bytes, one says what is
// in it. Opened and saved by a build that keeps what it makes; read and written nowhere else.
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Facts } from './facts.ts';
import { compactKept } from './compact-kept.ts';
import { hashKeptBytes, readKeptList, type KeptEntry, type KeptList } from './kept-list.ts';

const LIST = 'made.json';
const BYTES = 'made.bin';
export class KeptFiles {
  /** How many were taken from earlier builds, and made anew. */
  readonly counts = { taken: 0, made: 0 };
  readonly #dir: string;
  readonly #key: string;
  readonly #facts: Facts;
  readonly #before: ReadonlyMap<string, KeptEntry>;
  readonly #nameOf: readonly string[];
  readonly #hashOf: readonly (string | null)[];
  readonly #isSame: (boolean | undefined)[] = [];
  readonly #names = new Map<string, number>();
  readonly #made = new Map<string, KeptEntry>();
  readonly #bytes: number;
  #length: number;

  /** @param key what was kept under another is made anew */
  constructor(dir: string, key: string, facts: Facts) {
    this.#dir = dir;
    this.#key = key;
    this.#facts = facts;
    mkdirSync(dir, { recursive: true });
    const list = openList(dir, key);
    this.#bytes = openSync(join(dir, BYTES), list ? 'a+' : 'w+');
    this.#length = fstatSync(this.#bytes).size;
    this.#before = new Map(list?.made);
    this.#nameOf = list?.facts.map(([name]) => name) ?? [];
    this.#hashOf = list?.facts.map(([, hash]) => hash) ?? [];
    facts.knowSets(list?.sets ?? []);
  }

  /** What was made of `path` before, if it would be made the same today. */
  take(path: string): Uint8Array | undefined {
    const entry = this.#before.get(path);
    if (!entry?.facts.every((fact) => this.#stands(fact))) return undefined;
    const bytes = Buffer.allocUnsafe(entry.length);
    const read = readSync(this.#bytes, bytes, 0, entry.length, entry.at);
    // Bytes that were changed are no longer what was made.
    if (read !== entry.length || hashKeptBytes(bytes) !== entry.hash) return undefined;
    this.counts.taken++;
    this.#made.set(path, { ...entry, facts: entry.facts.map((fact) => this.#numberOf(this.#nameOf[fact] ?? '')) });
    return bytes;
  }

  /** Keeps what was made of `path` from the facts of `names`. */
  keep(path: string, bytes: Uint8Array, names: readonly string[]): void {
    this.counts.made++;
    const entry = { at: this.#length, length: bytes.length, hash: hashKeptBytes(bytes) };
    for (let done = 0; done < bytes.length;) done += writeSync(this.#bytes, bytes, done);
    this.#length += bytes.length;
    this.#made.set(path, { ...entry, facts: names.map((name) => this.#numberOf(name)) });
  }

  #stands(fact: number): boolean {
    return (this.#isSame[fact] ??= this.#facts.hashOf(this.#nameOf[fact] ?? '') === (this.#hashOf[fact] ?? ''));
  }

  #numberOf(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }

  /** From now on what this build made is what is kept. */
  save(): void {
    closeSync(this.#bytes);
    const facts = [...this.#names.keys()];
    const list: KeptList = {
      format: 1,
      key: this.#key,
      length: this.#length,
      facts: facts.map((name) => [name, this.#facts.hashOf(name) ?? null]),
      sets: this.#facts.listSets(facts),
      made: [...this.#made],
    };
    writeFileSync(join(this.#dir, `${LIST}.new`), JSON.stringify(list));
    renameSync(join(this.#dir, `${LIST}.new`), join(this.#dir, LIST));
  }
}

/** Undefined where nothing is kept that can be used. */
function openList(dir: string, key: string): KeptList | undefined {
  const file = join(dir, BYTES);
  const list = existsSync(file) ? readKeptList(join(dir, LIST), key) : undefined;
  return list && compactKept(file, list);
}
