// The marks and titles of all works but laws, small enough to load before the search index: what a typed symbol is looked up in.
import type { Corpus } from '../corpus/types.ts';
import { workPath } from '../addresses/work-path.ts';
import { listCitable, type CitedEntry } from '../citations/cited-record.ts';

/** Entries of all works but laws, and of laws that have an official mark, in the order of the corpus. */
export function toSymbolsJson({ works }: Corpus): string {
  const entries = works
    .filter(({ symbols, frontMatter }) => symbols.length > 0 || !frontMatter.law)
    .map((work): CitedEntry => ({
      path: workPath(work),
      mark: work.frontMatter.symbol ?? null,
      marks: work.frontMatter.symbols ?? [],
      titles: work.frontMatter.titles,
      numbers: listCitable(work.provisions).join(' '),
    }));
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
