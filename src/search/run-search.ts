// Runs a query over the Pagefind folders of some languages. Every term must occur in a work; terms are joined here, not by
// Pagefind, which would drop unknown words in silence.
import type { QueryTerm } from './parse-query.ts';

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindFragment>;
}

interface PagefindFragment {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

export interface PagefindInstance {
  search(query: string, options?: { filters?: Filters }): Promise<{ results: PagefindResult[] }>;
}

export type Filters = Record<string, string>;

export interface Hit {
  language: string;
  score: number;
  /** One result per term, of the same work. */
  results: PagefindResult[];
}

export interface LoadedHit {
  language: string;
  /** Language-neutral path. */
  path: string;
  title: string;
  date: string | undefined;
  excerpt: string;
  /** Provisions that match, those with most terms first. */
  provisions: { n: string; title: string; excerpt: string; terms: number }[];
}

/** Works that hold all `terms`, best first. A work found in two languages is listed once for each. */
export async function runSearch(
  instances: readonly { language: string; pagefind: PagefindInstance }[],
  terms: readonly QueryTerm[],
  filters: Filters,
): Promise<Hit[]> {
  const lists = await Promise.all(
    instances.map(async ({ language, pagefind }) => {
      const perTerm = await Promise.all(terms.map(({ text }) => pagefind.search(`"${text}"`, { filters })));
      return joinTerms(
        perTerm.map(({ results }) => results),
        language,
      );
    }),
  );
  return lists.flat().sort((a, b) => b.score - a.score);
}

/** Results that every term has, with their scores added. */
export function joinTerms(perTerm: readonly (readonly PagefindResult[])[], language: string): Hit[] {
  const [first = [], ...others] = perTerm;
  const maps = others.map((results) => new Map(results.map((result) => [result.id, result])));
  return first.flatMap((result) => {
    const rest = maps.map((map) => map.get(result.id));
    if (!rest.every((other) => other !== undefined)) return [];
    const results = [result, ...rest];
    return [{ language, score: results.reduce((sum, { score }) => sum + score, 0), results }];
  });
}

/** Fetches what a hit shows. The fragment is the same for all terms, so it is transferred once. */
export async function loadHit({ language, results }: Hit): Promise<LoadedHit> {
  const fragments = await Promise.all(results.map((result) => result.data()));
  const [first] = fragments;
  if (!first) throw new Error('A hit has no result.');
  const provisions = new Map<string, LoadedHit['provisions'][number]>();
  for (const { sub_results } of fragments) {
    for (const { anchor, url, title, excerpt } of sub_results) {
      const n = anchor?.id ?? url.split('#')[1];
      if (n === undefined) continue;
      const known = provisions.get(n);
      if (known) known.terms++;
      else provisions.set(n, { n, title, excerpt, terms: 1 });
    }
  }
  return {
    language,
    path: first.url.replace(/^\//, ''),
    title: first.meta['title'] ?? first.url,
    date: first.meta['date'],
    excerpt: first.excerpt,
    provisions: [...provisions.values()].sort((a, b) => b.terms - a.terms),
  };
}

/** Hits of one work in several languages become one, in the place of the best. */
export function mergeByPath(hits: readonly LoadedHit[]): LoadedHit[] {
  const merged = new Map<string, LoadedHit>();
  for (const hit of hits) {
    const known = merged.get(hit.path);
    if (!known) {
      merged.set(hit.path, { ...hit });
      continue;
    }
    const seen = new Set(known.provisions.map(({ n }) => n));
    known.provisions = [...known.provisions, ...hit.provisions.filter(({ n }) => !seen.has(n))];
  }
  return [...merged.values()];
}
