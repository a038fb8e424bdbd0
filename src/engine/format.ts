// The files of the search index below `search/`, and what they hold. The writer (build-index) and the readers (open-index,
// language-index) agree on this and on nothing else; FORMAT.md tells it byte by byte.
import type { Language } from '../schemas/languages.ts';
import type { Shape } from './read-files.ts';
import type { Facet } from './search-record.ts';

/** Letters that the names of the pieces begin with, below the folder of their language: `t0.bin`, `t1.bin`. */
export const PIECES = { terms: 't', pairs: 'p', forms: 'f', texts: 'x' } as const;

/** `search/entry.json`: the only file whose name does not change; all others stand below `search/<version>/`. */
export interface IndexEntry {
  version: string;
  languages: Language[];
  /** Those that tell all that English tells: their readers need no other texts. */
  whole: Language[];
  /** Named if words are looked up by another engine than our own. */
  engine?: 'pagefind';
}

/** `records.bin`: JSON. */
export interface RecordsFile {
  /** Number of parts of each record. */
  parts: number[];
  /** Adopted or held, as `yyyymmdd` without what is not known; 0 if not recorded. */
  dates: number[];
  /** Facets that come with this file. */
  columns: Partial<Record<Facet, Column>>;
  /** Facets with a file of their own, `column-<facet>.bin`, and its bytes. */
  apart: Partial<Record<Facet, number>>;
  /** Records that have official passages, and how many: their last parts. Absent where none has. */
  official?: [record: number, count: number][];
}

export interface Column {
  /** Ids, sorted. */
  values: string[];
  /** Per record the places of its values in `values`: a number, a list if several, -1 if none. */
  of: (number | number[])[];
}

/** `<language>/head.bin`: JSON. */
export interface LanguageHead {
  /** Where each `t<k>.bin` begins: the shortest beginning of its first stem that is above all stems before it. */
  terms: string[];
  /** The same for each `p<k>.bin` and its pairs: two stems with a space between them. */
  pairs: string[];
  /** The same for each `f<k>.bin` and its forms. */
  forms: string[];
  /** First part of each `x<k>.bin`, as differences. */
  texts: number[];
  /** Words of each record's title without function words; 0 where it has none. */
  titles: number[];
}

/** One entry of a text file: a part with its texts. */
export type PartText =
  | [part: number, path: string, title: string]
  | [part: number, segments: readonly string[]]
  | [part: number, n: string, label: string, digest: string, due: string, ...terms: string[]];

/** `rows.bin`: the rows of the provision explorer, JSON. */
export interface RowsFile {
  /** That of the explorer's own files: rows of another edition are other rows. */
  edition: string;
  /** Part of each row, less that of the row before. */
  parts: number[];
}

/** Official terms and glossary in all languages: `terms-<interface language>.bin`, JSON. */
export interface ConceptsFile {
  /** Folded words of a form, joined with spaces → places in `concepts`. */
  forms: Record<string, number[]>;
  /** Phrases to search, each in its language. */
  concepts: { language: Language; text: string }[][];
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'entry.json': { version: 'text', languages: 'list', whole: 'list' },
  'records.bin': { parts: 'list', dates: 'list', columns: 'map', apart: 'map' },
  'paths.bin': 'list',
  'symbols.bin': 'list',
  'names.bin': { topic: 'map', country: 'map' },
  'rows.bin': { edition: 'text', parts: 'list' },
  'head.bin': { terms: 'list', pairs: 'list', forms: 'list', texts: 'list', titles: 'list' },
  column: { values: 'list', of: 'list' },
  terms: { forms: 'map', concepts: 'list' },
  asked: { states: 'list', questions: 'list', counts: 'map', treaties: 'list', kinds: 'list' },
  [PIECES.texts]: 'list',
};

/** What a JSON file of the index must be, by its name. */
export function shapeOf(name: string): Shape {
  const [kind = ''] = /^[a-z]+(?=[-\d])/.exec(name) ?? [];
  const shape = SHAPES[name] ?? SHAPES[kind];
  if (!shape) throw new Error(`The index has no JSON file of the name "${name}".`);
  return shape;
}
