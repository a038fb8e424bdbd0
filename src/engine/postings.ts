// Where a token or a pair of tokens stands: parts of records, and what is known of each. Written by
// build-language, read by language-index.
import type { ByteReader, ByteWriter } from './bytes.ts';

/** The parts that hold a form, rising, and how often each does (2 stands for more: the rest is not worth its bytes). */
export interface Postings {
  parts: Uint32Array;
  counts: Uint8Array;
}

/** The parts that hold two tokens one behind the other, and the places of the first. */
export interface PairPostings {
  parts: Uint32Array;
  places: number[][];
}

/** `flat` holds part and count in turn, parts rising: lists so plain take a fraction of the memory of maps. */
export function writePostings(writer: ByteWriter, flat: readonly number[]): void {
  writer.number(flat.length / 2);
  let last = 0;
  for (let at = 0; at < flat.length; at += 2) {
    const part = flat[at] ?? 0;
    writer.number((part - last) * 2 + Math.min(flat[at + 1] ?? 1, 2) - 1);
    last = part;
  }
}

export function readPostings(reader: ByteReader): Postings {
  const size = reader.number();
  const parts = new Uint32Array(size);
  const counts = new Uint8Array(size);
  let part = 0;
  for (let index = 0; index < size; index++) {
    const value = reader.number();
    part += value >>> 1;
    parts[index] = part;
    counts[index] = (value & 1) + 1;
  }
  return { parts, counts };
}

/** `flat` holds part and place in turn, both rising. */
export function writePairPostings(writer: ByteWriter, flat: readonly number[]): void {
  let size = 0;
  for (let at = 0; at < flat.length; at += 2) if (flat[at] !== flat[at - 2]) size++;
  writer.number(size);
  let last = 0;
  for (let at = 0; at < flat.length;) {
    const part = flat[at] ?? 0;
    let end = at + 2;
    while (flat[end] === part) end += 2;
    const length = (end - at) / 2;
    writer.number((part - last) * 2 + (length > 1 ? 1 : 0));
    if (length > 1) writer.number(length);
    let place = 0;
    for (; at < end; at += 2) {
      writer.number((flat[at + 1] ?? 0) - place);
      place = flat[at + 1] ?? 0;
    }
    last = part;
  }
}

export function readPairPostings(reader: ByteReader): PairPostings {
  const size = reader.number();
  const parts = new Uint32Array(size);
  const places: number[][] = [];
  let part = 0;
  for (let index = 0; index < size; index++) {
    const value = reader.number();
    part += value >>> 1;
    parts[index] = part;
    const length = value & 1 ? reader.number() : 1;
    let place = 0;
    places.push(Array.from({ length }, () => (place += reader.number())));
  }
  return { parts, places };
}
