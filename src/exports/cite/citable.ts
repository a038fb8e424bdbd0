// What a citation needs of what is cited, whatever the style: plain values in one language. Styles and the files of reference managers
// take it.
import type { Pin } from './pin.ts';

/** Addresses and days that script fills in stand for themselves until then; no title holds these characters. */
export const LATER = { number: '\uE000', address: '\uE001', day: '\uE002', title: '\uE003' } as const;

export interface Citable {
  /** A paper of a body, a treaty, a law, or a page of the atlas itself. */
  kind: 'document' | 'treaty' | 'law' | 'page';
  title: string;
  /** Our English rendering of a title in another language, for readers of English. */
  translation?: string | undefined;
  /** Official mark as printed; of a law its number. */
  mark?: string | undefined;
  /** Author as printed, else the body that issued it; of a law its state. */
  body?: string | undefined;
  place?: string | undefined;
  /** As precise as known: `2007`, `2008-04` or `2007-06-05`. */
  date?: string | undefined;
  inForceFrom?: string | undefined;
  /** Series in which it is printed. */
  series?: string | undefined;
  /** Of the atlas, for its own pages. */
  version?: string | undefined;
  /** The provision that is meant. */
  pin?: Pin | undefined;
  /** Whether the official text is quoted, and not told in a digest. */
  isOfficial?: boolean;
  /** Whole address in no language, with its fragment. */
  address: string;
  /** Day of the reader's visit. */
  day: string;
}
