// The seam between the search and what looks words up: everything above it (evaluation, ranking, hits, suggestions) knows this and
// no files. Our own index is the first implementation (static-texts), Pagefind's the second (pagefind/).
import type { Language } from '../schemas/languages.ts';
import type { Stemmer } from '../text/stem-words.ts';
import type { PartText } from './format.ts';

/** Bits of a strength: how often, as far as the engine tells, and whether the form itself was found and not another of its stem. */
export const COUNT_BITS = 7;
export const EXACT_BIT = 8;

/** The smallest thing that is looked up. Forms are folded and not stemmed. */
export type TextLeaf =
  | { kind: 'word'; form: string }
  /** Every form that begins so. */
  | { kind: 'prefix'; form: string }
  /** Side by side within one text; in one language alone if it is given. */
  | { kind: 'phrase'; forms: readonly string[]; language?: Language };

export interface TextLanguage {
  readonly language: Language;
  readonly stem: Stemmer;
  /** Words of each record's title without function words; 0 where it has none. */
  readonly titles: readonly number[];
}

/** A form of the index, and the logarithm of how many parts have it. */
export interface KnownForm {
  form: string;
  weight: number;
}

/** The texts of some languages, opened. */
export interface Texts {
  /** The reader's own first. */
  readonly languages: readonly TextLanguage[];
  /** Strength by part, 0 where the leaf is not found; it may end before the last part. */
  find(leaf: TextLeaf): Promise<Uint8Array>;
  /** What `parts` say, by language in the order of `languages`; a part without text in a language is absent. */
  texts(parts: readonly number[]): Promise<ReadonlyMap<number, PartText>[]>;
  /** Forms that begin with `prefix`, for suggestions; none if the engine has no list of its forms. */
  formsWith(prefix: string): Promise<KnownForm[]>;
}

export interface TextEngine {
  open(languages: readonly Language[]): Promise<Texts>;
}
