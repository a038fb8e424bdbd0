// Where a token or a pair of tokens stands: parts of records, and what is known of each. Written by build-index, read by
// open-index.
import { ByteReader, ByteWriter } from './bytes.ts';

/** The parts that hold a form, rising, and how often each does (4 stands for more). */
export interface Postings {
  parts: Uint32Array;
  counts: Uint8Array;
}

/** The parts that hold two tokens one behind the other, and the places of the first. */
export interface PairPostings {
  parts: Uint32Array;
  places: number[][];
}

/** `counts` by part, in rising order of parts. */
export function writePostings(writer: ByteWriter, counts: ReadonlyMap<number, number>): void {
  writer.number(counts.size);
  let last = 0;
  for (const [part, count] of counts) {
    writer.number((part - last) * 4 + Math.min(count, 4) - 1);
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
    part += value >>> 2;
    parts[index] = part;
    counts[index] = (value & 3) + 1;
  }
  return { parts, counts };
}

/** `places` by part, in rising order of parts and places. */
export function writePairPostings(writer: ByteWriter, places: ReadonlyMap<number, readonly number[]>): void {
  writer.number(places.size);
  let last = 0;
  for (const [part, list] of places) {
    writer.number((part - last) * 2 + (list.length > 1 ? 1 : 0));
    if (list.length > 1) writer.number(list.length);
    let place = 0;
    for (const next of list) {
      writer.number(next - place);
      place = next;
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
