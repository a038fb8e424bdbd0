// The bulk table of laws, with what only laws have. Each is a row of the table of works too.
import type { Work } from '../../corpus/types.ts';
import { LAW_KINDS, LEGAL_FORCES, type LawFacts } from '../../schemas/law.ts';
import { addressColumn, DATE, evidenceColumns, ID, SOURCE } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';
import { titleOf } from './works.ts';

interface Row {
  work: Work;
  law: LawFacts;
}

const column = columnOf<Row>();

export const lawsTable = declareTable<Row>({
  name: 'laws',
  title: 'Laws',
  row: 'A law, code, decree, plan or constitution of one state',
  counting:
    'Count rows. Each row is the row of `works` with the same id, once more with what only laws have. A state without a law here is not a state without law.',
  key: 'work_id',
  list: ({ atlas }) =>
    atlas.corpus.works.flatMap((work) => (work.frontMatter.law ? [{ work, law: work.frontMatter.law }] : [])),
  columns: [
    column('work_id', 'Permanent id, the same as in `works`', ({ work }) => work.workId, {
      required: true,
      pattern: ID,
      references: 'works',
    }),
    addressColumn(({ work }) => work.workId),
    column('state', 'State whose law it is', ({ law }) => law.jurisdiction, {
      required: true,
      references: 'countries',
    }),
    column('citation', 'How it is cited', ({ law }) => law.citation, { required: true }),
    column('other_citations', 'Every other way in which people write it', ({ law }) => law.citations, {
      list: 'texts',
    }),
    column('title', 'Title as in `works`', ({ work }) => titleOf(work)),
    column('english_title', 'The editors’ English rendering of the title', ({ law }) => law.englishTitle),
    column('original_title', 'Official title in a language other than the four', ({ law }) => law.originalTitle?.text),
    column('original_language', 'Its language: ISO 639-1', ({ law }) => law.originalTitle?.language, {
      pattern: '[a-z]{2}',
    }),
    column('kind', 'What it is', ({ work }) => work.frontMatter.kind, { required: true, values: LAW_KINDS }),
    column('adopted', 'Date of adoption', ({ work }) => work.frontMatter.adopted, { pattern: DATE }),
    column('published', 'Date of publication', ({ law }) => law.published, { pattern: DATE }),
    column('in_force_from', 'Entry into force', ({ work }) => work.frontMatter.inForceFrom, { pattern: DATE }),
    column('legal_force', 'Whether it is in force', ({ law }) => law.legalForce, {
      required: true,
      values: LEGAL_FORCES,
    }),
    column('complete', 'Whether every article is held here', ({ work }) => work.frontMatter.complete, {
      type: 'boolean',
      required: true,
    }),
    column('articles', 'Articles held here', ({ work }) => work.provisions.length, {
      type: 'integer',
      unit: 'articles',
      required: true,
    }),
    column(
      'official_text',
      'Where the text itself can be read; empty if no address is recorded',
      ({ work }) => work.frontMatter.officialText?.source,
      { pattern: SOURCE },
    ),
    ...evidenceColumns<Row>(
      ({ work }) => work.frontMatter.evidence[0],
      ({ work }) => work.frontMatter.confidence,
    ),
  ],
});
