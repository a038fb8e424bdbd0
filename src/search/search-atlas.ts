// One search from the query as typed to the results as shown: names first, then the index. Called by the results page in the
// browser and by the golden queries in tests, with loaders of their own.
import type { CitedEntry } from '../citations/cited-record.ts';
import type { Language } from '../schemas/languages.ts';
import { applyFilters, type Filters } from '../engine/count-facets.ts';
import { findNamed, type Named } from '../citations/find-named.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import { loadHits, type Hit } from './load-hits.ts';
import { evaluateQuery, type Evaluation } from '../engine/evaluate-query.ts';
import { expandQuery } from './query/expand-query.ts';
import { parseQuery, queryOf, type ParsedQuery } from './query/parse-query.ts';
import { joinForms, replaceWords, type Replacements } from './query/replace-words.ts';
import { hasField, type QueryNode, type QueryProblem, type TermNode } from '../engine/query-tree.ts';
import { resolveFields, type FacetNames } from './query/resolve-fields.ts';
import { rankProvisions, rankRecords, type Ranked } from '../engine/rank-records.ts';
import type { Facet } from '../engine/search-record.ts';
import { suggestForm } from '../engine/suggest-form.ts';

export interface SearchSources {
  language: Language;
  index: () => Promise<SearchIndex>;
  symbols: () => Promise<readonly CitedEntry[]>;
  laws: () => Promise<readonly CitedEntry[]>;
}

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
  corrections: { from: string; to: string }[];
  hits: Hit[];
  /** Records, or provisions, with those found by name. */
  total: number;
  /** Those of them that the index found. */
  indexed: number;
  /** What was found before filters; undefined where nothing was searched. */
  found: Uint8Array | undefined;
}

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
  const isFiltered = Object.keys(request.filters).length > 0;
  const parsed = parseQuery(request.query, languagesOf(sources));
  const named = isFiltered || usesSigns(parsed) ? UNNAMED : await findNamed(request.query, { ...sources, states });
  if (named.rows.length) onNamed?.(named);
  const searched = named.number === undefined ? parsed : queryOf(named.number);
  void askAhead(sources, request.filters, named);
  const found = await runQuery(sources, searched, request.synonyms);
  const answer: SearchAnswer = {
    named,
    problems: found.problems,
    tree: found.tree,
    terms: found.terms,
    corrections: found.corrections,
    hits: [],
    total: named.rows.length,
    indexed: 0,
    found: undefined,
  };
  const { tree, evaluation } = found;
  if (!tree || !evaluation) return answer;
  const index = await sources.index();
  answer.found = evaluation.records;
  const kept = await applyFilters(index, evaluation.records, request.filters);
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
  answer.hits = await loadHits(index, ranked.slice(0, request.limit), tree, evaluation.leaves, SHOWN);
  return answer;
}

/** Asks for what is needed once the words are found, so that it comes with them and not after them. */
async function askAhead(sources: SearchSources, filters: Filters, { rows }: Named): Promise<void> {
  try {
    const index = await sources.index();
    index.askColumns(Object.keys(filters) as Facet[]);
    if (rows.length) await index.json('paths.bin');
  } catch {
    // Whoever needs it asks anew, and tells.
  }
}

/** Whether a query is written in the query language: then a symbol in it is no name. */
function usesSigns({ tree, literal }: ParsedQuery): boolean {
  return literal || (tree !== undefined && hasField(tree));
}

/** That of the reader and English: the two whose index is read. */
function languagesOf({ language }: Pick<SearchSources, 'language'>): Language[] {
  return [...new Set<Language>([language, 'en'])];
}

interface Run {
  tree: QueryNode | undefined;
  evaluation: Evaluation | undefined;
  problems: QueryProblem[];
  terms: TermNode[];
  corrections: SearchAnswer['corrections'];
}

/** Evaluates a query; a word that no text has is replaced by the nearest one, if there is one. */
export async function runQuery(
  sources: Pick<SearchSources, 'index' | 'language'>,
  parsed: ParsedQuery,
  synonyms: boolean,
  corrections: SearchAnswer['corrections'] = [],
): Promise<Run> {
  const run: Run = { tree: undefined, evaluation: undefined, problems: [...parsed.problems], terms: [], corrections };
  if (!parsed.tree || parsed.problems.some(({ fatal }) => fatal)) return run;
  const index = await sources.index();
  run.problems.push(...(await resolveInIndex(index, parsed.tree)));
  if (run.problems.some(({ fatal }) => fatal)) return run;
  const expanded =
    synonyms && !parsed.literal
      ? expandQuery(parsed.tree, await index.concepts(sources.language))
      : { tree: parsed.tree, terms: [] };
  const evaluation = await evaluateQuery(index, expanded.tree);
  if (!corrections.length && !evaluation.records.includes(1)) {
    const corrected = await correct(index, evaluation);
    if (corrected) {
      const tree = replaceWords(parsed.tree, corrected.replacements, languagesOf(sources));
      return runQuery(sources, { ...parsed, tree }, synonyms, corrected.corrections);
    }
  }
  return { ...run, tree: expanded.tree, evaluation, terms: expanded.terms };
}

async function resolveInIndex(index: SearchIndex, tree: QueryNode): Promise<QueryProblem[]> {
  return resolveFields(tree, {
    names: () => index.json<FacetNames>('names.bin'),
    values: async (facet) => (await index.column(facet)).values,
    symbols: () => index.json<string[][]>('symbols.bin'),
  });
}

async function correct(
  index: SearchIndex,
  { leaves }: Evaluation,
): Promise<{ replacements: Replacements; corrections: SearchAnswer['corrections'] } | undefined> {
  const unknown = leaves.flatMap(({ node, strength }) =>
    strength.some((value) => value > 0) || (node.kind !== 'word' && node.kind !== 'phrase') ? [] : [node],
  );
  const replacements = new Map<QueryNode, readonly string[]>();
  const corrections: SearchAnswer['corrections'] = [];
  for (const node of unknown.sort((a, b) => b.at - a.at)) {
    const forms = node.kind === 'word' ? [node.form] : node.forms;
    const nearest: string[] = [];
    for (const form of forms) {
      const isKnown = node.kind !== 'word' && (await isForm(index, form));
      const near = isKnown ? form : await suggestForm(index.texts, form);
      if (near === undefined) return undefined;
      nearest.push(near);
    }
    if (nearest.join(' ') === forms.join(' ')) return undefined;
    replacements.set(node, nearest);
    corrections.unshift({ from: node.text, to: joinForms(node, nearest) });
  }
  return corrections.length ? { replacements, corrections } : undefined;
}

async function isForm({ texts }: SearchIndex, form: string): Promise<boolean> {
  return (await texts.find({ kind: 'word', form })).some((value) => value > 0);
}

function sortRecords(index: SearchIndex, ranked: Ranked[], sort: SearchRequest['sort']): Ranked[] {
  if (sort === 'relevance') return ranked;
  const { dates } = index.records;
  return [...ranked].sort((a, b) => (dates[b.record] ?? 0) - (dates[a.record] ?? 0));
}
