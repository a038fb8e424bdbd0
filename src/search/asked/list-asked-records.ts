// The records that a question asks for by kind, year, state and words: "resolution 2007", "second meeting 2007". Called by search-atlas.
import { evaluateQuery } from '../../engine/evaluate-query.ts';
import type { ConceptsFile } from '../../engine/format.ts';
import { toWholeName } from '../../citations/whole-name.ts';
import type { SearchIndex } from '../../engine/open-index.ts';
import { toGroup, type Field, type FieldNode, type QueryNode } from '../../engine/query-tree.ts';
import { rankRecords } from '../../engine/rank-records.ts';
import type { Hit } from '../load-hits.ts';
import { loadHits } from '../load-hits.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { expandQuery } from '../query/expand-query.ts';
import type { SearchSources } from '../search-sources.ts';
import type { AskedRecords } from './reading.ts';

export interface AskedList {
  hits: Hit[];
  total: number;
  /** The same as a query in the query language. */
  query: string;
}

/** So many are shown. */
const SHOWN = 5;
/** Among so many the one is looked for that is called so. */
const LOOKED_AT = 20;

/** Undefined where there are none. */
export async function listAskedRecords(
  sources: Pick<SearchSources, 'index' | 'language'>,
  parsed: ParsedQuery,
  reading: AskedRecords,
): Promise<AskedList | undefined> {
  const index = await sources.index();
  const concepts = await index.concepts(sources.language);
  if (reading.parts) return listEach(index, concepts, parsed, reading, reading.parts);
  for (const { fields, words } of listAttempts(parsed, reading)) {
    const asked = toGroup('and', words);
    const tree = toGroup('and', [...fields, ...(asked ? [expandQuery(asked, concepts).tree] : [])]);
    if (!tree) continue;
    const list = await toList(index, tree, words);
    if (list) return { ...list, query: [...fields.map(printField), ...words.map(({ text }) => text)].join(' ') };
  }
  return undefined;
}

/** The nearest record to each of `parts`; undefined where one has none, for then nothing stands beside it. */
async function listEach(
  index: SearchIndex,
  concepts: ConceptsFile,
  parsed: ParsedQuery,
  reading: AskedRecords,
  parts: readonly (readonly string[])[],
): Promise<AskedList | undefined> {
  const hits: Hit[] = [];
  for (const own of parts) {
    const [{ fields, words } = { fields: [], words: [] }] = listAttempts(parsed, { ...reading, words: own });
    const asked = toGroup('and', words);
    const tree = asked && toGroup('and', [...fields, expandQuery(asked, concepts).tree]);
    const found = (tree && (await toList(index, tree, words, LOOKED_AT)))?.hits ?? [];
    // Of terms that begin alike the most general is meant, with which the glossary begins.
    const name = own.join(' ');
    const titleOf = ({ title }: Hit) => toWholeName(title.text);
    const [called] = found
      .filter((hit) => titleOf(hit).startsWith(name))
      .sort((a, b) => Number(titleOf(b) === name) - Number(titleOf(a) === name) || a.record - b.record);
    const best = called ?? found[0];
    if (!best) return undefined;
    if (!hits.some(({ path }) => path === best.path)) hits.push(best);
  }
  return { hits, total: hits.length, query: '' };
}

type Words = Extract<QueryNode, { text: string }>[];

/** By kind first; then the word for the kind counts as any other: a resolution on the second meeting. */
function listAttempts(
  { tree }: ParsedQuery,
  { type, year, states, words }: AskedRecords,
): { fields: FieldNode[]; words: Words }[] {
  const nodes = (tree?.kind === 'and' ? tree.items : tree ? [tree] : []).filter(
    (node) => node.kind === 'word' || node.kind === 'phrase',
  );
  const spoken = (forms: ReadonlySet<string>) =>
    nodes.filter((node) => (node.kind === 'word' ? [node.form] : node.forms).every((form) => forms.has(form)));
  const toField = (field: Field, text: string): FieldNode => ({
    kind: 'field',
    field,
    text,
    ids: text.split(','),
    at: 0,
    end: 0,
  });
  const filters = [
    ...(year === undefined ? [] : [{ ...toField('year', year), from: Number(year), to: Number(year) }]),
    ...(states.length ? [toField('country', states.map(({ id }) => id).join(','))] : []),
  ];
  const own = spoken(new Set(words));
  const others = nodes.filter((node) => node.kind !== 'word' || node.form !== year);
  return [
    { fields: [...(type === undefined ? [] : [toField('type', type)]), ...filters], words: own },
    ...(type !== undefined && year !== undefined && words.length && !states.length
      ? [{ fields: filters, words: others }]
      : []),
  ];
}

async function toList(
  index: SearchIndex,
  tree: QueryNode,
  words: Words,
  shown = SHOWN,
): Promise<Omit<AskedList, 'query'> | undefined> {
  const { found, leaves } = await evaluateQuery(index, tree);
  if (!found.includes(1)) return undefined;
  const { dates } = index.records;
  const ranked = rankRecords(index, found, leaves);
  // Without words there is nothing to rank by but the day.
  if (!words.length) ranked.sort((a, b) => (dates[b.record] ?? 0) - (dates[a.record] ?? 0));
  return { hits: await loadHits(index, ranked.slice(0, shown), tree, leaves, 0), total: ranked.length };
}

function printField({ field, text }: FieldNode): string {
  return `${field}:${text}`;
}
