// The shape of what is searched. Written by list-records, read by the builder of the index and by tests.
import type { Language } from '../schemas/languages.ts';

/** What results can be narrowed by; each is a field of the query language and a column of the index. */
export const FACETS = [
  'type',
  'body',
  'year',
  'country',
  'topic',
  'addressee',
  'verb',
  'criterion',
  'legalForce',
  'lang',
] as const;
export type Facet = (typeof FACETS)[number];

export interface ProvisionText {
  /** Number as printed, or the question that a state answers. */
  label: string;
  digest: string;
  /** Time that it gives and other facts of it in words, shown where they match. */
  due: string;
  terms: readonly string[];
}

export interface RecordText {
  title: string;
  /** Symbols, citations and other names. */
  marks: readonly string[];
  summary: readonly string[];
  /** By number; only those that have text in this language. */
  provisions: ReadonlyMap<string, ProvisionText>;
}

/** A paragraph or note of an official text, which is searched in its language alone. */
export interface OfficialPassage {
  language: Language;
  /** Its anchor on the page of the work: the number of the provision that tells it, or one of its own. */
  n: string;
  /** Number as printed, or empty. */
  label: string;
  text: string;
}

export interface SearchRecord {
  /** Language-neutral path: `resolutions/ag-res-2348/`, `glossary/#victim`. */
  path: string;
  /** Marks that `symbol:` finds it by. */
  symbols: readonly string[];
  /** Partial ISO date, empty if not recorded. */
  date: string;
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** Numbers of all provisions, in the order of the work. */
  provisions: readonly string[];
  texts: Partial<Record<Language, RecordText>>;
  /** Of its official texts, where these are held. */
  official?: readonly OfficialPassage[];
}

/** Parts of a record: its title, its marks, its summary, each provision, then each official passage. The same in every language. */
export const TITLE_PART = 0;
export const MARKS_PART = 1;
export const SUMMARY_PART = 2;
export const FIRST_PROVISION = 3;

/** How many parts a record has. */
export function countParts({ provisions, official = [] }: Pick<SearchRecord, 'provisions' | 'official'>): number {
  return FIRST_PROVISION + provisions.length + official.length;
}

/** The texts of a part that stand apart: no phrase reaches from one into the next. */
export function listSegments(text: RecordText, part: number, provisions: readonly string[]): readonly string[] {
  if (part === TITLE_PART) return [text.title];
  if (part === MARKS_PART) return text.marks;
  if (part === SUMMARY_PART) return text.summary;
  const provision = text.provisions.get(provisions[part - FIRST_PROVISION] ?? '');
  return provision ? [provision.label, provision.digest, provision.due, ...provision.terms] : [];
}
