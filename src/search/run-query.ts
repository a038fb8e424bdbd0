// From a query as parsed to what it finds: its fields looked up, its terms searched along, and a word that no text has put right. Called by search-atlas and by the words of the explorer.
import { evaluateQuery, type Evaluation, type Scope } from '../engine/evaluate-query.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import { walkQuery, type QueryNode, type QueryProblem, type TermNode } from '../engine/query-tree.ts';
import { correctWords, type Correction, type Offer } from './correct-words.ts';
import { expandQuery } from './query/expand-query.ts';
import type { ParsedQuery } from './query/parse-query.ts';
import { replaceWords } from './query/replace-words.ts';
import { resolveFields, type FacetNames } from './query/resolve-fields.ts';
import { languagesOf, type SearchSources } from './search-sources.ts';

export interface Run {
  tree: QueryNode | undefined;
  evaluation: Evaluation | undefined;
  problems: QueryProblem[];
  terms: TermNode[];
  /** Words that no text has, and what was searched in their place. */
  corrections: Correction[];
  /** Words like those that no text has, which were not searched. */
  offers: Offer[];
}

/** Evaluates a query; where it finds nothing, words that no text has are put right if it is certain what they are. */
export async function runQuery(
  sources: Pick<SearchSources, 'index' | 'language'>,
  parsed: ParsedQuery,
  synonyms: boolean,
  scope: Scope = 'records',
  corrections: Run['corrections'] = [],
): Promise<Run> {
  const run: Run = {
    tree: undefined,
    evaluation: undefined,
    problems: [...parsed.problems],
    terms: [],
    corrections,
    offers: [],
  };
  if (!parsed.tree) return run;
  if (scope === 'provisions') run.problems.push(...refuseFields(parsed.tree));
  if (run.problems.some(({ fatal }) => fatal)) return run;
  const index = await sources.index();
  run.problems.push(...(await resolveInIndex(index, parsed.tree)), ...refuseTexts(index, parsed.tree));
  if (run.problems.some(({ fatal }) => fatal)) return run;
  const expanded =
    synonyms && !parsed.literal
      ? expandQuery(parsed.tree, await index.concepts(sources.language))
      : { tree: parsed.tree, terms: [] };
  const evaluation = await evaluateQuery(index, expanded.tree, scope);
  if (!corrections.length && !evaluation.found.includes(1)) {
    const corrected = await correctWords(index, evaluation);
    if (corrected.replacements.size) {
      const tree = replaceWords(parsed.tree, corrected.replacements, languagesOf(sources));
      const again = await runQuery(sources, { ...parsed, tree }, synonyms, scope, corrected.corrections);
      // "These are the results" is said of results alone.
      if (again.evaluation?.found.includes(1)) return again;
    }
    run.offers = corrected.offers;
  }
  return { ...run, tree: expanded.tree, evaluation, terms: expanded.terms };
}

/** Fields are of whole works: a provision has facets of its own. Official texts are searched on the page of the search. */
function refuseFields(tree: QueryNode): QueryProblem[] {
  const problems: QueryProblem[] = [];
  walkQuery(tree, (node) => {
    if (node.kind !== 'field' && node.kind !== 'text') return;
    const { at, end } = node;
    const found = node.kind === 'field' ? `${node.field}:${node.text}` : 'text:';
    problems.push({ code: 'fieldOfWork', at, end, fatal: true, found, suggestions: [] });
  });
  return problems;
}

/** Where no official text is held, nothing found would say that none has the word. */
function refuseTexts({ records }: SearchIndex, tree: QueryNode): QueryProblem[] {
  if (records.hasOfficial) return [];
  const problems: QueryProblem[] = [];
  walkQuery(tree, ({ kind, at, end }) => {
    if (kind === 'text') problems.push({ code: 'textsNone', at, end, fatal: true, found: 'text:', suggestions: [] });
  });
  return problems;
}

async function resolveInIndex(index: SearchIndex, tree: QueryNode): Promise<QueryProblem[]> {
  return resolveFields(tree, {
    names: () => index.json<FacetNames>('names.bin'),
    values: async (facet) => (await index.column(facet)).values,
    symbols: () => index.json<string[][]>('symbols.bin'),
  });
}
