// What a search answers to the golden queries, and how much of what they expect. Called by the golden tests and the bench.
import { listAskedPaths } from '../../src/search/asked/answer-asked.ts';
import { searchAtlas } from '../../src/search/search-atlas.ts';
import type { Golden } from './golden.ts';
import type { MemorySearch } from './memory-search.ts';

export interface Outcome {
  golden: Golden;
  /** Place of the first result that was wanted; 0 if there is none. */
  rank: number;
  /** Whether exactly the set that was wanted was found. */
  exact: boolean;
  /** Records found, in their order. */
  got: string[];
}

export async function listOutcomes(
  { sourcesFor }: Pick<MemorySearch, 'sourcesFor'>,
  goldens: readonly Golden[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const golden of goldens) {
    const { query, lang } = golden;
    const { asked, named, hits } = await searchAtlas(sourcesFor(lang), {
      query,
      filters: {},
      sort: 'relevance',
      synonyms: true,
      view: 'works',
      limit: 1000,
    });
    const rows = [
      // The record that answers a question stands before the results.
      ...(asked ? listAskedPaths(asked).map((path) => [path]) : []),
      ...named.rows.map(({ path }) => [path]),
      ...hits.map(({ path, provisions }) => [path, ...provisions.map(({ n }) => `${path}#${n}`)]),
    ];
    const wanted = golden.first === undefined ? (golden.anyOf ?? []) : [golden.first];
    const rank = rows.findIndex((row) => wanted.some((path) => meets(row, path))) + 1;
    const listed = rows.slice(asked ? listAskedPaths(asked).length : 0);
    const got = listed.map(([first = '']) => recordOf(first));
    const exact = golden.set !== undefined && [...got].sort().join() === [...golden.set].sort().join();
    outcomes.push({ golden, rank, exact, got });
  }
  return outcomes;
}

/** Share of `outcomes` that have what was wanted among the first `at`. */
export function recall(outcomes: readonly Outcome[], at: number): number {
  return outcomes.filter(({ rank }) => rank > 0 && rank <= at).length / outcomes.length;
}

/** Path of the record of an address. */
export function recordOf(path: string): string {
  return path.replace(/(?<!glossary\/|indicators\/)#.*/, '');
}

/** Whether a result is what was wanted: a record at any anchor, or a provision as the address or the first provision shown. */
function meets([first = '', shown]: readonly string[], wanted: string): boolean {
  return wanted === recordOf(wanted) ? recordOf(first) === wanted : first === wanted || shown === wanted;
}
