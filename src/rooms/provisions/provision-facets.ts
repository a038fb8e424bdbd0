// Shapes of what the provision explorer loads. Written by provisions-json.ts, read in the browser by the script of this room.
import type { CitedWork } from '../../exports/cite/cited-work.ts';
import type { View } from '../../atlas/provision-views.ts';
import type { Collection } from '../../corpus/types.ts';
import type { Confidence, Language, PartialLabels } from '../../schemas/fields.ts';

/** In the order in which the page offers them. */
export const FACETS = [
  'topic',
  'verb',
  'addressee',
  'due',
  'year',
  'body',
  'collection',
  'criterion',
  'proponent',
] as const;
export type Facet = (typeof FACETS)[number];

/** Value of `year` where the date of the work is not recorded, and of `due` where the text gives no time. */
export const NONE = 'none';
/** Value of `due` where the text gives a time. */
export const GIVEN = 'given';

/** Rows whose digests stand in one file. */
export const PIECE_ROWS = 100;

/** Every provision but those of laws, as columns: mandates, then proposals, then the rest; newest work first in each. */
export interface ProvisionFacets {
  /** Changes with the content; pieces carry the same, so that a page never mixes two. */
  edition: string;
  /** Number of rows of each view. */
  views: Record<View, number>;
  works: {
    id: string[];
    /** As precise as known; null where not recorded. */
    date: (string | null)[];
    collection: Collection[];
    body: string[];
  };
  /** Ids that columns name by their position. */
  values: Record<'topic' | 'verb' | 'addressee' | 'criterion' | 'proponent', string[]>;
  rows: {
    /** Position in `works`. */
    work: number[];
    n: string[];
    verb: number[];
    topic: number[][];
    addressee: number[][];
    criterion: number[][];
    proponent: number[][];
    /** Positions of the rows whose text gives a time. */
    due: number[];
  };
}

/** What citations need of each work, in the language of the file. */
export interface ProvisionCitations {
  /** By workId. */
  works: Record<string, CitedWork>;
}

export interface PieceWork {
  symbol: string | null;
  shortTitle?: PartialLabels;
  titles: PartialLabels;
  /** Language of its digests. */
  language: Language;
  /** Address of the official text, where one is recorded. */
  official?: string;
}

export interface PieceRow {
  digest: string;
  /** How sure the digest is, where it was read and when; all in the file that a reader takes away. */
  confidence: Confidence;
  source?: string;
  readOn?: string;
  /** Number as printed, where it is given apart from the anchor. */
  label?: string;
  /** True where the number is the editors'. */
  editorial?: true;
  /** The time that the text gives, in the language of the work. */
  due?: string;
  /** Commitments in which the provision stands. */
  threads?: string[];
}

/** Digests of `PIECE_ROWS` rows; the file's number is that of its first row divided by `PIECE_ROWS`. */
export interface ProvisionPiece {
  edition: string;
  /** By workId. */
  works: Record<string, PieceWork>;
  rows: PieceRow[];
}
