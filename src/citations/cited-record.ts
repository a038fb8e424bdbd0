// What a citation is looked up in: works and laws by their marks, citations and names, each with the numbers that can be cited. The
// corpus, the lists in the browser and the entries of the box all give it.
import type { PartialLabels } from '../schemas/fields.ts';
import { listNames } from './law-words.ts';
import { parseSymbol, type OfficialSymbol } from './parse-symbol.ts';

/** A work or law as the lists of the browser give it. */
export interface CitedEntry {
  /** Language-neutral path. */
  path: string;
  /** Symbol as printed, or how the law is cited, or null. */
  mark: string | null;
  /** Every other mark or citation. */
  marks: string[];
  titles: PartialLabels;
  /** Code of the state, for a law. */
  state?: string;
  /** Numbers of its provisions by which they can be cited, separated by spaces. */
  numbers: string;
}

export interface CitedRecord {
  /** Official marks. */
  symbols: readonly OfficialSymbol[];
  /** Of a law: what tells each way in which it is cited apart. */
  citations: readonly (readonly string[])[];
  /** Words of all that it is called, and of its id. */
  words: ReadonlySet<string>;
  /** How many of them are in its id: the fewer, the more an article belongs to it. */
  size: number;
  /** All that it is called as a whole, as printed: titles, and of a law its citations. */
  names: readonly string[];
  /** Code of the state, for a law. */
  state: string | undefined;
  numbers: readonly string[];
}

export interface RecordNames {
  /** Its path or id. */
  id: string;
  /** Marks as printed; of a law its citations. */
  marks: readonly string[];
  titles: readonly string[];
  state: string | undefined;
  numbers: readonly string[];
}

export function toCitedRecord({ id, marks, titles, state, numbers }: RecordNames): CitedRecord {
  return {
    symbols: state === undefined ? marks.flatMap((mark) => parseSymbol(mark) ?? []) : [],
    citations: state === undefined ? [] : marks.map(listNames),
    words: new Set([id, ...marks, ...titles, state ?? ''].flatMap(listNames)),
    size: listNames(id).length,
    names: listCalled(marks, titles, state),
    state,
    numbers,
  };
}

/** What a record is called as a whole: a symbol is no name, and is read as a mark. */
export function listCalled(
  marks: readonly string[],
  titles: readonly string[],
  state: string | undefined,
): readonly string[] {
  return state === undefined ? titles : [...marks, ...titles];
}

/** Numbers by which the provisions of a text can be cited: those printed there and not told apart by a label in words. */
export function listCitable(
  provisions: readonly { n: string; editorial: boolean; label?: string | undefined }[],
): string[] {
  return provisions
    .filter(({ n, editorial, label }) => !editorial && (label === undefined || /^(?:(?:art|s|pre)-)?\d/.test(n)))
    .map(({ n }) => n);
}
