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
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** Wanted value by filter name. */
export type Filters = Record<string, string>;

/** The opened index of one language. */
export interface LanguageIndex {
  language: string;
  pagefind: PagefindInstance;
  /** Id of the English document of the same record, by the id of the document in this language. */
  twins: Readonly<Record<string, string>>;
  /** Ids of documents by value of a filter. */
  loadFilter: (name: string) => Promise<Readonly<Record<string, readonly string[]>>>;
}

/** A record that holds all terms in at least one language. */
export interface Hit {
  score: number;
  /** The languages in which it was found, in the order of the indexes; one result per term each. */
  found: { language: string; results: PagefindResult[] }[];
}

export interface LoadedHit {
  language: string;
  /** Language-neutral path. */
  path: string;
  title: string;
  excerpt: string;
  /** Provisions that match, those with most terms first. */
  provisions: { n: string; excerpt: string; terms: number }[];
}

/** Records that hold all `terms`, best first, each once. */
export async function runSearch(
  indexes: readonly LanguageIndex[],
  terms: readonly QueryTerm[],
  filters: Filters,
): Promise<Hit[]> {
  const lists = await Promise.all(
    indexes.map(async (index) => {
      const { language, pagefind, twins } = index;
      const admits = await filterBy(index, filters);
      const perTerm: PagefindResult[][] = [];
      for (const { text } of terms) perTerm.push((await pagefind.search(`"${text}"`)).results.filter(admits));
      return joinTerms(perTerm).map((results) => ({
        key: twins[results[0]?.id ?? ''] ?? results[0]?.id ?? '',
        language,
        results,
      }));
    }),
  );
  return joinLanguages(lists.flat());
}

/** Whether a result has all wanted values. */
async function filterBy({ loadFilter }: LanguageIndex, filters: Filters): Promise<(result: PagefindResult) => boolean> {
  const admitted = await Promise.all(
    Object.entries(filters).map(async ([name, value]) => new Set((await loadFilter(name))[value])),
  );
  return ({ id }) => admitted.every((ids) => ids.has(id));
}

/** Results of every record that all terms have, one per term. */
export function joinTerms(perTerm: readonly (readonly PagefindResult[])[]): PagefindResult[][] {
  const [first = [], ...others] = perTerm;
  const maps = others.map((results) => new Map(results.map((result) => [result.id, result])));
  return first.flatMap((result) => {
    const rest = maps.map((map) => map.get(result.id)).filter((other) => other !== undefined);
    return rest.length === maps.length ? [[result, ...rest]] : [];
  });
}

/** One hit per record, with the best score that it has in any language; best first, then in the order found. */
export function joinLanguages(found: readonly { key: string; language: string; results: PagefindResult[] }[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const { key, language, results } of found) {
    const score = results.reduce((sum, result) => sum + result.score, 0);
    const hit = hits.get(key);
    if (!hit) {
      hits.set(key, { score, found: [{ language, results }] });
      continue;
    }
    hit.score = Math.max(hit.score, score);
    hit.found.push({ language, results });
  }
  return [...hits.values()].sort((a, b) => b.score - a.score);
}

/** Fetches what a hit shows. A fragment is the same for all terms, so it is transferred once. */
export async function loadHit({ found }: Hit): Promise<LoadedHit> {
  const [main, ...others] = await Promise.all(found.map(loadLanguage));
  if (!main) throw new Error('A hit was found in no language.');
  const provisions = new Map(main.provisions.map((provision) => [provision.n, provision]));
  for (const provision of others.flatMap((other) => other.provisions)) {
    const known = provisions.get(provision.n);
    if (!known || known.terms < provision.terms) provisions.set(provision.n, provision);
  }
  return { ...main, provisions: [...provisions.values()].sort((a, b) => b.terms - a.terms) };
}

async function loadLanguage({ language, results }: Hit['found'][number]): Promise<LoadedHit> {
  const hit: LoadedHit = { language, path: '', title: '', excerpt: '', provisions: [] };
  // One after the other, and read at once: Pagefind keeps one object a document and fills it anew for every query.
  for (const [index, result] of results.entries()) {
    const { url, meta, excerpt, sub_results } = await result.data();
    if (index === 0) Object.assign(hit, { path: url.replace(/^\//, ''), title: meta['title'] ?? url, excerpt });
    for (const { anchor, url: address, excerpt: text } of sub_results) {
      const n = anchor?.id ?? address.split('#')[1];
      if (n === undefined) continue;
      const known = hit.provisions.find((provision) => provision.n === n);
      if (known) known.terms++;
      else hit.provisions.push({ n, excerpt: text, terms: 1 });
    }
  }
  if (!results.length) throw new Error('A hit has no result.');
  return hit;
}
