// The one table of kinds of records: where each stands, what it is called, what is searched in it. A new kind is a new row here,
// with its schema and its room. Read by addresses, identifiers, the search index and the box in every header.
import type { Told } from '../corpus/told-entries.ts';
import type { Commitment, Corpus, Country, Meeting, Practice, Work } from '../corpus/types.ts';
import { LANGUAGES, type Language, type PartialLabels } from '../schemas/fields.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Body, Criterion, GlossaryTerm, OtherQuestion, Topic } from '../schemas/vocabulary.ts';
import { workPath } from './work-path.ts';

type Text = string | null | undefined;

export interface KindRow<T> {
  /** All records of the kind, in the order of the content. */
  list: (corpus: Corpus) => readonly T[];
  id: (record: T) => string;
  /** Path below the language; `#id` at its end where the records share a page. */
  path: (record: T) => string;
  /** Names in the languages in which there is one. */
  names: (record: T) => PartialLabels;
  /** Symbol, citation or acronym in `language`, as printed. */
  mark?: (record: T, language: Language) => string | null;
  /** Names that it is found by and not shown with. */
  others?: (record: T, language: Language) => readonly Text[];
  /** Partial ISO date, where the kind has one. */
  date?: (record: T) => Text;
  /** What is searched besides names, in `language`; absent where the index has a writer of its own for the kind. */
  sentences?: (record: T, language: Language) => readonly Text[];
  /** Ids that results are narrowed by. */
  topics?: (record: T) => readonly string[];
  criteria?: (record: T) => readonly string[];
  countries?: (record: T) => readonly string[];
  /** Kind under which the filter of the search lists it, where that is not its own. */
  type?: string;
  /** How far before others the box in the header offers it; without, it is not offered there. */
  weight?: number;
}

/** A kind whose path follows from the id alone: all but works. */
export interface NamedRow<T> extends KindRow<T> {
  at: (id: string) => string;
}

function named<T>(row: Omit<NamedRow<T>, 'path'>): NamedRow<T> {
  return { ...row, path: (record) => row.at(row.id(record)) };
}

/** Prose, in the language in which the record is told. */
const whereTold =
  <T extends { toldIn: Language }>(sentences: (record: T) => readonly Text[]) =>
  (record: T, language: Language): readonly Text[] =>
    language === record.toldIn ? sentences(record) : [];

/** Every kind with the type of its records. Each has its words: `record.<kind>` for one, `records.<kind>` for several. */
export interface RecordByKind {
  work: Work;
  state: Country;
  criterion: Criterion;
  question: OtherQuestion;
  meeting: Meeting;
  body: Body;
  topic: Topic;
  commitment: Commitment;
  practice: Practice;
  indicator: Told<Indicator>;
  term: Told<GlossaryTerm>;
}
export type RecordKind = keyof RecordByKind;
/** Kinds that a reader names by one word; works are named by what they are. */
export type NamedKind = Exclude<RecordKind, 'work'>;

export const RECORD_KINDS: { readonly [K in NamedKind]: NamedRow<RecordByKind[K]> } & { readonly work: KindRow<Work> } =
  {
    work: {
      list: ({ works }) => works,
      id: ({ workId }) => workId,
      path: workPath,
      names: ({ frontMatter }) => frontMatter.titles,
      date: ({ frontMatter }) => frontMatter.adopted,
      weight: 0,
    },
    state: named<Country>({
      list: ({ countries }) => countries,
      id: ({ code }) => code,
      at: (id) => `legislation/${id}/`,
      names: ({ labels }) => labels,
      others: ({ labels, officialName }, language) => [officialName[language], ...LANGUAGES.map((own) => labels[own])],
      weight: 30,
    }),
    criterion: named<Criterion>({
      list: ({ vocabularies }) => vocabularies.criteria,
      id: ({ id }) => id,
      at: (id) => `legislation/criteria/${id}/`,
      names: ({ labels }) => labels,
      sentences: ({ question, why }, language) => [question[language], why[language]],
      weight: 24,
    }),
    question: named<OtherQuestion>({
      list: ({ vocabularies }) => vocabularies.otherQuestions,
      id: ({ id }) => id,
      at: (id) => `legislation/questions/${id}/`,
      names: ({ labels }) => labels,
      sentences: ({ question, why }, language) => [question[language], why[language]],
      type: 'criterion',
    }),
    meeting: named<Meeting>({
      list: ({ meetings }) => meetings,
      id: ({ id }) => id,
      at: (id) => `meetings/${id}/`,
      names: ({ names }) => names,
      date: ({ dates }) => dates?.split('/')[0],
      sentences: whereTold(({ place, host, notes }) => [place, host, notes]),
      weight: 6,
    }),
    body: named<Body>({
      list: ({ vocabularies }) => vocabularies.bodies,
      id: ({ id }) => id,
      at: (id) => `bodies/${id}/`,
      names: ({ labels }) => labels,
      mark: ({ acronym }, language) => acronym?.[language] ?? null,
      sentences: ({ role }, language) => [role[language]],
      weight: 12,
    }),
    topic: named<Topic>({
      list: ({ vocabularies }) => vocabularies.topics,
      id: ({ id }) => id,
      at: (id) => `topics/${id}/`,
      names: ({ labels }) => labels,
      sentences: ({ description }, language) => [description[language]],
      weight: 24,
    }),
    commitment: named<Commitment>({
      list: ({ commitments }) => commitments,
      id: ({ id }) => id,
      at: (id) => `commitments/${id}/`,
      names: ({ labels }) => labels,
      sentences: ({ promise, summary, notKnown, toldIn }, language) => [
        promise[language],
        ...(language === toldIn ? [summary.text, ...notKnown] : []),
      ],
      topics: ({ topics }) => topics,
      criteria: ({ criteria }) => criteria,
      weight: 22,
    }),
    practice: named<Practice>({
      list: ({ practices }) => practices,
      id: ({ workId }) => workId,
      at: (id) => `practices/${id}/`,
      names: ({ titles, rendering, toldIn }) => (rendering === undefined ? titles : { ...titles, [toldIn]: rendering }),
      date: ({ years }) => years.from,
      sentences: whereTold(({ organisation, summary, results, limits }) => [
        organisation,
        summary.text,
        ...[...results, ...limits].map(({ text }) => text),
      ]),
      topics: ({ topics }) => topics,
      criteria: ({ criteria }) => criteria,
      countries: ({ countries }) => countries,
      weight: 4,
    }),
    indicator: named<Told<Indicator>>({
      list: ({ vocabularies }) => vocabularies.indicators,
      id: ({ id }) => id,
      at: (id) => `indicators/#${id}`,
      names: ({ labels }) => labels,
      sentences: whereTold(({ definition }) => [definition]),
    }),
    term: named<Told<GlossaryTerm>>({
      list: ({ vocabularies }) => vocabularies.glossary,
      id: ({ id }) => id,
      at: (id) => `glossary/#${id}`,
      names: ({ terms }) => terms,
      sentences: whereTold(({ definition }) => [definition]),
      weight: 18,
    }),
  };

/** A record of any kind, as addresses and identifiers need it. */
export interface KindRecord {
  kind: RecordKind;
  id: string;
  path: string;
}

/** Row of `kind`. */
export function rowOf<K extends RecordKind>(kind: K): KindRow<RecordByKind[K]> {
  const rows: { readonly [R in RecordKind]: KindRow<RecordByKind[R]> } = RECORD_KINDS;
  return rows[kind];
}

export function listRecordKinds(): RecordKind[] {
  return Object.keys(RECORD_KINDS) as RecordKind[];
}

/** `use` of every record of `kind`, with the row that reads it. */
export function mapKind<K extends RecordKind, R>(
  corpus: Corpus,
  kind: K,
  use: (record: RecordByKind[K], row: KindRow<RecordByKind[K]>) => R,
): R[] {
  const row = rowOf(kind);
  return row.list(corpus).map((record) => use(record, row));
}

/** Every record of every kind, in the order of the table. */
export function listKindRecords(corpus: Corpus): KindRecord[] {
  return listRecordKinds().flatMap((kind) =>
    mapKind(corpus, kind, (record, { id, path }) => ({ kind, id: id(record), path: path(record) })),
  );
}
