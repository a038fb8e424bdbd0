// One search from the query as typed to the results as shown: names first, then the index. Called by the results page in the
// browser and by the golden queries in tests, with loaders of their own.
import { countRecords, listChosen, type Filters } from './count-records.ts';
import { findNamed, findTitled, type Named } from '../citations/find-named.ts';
import { isWholeName, toWholeName } from '../citations/whole-name.ts';
import { toPlain } from '../text/to-plain.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import { loadHits, type Hit } from './load-hits.ts';
import { parseQuery, queryOf, type ParsedQuery } from './query/parse-query.ts';
import { hasField, type QueryNode, type QueryProblem, type TermNode } from '../engine/query-tree.ts';
import type { FacetNames } from './query/resolve-fields.ts';
import { rankProvisions, rankRecords, type Ranked } from '../engine/rank-records.ts';
import { runQuery, type Run } from './run-query.ts';
import { languagesOf, type SearchSources } from './search-sources.ts';

export interface SearchRequest {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  /** Whether terms of the field are searched along. */
  synonyms: boolean;
  /** `provisions`: every provision that matches is a result. */
  view: 'works' | 'provisions';
  /** How many results to load. */
  limit: number;
}

export interface SearchAnswer {
  named: Named;
  problems: QueryProblem[];
  /** The query as it was searched; undefined if it was not. */
  tree: QueryNode | undefined;
  terms: TermNode[];
  /** Words that no text has, and what was searched in their place. */
  corrections: Run['corrections'];
  offers: Run['offers'];
  hits: Hit[];
  /** Records, or provisions, with those found by name. */
  total: number;
  /** Those of them that the index found. */
  indexed: number;
  /** What was found before filters; undefined where nothing was searched. */
  found: Uint8Array | undefined;
}

/** Words of a query from which on it is likely to be a title, and looked for among them. */
const LONG = 8;
const NOTHING = {
  problems: [],
  tree: undefined,
  terms: [],
  corrections: [],
  offers: [],
  hits: [],
  indexed: 0,
  found: undefined,
};
/** Provisions that a result shows. */
const SHOWN = 3;
const UNNAMED: Named = { rows: [], number: undefined, missing: undefined };

/** @param onNamed called with what the query names, before the index is opened */
export async function searchAtlas(
  sources: SearchSources,
  request: SearchRequest,
  onNamed?: (named: Named) => void,
): Promise<SearchAnswer> {
  const states = async () => (await (await sources.index()).json<FacetNames>('names.bin')).country ?? {};
  const isFiltered = listChosen(request.filters).length > 0;
  const parsed = parseQuery(request.query, languagesOf(sources));
  const cited = isFiltered || usesSigns(parsed) ? UNNAMED : await findNamed(request.query, { ...sources, states });
  if (cited.rows.length) onNamed?.(cited);
  const searched = cited.number === undefined ? parsed : queryOf(cited.number);
  void askAhead(sources, request.filters, cited);
  const found = await runQuery(sources, searched, request.synonyms);
  const isTitle = !isFiltered && !cited.rows.length && (isLong(request.query) || !findsAll(found));
  const titled = isTitle ? await findTitled(request.query, { ...sources, states }) : UNNAMED;
  const named = titled.rows.length ? titled : cited;
  if (titled.rows.length && !findsAll(found)) return { ...NOTHING, named, total: named.rows.length };
  const answer: SearchAnswer = {
    named,
    problems: found.problems,
    tree: found.tree,
    terms: found.terms,
    corrections: found.corrections,
    offers: found.offers,
    hits: [],
    total: named.rows.length,
    indexed: 0,
    found: undefined,
  };
  const { tree, evaluation } = found;
  if (!tree || !evaluation) return answer;
  const index = await sources.index();
  answer.found = evaluation.found;
  const kept = new Uint8Array(evaluation.found.length);
  for (const record of (await countRecords(index, evaluation.found, request.filters)).rows) kept[record] = 1;
  if (named.rows.length) {
    const paths = await index.json<string[]>('paths.bin');
    for (const { path } of named.rows) kept[paths.indexOf(path.replace(/(?<!glossary\/)#.*/, ''))] = 0;
  }
  const ranked = sortRecords(index, rankRecords(index, kept, evaluation.leaves), request.sort);
  if (request.view === 'provisions') {
    const all = ranked.flatMap(({ record }) =>
      rankProvisions(index.records, record, evaluation.leaves)
        .sort((a, b) => a - b)
        .map((part) => ({ record, parts: [part] })),
    );
    answer.indexed = all.length;
    answer.total = all.length;
    answer.named = { ...named, rows: [] };
    answer.hits = await loadHits(index, all.slice(0, request.limit), tree, evaluation.leaves, 1);
    return answer;
  }
  answer.indexed = ranked.length;
  answer.total += ranked.length;
  const hits = await loadHits(index, ranked.slice(0, request.limit), tree, evaluation.leaves, SHOWN);
  answer.hits = request.sort === 'relevance' ? calledFirst(hits, request.query) : hits;
  return answer;
}

/** Those that are called so before others that only have the words. */
function calledFirst(hits: readonly Hit[], query: string): Hit[] {
  const asked = toWholeName(toPlain(query));
  const isCalled = ({ names }: Hit) => Number(names.some((name) => isWholeName(name, asked)));
  return [...hits].sort((a, b) => isCalled(b) - isCalled(a));
}

function isLong(query: string): boolean {
  return toWholeName(query).split(' ').length >= LONG;
}

/** Whether records have every word as it was typed. */
function findsAll({ evaluation, corrections }: Run): boolean {
  return !corrections.length && (!evaluation || evaluation.found.includes(1));
}

/** Asks for what is needed once the words are found, so that it comes with them and not after them. */
async function askAhead(sources: SearchSources, filters: Filters, { rows }: Named): Promise<void> {
  try {
    const index = await sources.index();
    index.askColumns(listChosen(filters));
    if (rows.length) await index.json('paths.bin');
  } catch {
    // Whoever needs it asks anew, and tells.
  }
}

/** Whether a query is written in the query language: then a symbol in it is no name. */
function usesSigns({ tree, literal }: ParsedQuery): boolean {
  return literal || (tree !== undefined && hasField(tree));
}

function sortRecords(index: SearchIndex, ranked: Ranked[], sort: SearchRequest['sort']): Ranked[] {
  if (sort === 'relevance') return ranked;
  const { dates } = index.records;
  return [...ranked].sort((a, b) => (dates[b.record] ?? 0) - (dates[a.record] ?? 0));
}
