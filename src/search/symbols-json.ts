// The symbols of all works, small enough to load before the search index: what a typed symbol is looked up in.
import type { Corpus } from '../corpus/types.ts';
import { workPath } from '../addresses/work-path.ts';

export interface SymbolEntry {
  /** Language-neutral path of the work. */
  path: string;
  /** Symbol as printed, or null. */
  symbol: string | null;
  /** Every other mark. */
  marks: string[];
  titles: Partial<Record<'en' | 'es' | 'pt' | 'fr', string>>;
  /** Numbers of its provisions, separated by spaces. */
  numbers: string;
}

/** Entries of all works that have a mark, in the order of the corpus. */
export function toSymbolsJson({ works }: Corpus): string {
  const entries = works
    .filter(({ symbols }) => symbols.length)
    .map((work): SymbolEntry => ({
      path: workPath(work),
      symbol: work.frontMatter.symbol,
      marks: work.frontMatter.symbols,
      titles: Object.fromEntries(Object.entries(work.frontMatter.titles).filter(([, title]) => title !== undefined)),
      numbers: work.provisions.map(({ n }) => n).join(' '),
    }));
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
