// The marks of all works, small enough to load before the search index: what a typed symbol is looked up in.
import type { Corpus } from '../corpus/types.ts';
import { workPath } from '../addresses/work-path.ts';
import { listCitable } from '../citations/cited-record.ts';
import type { PartialLabels } from '../schemas/fields.ts';

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

/** Entries of all works that have a mark, in the order of the corpus. */
export function toSymbolsJson({ works }: Corpus): string {
  const entries = works
    .filter(({ symbols }) => symbols.length)
    .map((work): CitedEntry => ({
      path: workPath(work),
      mark: work.frontMatter.symbol,
      marks: work.frontMatter.symbols,
      titles: work.frontMatter.titles,
      numbers: listCitable(work.provisions).join(' '),
    }));
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
