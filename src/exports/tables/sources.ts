// The bulk table of sources: every source of every row of the other tables, the main one first.
import type { Corpus, Country } from '../../corpus/types.ts';
import { treatiesOf } from '../../atlas/coverage.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { CONFIDENCES, SOURCE_KINDS, type Evidence } from '../../schemas/fields.ts';
import { DATE, SOURCE } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

/** What is said of a source; a title or a relation has no day of its own. */
type Seen = Pick<Evidence, 'source' | 'confidence'> & Partial<Pick<Evidence, 'kind' | 'checkedOn' | 'asOf'>>;

interface Row {
  table: string;
  key: string;
  fact: string;
  position: number;
  seen: Seen;
}

const column = columnOf<Row>();

export const sourcesTable = declareTable<Row>({
  name: 'sources',
  title: 'Sources',
  row: 'One source of one fact of a row in another table',
  counting:
    'A row is a source of a fact: the same page occurs as often as facts rest on it. Count different sources by `source`.',
  key: 'source_id',
  list: ({ atlas }) => [
    ...ofWorks(atlas),
    ...atlas.corpus.countries.flatMap((country) => ofState(atlas.corpus, country)),
    ...ofLists(atlas.corpus),
  ],
  columns: [
    column('source_id', 'table/row/fact/position', (row) => `${row.table}/${row.key}/${row.fact}/${row.position}`, {
      required: true,
    }),
    column('in_table', 'Table of the row that rests on it', ({ table }) => table, { required: true }),
    column('row_id', 'Key of that row in its table', ({ key }) => key, { required: true }),
    column(
      'fact',
      'What of the row it shows: row for the whole of it, else a column or group of columns',
      ({ fact }) => fact,
      {
        required: true,
      },
    ),
    column('position', '1 for the main source', ({ position }) => position, { type: 'integer', required: true }),
    column(
      'source',
      'Web address, or document:<work_id> for a document held and read in full',
      ({ seen }) => seen.source,
      {
        required: true,
        pattern: SOURCE,
      },
    ),
    column('source_kind', 'Kind of source, as in the other tables', ({ seen }) => seen.kind, { values: SOURCE_KINDS }),
    column('confidence', 'How sure the source makes the fact', ({ seen }) => seen.confidence, {
      required: true,
      values: CONFIDENCES,
    }),
    column('checked_on', 'Day on which it was read', ({ seen }) => seen.checkedOn, { pattern: DATE }),
    column('as_of', 'Date that the source itself gives for its facts', ({ seen }) => seen.asOf, { pattern: DATE }),
  ],
});

function ofWorks({ corpus: { works }, graph }: Atlas): Row[] {
  const times = new Map<string, number>();
  return [
    ...works.flatMap(({ workId, frontMatter, provisions }) => [
      ...rows('works', workId, 'row', frontMatter.evidence.flatMap(allOf)),
      ...Object.entries(frontMatter.titleEvidence ?? {}).flatMap(([language, seen]) =>
        rows('works', workId, `title_${language}`, [seen]),
      ),
      ...provisions.flatMap(({ n, evidence }) => rows('provisions', `${workId}#${n}`, 'row', allOf(evidence))),
    ]),
    ...graph.relations.flatMap(({ from, predicate, to, evidence }) => {
      const key = `${from} ${predicate} ${to}`;
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return evidence ? rows('relations', time === 1 ? key : `${key} ${time}`, 'row', [evidence]) : [];
    }),
  ];
}

function ofState(corpus: Corpus, { code, oas, penalty, plans, authority, criteria, others, treaties }: Country): Row[] {
  return [
    ...rows('countries', code, 'oas', oas.evidence.flatMap(allOf)),
    ...rows('countries', code, 'penalty', allOf(penalty?.evidence)),
    ...rows('authorities', code, 'row', allOf(authority?.evidence)),
    ...plans.flatMap(({ evidence }, index) => rows('plans', `${code}/${index + 1}`, 'row', allOf(evidence))),
    ...Object.entries({ ...criteria, ...others }).flatMap(([question, { evidence, since, until }]) => {
      const key = `${code}/${question}`;
      return [
        ...rows('answers', key, 'row', allOf(evidence)),
        ...rows('answers', key, 'since', allOf(since?.evidence)),
        ...rows('answers', key, 'until', allOf(until?.evidence)),
      ];
    }),
    ...treatiesOf(corpus).flatMap((treaty) => {
      const { evidence, approval } = treaties[treaty] ?? {};
      const key = `${code}/${treaty}`;
      return [
        ...rows('treaty_actions', key, 'row', allOf(evidence)),
        ...rows('treaty_actions', key, 'approval', allOf(approval?.evidence)),
      ];
    }),
  ];
}

function ofLists({ practices, meetings, vocabularies: { indicators, glossary, bodies } }: Corpus): Row[] {
  const of = (table: string, key: string, evidence: readonly Evidence[]) =>
    rows(table, key, 'row', evidence.flatMap(allOf));
  return [
    ...practices.flatMap(({ workId, evidence }) => of('practices', workId, evidence)),
    ...meetings.flatMap(({ id, evidence }) => of('meetings', id, evidence)),
    ...indicators.flatMap(({ id, evidence }) => of('indicators', id, evidence)),
    ...glossary.flatMap(({ id, evidence }) => of('glossary', id, evidence)),
    ...bodies.flatMap(({ id, evidence }) => of('bodies', id, evidence)),
  ];
}

function rows(table: string, key: string, fact: string, list: readonly Seen[]): Row[] {
  return list.map((seen, index) => ({ table, key, fact, position: index + 1, seen }));
}

/** The main source and the further ones. */
function allOf(evidence: Evidence | undefined): Evidence[] {
  return evidence ? [evidence, ...(evidence.also ?? [])] : [];
}
