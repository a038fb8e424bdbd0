// One search from the query as typed to the results as shown: names first, then the index. Called by the results page in the
// browser and by the golden queries in tests, with loaders of their own.
import type { Asked } from './asked/answer-asked.ts';
import type { Reading } from './asked/reading.ts';
import { countRecords, listChosen, type Filters } from './count-records.ts';
import { findNamed, findTitled, type Named } from '../citations/find-named.ts';
import { readCitation, type Citation } from '../citations/read-citation.ts';
import { toWholeName } from '../citations/whole-name.ts';
import { calledFirst, isCalledElse } from './called-so.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import { count, findMost } from './find-most.ts';
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
  /** The query as a question in words, answered. */
  asked: Asked | undefined;
  /** How many records have all words, where the results are those that have most. */
  whole: number | undefined;
  hits: Hit[];
  /** Records, or provisions, with those found by name. */
  total: number;
  /** Those of them that the index found. */
  indexed: number;
  /** What was found before filters; undefined where nothing was searched. */
  found: Uint8Array | undefined;
}

/** Called while a search is under way. */
export interface Listener {
  /** What the query names, before the index is opened. */
  named?: (named: Named) => void;
  /** The query can be read as a question, before the texts of the results come. */
  question?: () => void;
}

/** Words of a query from which on it is likely to be a title, and looked for among them. */
const LONG = 8;
const NOTHING = {
  problems: [],
  tree: undefined,
  terms: [],
  corrections: [],
  offers: [],
  asked: undefined,
  whole: undefined,
  hits: [],
  indexed: 0,
  found: undefined,
};
/** Provisions that a result shows. */
const SHOWN = 3;
const UNNAMED: Named = { rows: [], number: undefined, missing: undefined };

/** Results in the reader's language from which on the English texts are not asked too. */
const ENOUGH = 10;

/**
 * In the reader's language, and where its texts answer little, in the English texts too: a query may be in English, or a title that
 * is held in English alone.
 */
export async function searchAtlas(
  sources: SearchSources,
  request: SearchRequest,
  listener: Listener = {},
): Promise<SearchAnswer> {
  const answer = await searchIn(sources, request, listener);
  const { wider } = sources;
  if (!wider || answer.tree === undefined || answer.asked || isMet(answer, ENOUGH)) return answer;
  const index = await sources.index();
  const both = await wider();
  if (both.texts.languages.length === index.texts.languages.length) return answer;
  const again = await searchIn({ ...sources, index: () => Promise.resolve(both), wider: undefined }, request, {});
  return isMet(again, isMet(answer, 1) ? answer.indexed + 1 : 1) ? again : answer;
}

/** Whether `enough` have every word as it was typed, or a name was found. */
function isMet({ named, total, indexed, whole, corrections }: SearchAnswer, enough: number): boolean {
  return (named.rows.length > 0 && total > 0) || (indexed >= enough && whole === undefined && !corrections.length);
}

async function searchIn(sources: SearchSources, request: SearchRequest, listener: Listener): Promise<SearchAnswer> {
  const states = async () => (await (await sources.index()).json<FacetNames>('names.bin')).country ?? {};
  const isFiltered = listChosen(request.filters).length > 0;
  const parsed = parseQuery(request.query, languagesOf(sources));
  const citation = readCitation(request.query);
  const places = { ...sources, states };
  const cited = isFiltered || usesSigns(parsed) ? UNNAMED : await findNamed(request.query, citation, places);
  if (cited.rows.length) listener.named?.(cited);
  const searched = cited.number === undefined ? parsed : queryOf(cited.number);
  void askAhead(sources, request.filters, cited);
  const mayAsk = !isFiltered && (!cited.rows.length || asksBeside(citation));
  const question = mayAsk ? readQuestion(sources, request.query, parsed, listener) : undefined;
  // A failure is met below, or in what fails before.
  question?.catch(() => undefined);
  const found = await runQuery(sources, searched, request.synonyms);
  const isTitle = !isFiltered && !cited.rows.length && (isLong(request.query) || !findsAll(found));
  const titled = isTitle ? await findTitled(citation, places) : UNNAMED;
  const named = titled.rows.length ? titled : cited;
  if (titled.rows.length && !findsAll(found)) return { ...NOTHING, named, total: named.rows.length };
  const answer: SearchAnswer = {
    named,
    problems: found.problems,
    tree: found.tree,
    terms: found.terms,
    corrections: found.corrections,
    offers: found.offers,
    asked: undefined,
    whole: undefined,
    hits: [],
    total: named.rows.length,
    indexed: 0,
    found: undefined,
  };
  const { tree, evaluation } = found;
  if (!tree || !evaluation) return answer;
  const index = await sources.index();
  const reading = await question;
  const whole = count(evaluation.found);
  // Beside a name that was found, only what states did under that treaty is a question of its own.
  if (reading && (!cited.rows.length || reading.kind === 'treaty'))
    answer.asked = await (await sources.questions()).answerAsked(sources, parsed, reading, whole);
  const mayRelax = !parsed.literal && !named.rows.length && !named.missing;
  const most = mayRelax ? await findMost(index, tree, evaluation.found) : undefined;
  answer.found = most ?? evaluation.found;
  if (most) answer.whole = whole;
  const kept = new Uint8Array(evaluation.found.length);
  for (const record of (await countRecords(index, answer.found, request.filters)).rows) kept[record] = 1;
  if (named.rows.length) {
    const paths = await index.json<string[]>('paths.bin');
    for (const { path } of named.rows) kept[paths.indexOf(path.replace(/(?<!glossary\/)#.*/, ''))] = 0;
  }
  const ranked = sortRecords(index, rankRecords(index, kept, evaluation.leaves), request.sort);
  // Those that have all words before those that have most, in either order.
  if (most) ranked.sort((a, b) => (evaluation.found[b.record] ?? 0) - (evaluation.found[a.record] ?? 0));
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
  if (answer.asked && isCalledElse(answer.asked, answer.hits, request.query)) answer.asked = undefined;
  return answer;
}

/** Reads the query as a question; the answers come with the texts of the results. */
async function readQuestion(
  sources: SearchSources,
  query: string,
  parsed: ParsedQuery,
  listener: Listener,
): Promise<Reading | undefined> {
  const [{ findAsked, needsAnswers }, index] = await Promise.all([sources.questions(), sources.index()]);
  const reading = await findAsked(query, parsed, index, sources);
  if (reading) listener.question?.();
  // A failure is met by whoever needs the answers.
  if (reading && 'about' in reading && !reading.left.length && needsAnswers(reading))
    sources.answers(reading.about.id).catch(() => undefined);
  return reading;
}

/** Whether more than a citation was typed, as in a question about it. */
function asksBeside({ beside }: Citation): boolean {
  return (beside.match(/\p{L}{2,}/gu)?.length ?? 0) > 1;
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
