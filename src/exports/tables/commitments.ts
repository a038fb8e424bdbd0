// The bulk table of commitments: promises through the years, with what came of them.
import type { Commitment } from '../../corpus/types.ts';
import { addressColumn, ID, inLanguages } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

const column = columnOf<Commitment>();

export const commitmentsTable = declareTable<Commitment>({
  name: 'commitments',
  title: 'Commitments',
  row: 'A promise, with the paragraphs that state and change it over the years',
  counting:
    'Count rows. Its paragraphs stand in `steps`. That a promise was dropped is said only between two works held whole; else it is not known.',
  key: 'commitment_id',
  list: ({ atlas }) => atlas.corpus.commitments,
  columns: [
    column('commitment_id', 'Permanent id', ({ id }) => id, { required: true, pattern: ID }),
    addressColumn(({ id }) => id),
    ...inLanguages<Commitment>('name', 'Short name', ({ labels }) => labels, { required: true }),
    ...inLanguages<Commitment>('promise', 'What was promised, in one line', ({ promise }) => promise, {
      required: true,
    }),
    column('topics', 'What it is about; it is listed under the first', ({ topics }) => topics, {
      list: 'ids',
      references: 'topics',
    }),
    column('steps', 'Paragraphs of the thread', ({ steps }) => steps.length, {
      type: 'integer',
      unit: 'steps',
      required: true,
    }),
    column('questions', 'Questions of national law that show what came of it', ({ criteria }) => criteria, {
      list: 'ids',
      references: 'questions',
    }),
    column('treaties', 'Treaties by which being bound shows it', ({ treaties }) => treaties, {
      list: 'ids',
      references: 'works',
    }),
    column('practices', 'Practices that carry it out', ({ practices }) => practices, {
      list: 'ids',
      references: 'practices',
    }),
    column('indicators', 'Indicators that measure it', ({ indicators }) => indicators, {
      list: 'ids',
      references: 'indicators',
    }),
    column(
      'activities',
      'Paragraphs that report an activity which carries it out',
      ({ activities }) => activities.map(({ provision }) => provision),
      { list: 'ids', references: 'provisions' },
    ),
    column(
      'activity_reasons',
      'How each of these carries it out',
      ({ activities }) => activities.map(({ why }) => why),
      {
        list: 'texts',
      },
    ),
    column('summary', 'How the promise moved', ({ summary }) => summary.text, { isSearched: true }),
    column('not_known', 'What the atlas cannot tell of it', ({ notKnown }) => notKnown, { list: 'texts' }),
  ],
});
