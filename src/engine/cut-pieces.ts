// Cuts a sorted dictionary into files of a few kilobytes. Called by build-index; language-index finds a key by the keys of the pieces.
import { gzipSync } from 'node:zlib';
import { ByteWriter } from './bytes.ts';

/** Compressed bytes that a file is meant to have; a longer entry has a file of its own. */
const PIECE_BYTES = 2400;
/** How far bytes shrink, as a rule: what is still to be compressed is judged by it. */
const SHRINK = 0.62;

export interface Pieces {
  /** By piece the shortest beginning of its first key that is above the last key of the piece before. */
  keys: string[];
  files: Uint8Array[];
}

/** `write` puts an entry without its key; keys must rise and are written as what they add to the one before. */
export function cutPieces<T>(
  entries: Iterable<readonly [string, T]>,
  write: (writer: ByteWriter, value: T, key: string) => void,
): Pieces {
  const pieces: Pieces = { keys: [], files: [] };
  let writer = new ByteWriter();
  let count = 0;
  let first: string | undefined;
  let last = '';
  let lastOfAll = '';
  const close = () => {
    if (first === undefined) return;
    pieces.keys.push(first);
    // How many there are stands first: a piece that a server has unpacked and cut must not look like a shorter one.
    const whole = new ByteWriter();
    whole.number(count);
    whole.bytes(writer.finish());
    pieces.files.push(compress(whole.finish()));
    writer = new ByteWriter();
    count = 0;
    first = undefined;
    last = '';
  };
  for (const [key, value] of entries) {
    const entry = new ByteWriter();
    write(entry, value, key);
    const bytes = entry.finish();
    if (writer.length > 0 && (writer.length + bytes.length) * SHRINK > PIECE_BYTES) close();
    first ??= key.slice(0, countShared(lastOfAll, key) + 1);
    let shared = countShared(last, key);
    // Half of a character is none.
    if (/[\uD800-\uDBFF]$/.test(key.slice(0, shared))) shared--;
    writer.number(shared);
    writer.text(key.slice(shared));
    writer.number(bytes.length);
    writer.bytes(bytes);
    count++;
    last = key;
    lastOfAll = key;
  }
  close();
  return pieces;
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Gzip, the same bytes for the same content. */
export function compress(content: Uint8Array | string): Uint8Array {
  return gzipSync(content, { level: 9 });
}
