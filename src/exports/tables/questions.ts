// The bulk table of questions put to national law: the checklist, and those outside it.
import { CRITERION_GROUPS, type Criterion, type OtherQuestion } from '../../schemas/vocabulary.ts';
import { addressColumn, ID, inLanguages } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

interface Row {
  question: OtherQuestion;
  /** Absent outside the checklist. */
  listed: Criterion | undefined;
}

const column = columnOf<Row>();

export const questionsTable = declareTable<Row>({
  name: 'questions',
  title: 'Questions',
  row: 'A question put to national law',
  counting: 'Count rows where `in_checklist` is true: only these are in the counts of the site.',
  key: 'question_id',
  list: ({ atlas: { corpus } }) => [
    ...corpus.vocabularies.criteria.map((listed) => ({ question: listed, listed })),
    ...corpus.vocabularies.otherQuestions.map((question) => ({ question, listed: undefined })),
  ],
  columns: [
    column('question_id', 'Permanent id', ({ question }) => question.id, { required: true, pattern: ID }),
    addressColumn(({ question }) => question.id),
    ...inLanguages<Row>('name', 'Short name', ({ question }) => question.labels, { required: true }),
    ...inLanguages<Row>('question', 'The question in plain words', ({ question }) => question.question, {
      required: true,
    }),
    ...inLanguages<Row>('why', 'Why it matters', ({ question }) => question.why, { required: true }),
    column('in_checklist', 'Whether it is one of the checklist', ({ listed }) => listed !== undefined, {
      type: 'boolean',
      required: true,
    }),
    column('group', 'Group of the checklist in which it stands', ({ listed }) => listed?.group, {
      values: CRITERION_GROUPS,
    }),
    column('asked_by', 'Provisions of mandates and treaties that ask for it', ({ listed }) => listed?.askedBy, {
      list: 'ids',
      references: 'provisions',
    }),
    ...(['yes', 'partial', 'no', 'notCounted'] as const).flatMap((side) =>
      inLanguages<Row>(
        side === 'notCounted' ? 'not_counted' : `counts_as_${side}`,
        side === 'notCounted' ? 'What does not count' : `What counts as ${side}`,
        ({ question }) => question.test[side],
        { required: true },
      ),
    ),
  ],
});
