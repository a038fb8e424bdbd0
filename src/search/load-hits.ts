// Fetches what a result shows: title, the provisions that match with their marks, and why it was found. Called by search-atlas.
import type { Language } from '../schemas/languages.ts';
import { findMarks, type Mark } from './find-marks.ts';
import type { PartText } from '../engine/format.ts';
import { valuesAt } from '../engine/facet-column.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import type { TextLanguage } from '../engine/text-engine.ts';
import type { Leaf } from '../engine/evaluate-query.ts';
import type { QueryNode } from '../engine/query-tree.ts';
import { rankProvisions } from '../engine/rank-records.ts';
import { MARKS_PART, SUMMARY_PART } from '../engine/search-record.ts';

export interface MarkedText {
  text: string;
  marks: Mark[];
  language: Language;
}

export interface HitProvision {
  n: string;
  label: string;
  /** Digest, or what there is in its place. */
  text: MarkedText | undefined;
  /** Official terms that match. */
  terms: MarkedText[];
  /** Time that the provision sets, where it matches. */
  due: MarkedText | undefined;
  /** Whether the text is the official one, word for word. */
  isOfficial: boolean;
}

export interface Hit {
  record: number;
  /** Language-neutral path. */
  path: string;
  /** What the record is: values of the facet `type`. */
  types: string[];
  /** Codes of the states whose it is. */
  states: string[];
  title: MarkedText;
  /** Titles and marks in all languages searched. */
  names: readonly string[];
  /** Symbol, citation or another name: the first that it has. */
  mark: MarkedText | undefined;
  /** Adopted or held: `yyyymmdd` as a number, 0 if not recorded. */
  date: number;
  provisions: HitProvision[];
  /** How many provisions match in all. */
  matching: number;
  /** Of the summary, where it matches. */
  summary: MarkedText | undefined;
  /** The first sentence of all, whether or not it matches: of a term, what it means. */
  lead: MarkedText | undefined;
  /** Parts in which something was found, besides provisions. */
  where: ('title' | 'mark' | 'summary' | 'term' | 'official')[];
  /** Words found that are other forms of those typed, or other terms. */
  forms: string[];
  terms: string[];
}

export interface HitRequest {
  record: number;
  /** Numbers of parts to show; undefined for the best ones. */
  parts?: readonly number[];
}

/** The hits of `wanted`, in that order. `shown` is how many provisions each shows at most. */
export async function loadHits(
  index: SearchIndex,
  wanted: readonly HitRequest[],
  tree: QueryNode,
  leaves: readonly Leaf[],
  shown: number,
): Promise<Hit[]> {
  const { starts } = index.records;
  const plans = wanted.map(({ record, parts }) => {
    const ranked = rankProvisions(index.records, record, leaves);
    const first = starts[record] ?? 0;
    const head = [first, first + MARKS_PART, first + SUMMARY_PART];
    return { record, first, head, ranked, parts: parts ?? ranked.slice(0, shown) };
  });
  const needed = plans.flatMap(({ head, parts }) => [...head, ...parts]);
  const texts = await index.texts.texts(needed);
  const read = (part: number) =>
    index.texts.languages.flatMap((language, at) => {
      const text = texts[at]?.get(part);
      return text ? [{ language, text }] : [];
    });
  return plans.map((plan) => toHit(index, plan, read, tree));
}

interface Plan {
  record: number;
  first: number;
  ranked: readonly number[];
  parts: readonly number[];
}

type Read = (part: number) => { language: TextLanguage; text: PartText }[];

function toHit(index: SearchIndex, { record, first, ranked, parts }: Plan, read: Read, tree: QueryNode): Hit {
  const forms = new Set<string>();
  const terms = new Set<string>();
  const mark = (text: string, { language, stem }: TextLanguage, isOfficial = false): MarkedText => {
    const marks = findMarks(text, tree, language, stem, isOfficial);
    for (const { start, end, how } of marks)
      if (how !== 'exact') (how === 'form' ? forms : terms).add(text.slice(start, end).toLowerCase());
    return { text, marks, language };
  };
  const heads = read(first);
  const titled = heads.filter(({ text }) => text[2] !== '');
  const titles = titled.map(({ text, language }) => mark(text[2] ?? '', language));
  const listOf = (part: number) =>
    read(part).flatMap(({ text, language }) =>
      (text[1] as readonly string[]).map((segment) => mark(segment, language)),
    );
  const marks = listOf(first + MARKS_PART);
  const sentences = listOf(first + SUMMARY_PART);
  const summary = sentences.find(isMarked);
  const { records } = index;
  const provisions = parts.map((part) => toProvision(read(part), mark, records.isOfficial(part)));
  const where: Hit['where'] = [];
  if (titles.some(isMarked)) where.push('title');
  if (marks.some(isMarked)) where.push('mark');
  if (summary) where.push('summary');
  if (provisions.some((provision) => provision.terms.length)) where.push('term');
  if (ranked.some((part) => records.isOfficial(part))) where.push('official');
  return {
    record,
    path: String(heads[0]?.text[1] ?? ''),
    types: listValues(index, record, 'type'),
    states: listValues(index, record, 'country'),
    title: titles[0] ?? { text: '', marks: [], language: index.texts.languages[0]?.language ?? 'en' },
    names: [...titles, ...marks].map(({ text }) => text),
    mark: marks[0],
    date: index.records.dates[record] ?? 0,
    provisions,
    matching: ranked.filter((part) => !records.isOfficial(part)).length,
    summary,
    lead: sentences[0],
    where,
    forms: [...forms],
    terms: [...terms],
  };
}

/** Values of a facet that comes with the records. */
function listValues({ records }: SearchIndex, record: number, facet: 'type' | 'country'): string[] {
  const column = records.columns[facet];
  return column ? valuesAt(column, record) : [];
}

/** Texts of one provision in the languages searched: the first that matches, the reader's own before others. */
function toProvision(
  texts: ReturnType<Read>,
  mark: (text: string, language: TextLanguage, isOfficial?: boolean) => MarkedText,
  isOfficial: boolean,
): HitProvision {
  const [first] = texts;
  const provision: HitProvision = {
    n: String(first?.text[1] ?? ''),
    label: first?.text[2] ?? '',
    text: undefined,
    terms: [],
    due: undefined,
    isOfficial,
  };
  for (const { text, language } of texts) {
    const [, , label, digest, due, ...terms] = text as [number, string, string, string, string, ...string[]];
    const body = mark(digest !== '' ? digest : label, language, isOfficial);
    if (body.text !== '' && (!provision.text || (!isMarked(provision.text) && isMarked(body)))) provision.text = body;
    const time = mark(due, language);
    if (isMarked(time)) provision.due = time;
    provision.terms.push(...terms.map((term) => mark(term, language)).filter(isMarked));
  }
  return provision;
}

function isMarked({ marks }: MarkedText): boolean {
  return marks.length > 0;
}
