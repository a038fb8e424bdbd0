// The bulk table of verdicts: what became of the recommendations of one text in later official texts.
import { UPTAKE_VERDICTS, type Uptake } from '../../schemas/uptake.ts';
import { addressColumn, DATE } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

interface Row {
  id: string;
  source: string;
  checkedOn: string;
  entry: Uptake['entries'][number];
}

const column = columnOf<Row>();

export const uptakeTable = declareTable<Row>({
  name: 'uptake',
  title: 'Recommendations taken up',
  row: 'What became of one recommendation of civil society',
  counting:
    'Count rows by `verdict`. not-found: in none of the texts held here, most of which are held in part; never “not taken up”.',
  key: 'recommendation',
  list: ({ atlas: { corpus } }) => {
    const { source, checkedOn, entries } = corpus.uptake;
    return source === null
      ? []
      : entries.map((entry) => ({ id: `${source}#${entry.recommendation}`, source, checkedOn, entry }));
  },
  columns: [
    column('recommendation', 'Provision that recommends', ({ id }) => id, { required: true, references: 'provisions' }),
    addressColumn(({ id }) => id),
    column('work_id', 'Work that recommends', ({ source }) => source, { required: true, references: 'works' }),
    column('verdict', 'What the later texts held here show', ({ entry }) => entry.verdict, {
      required: true,
      values: UPTAKE_VERDICTS,
    }),
    column(
      'taken_up_by',
      'Later paragraphs that take it up',
      ({ entry }) => entry.by.map(({ provision }) => provision),
      {
        list: 'ids',
        references: 'provisions',
      },
    ),
    column('taken_up_as', 'What each of these takes up', ({ entry }) => entry.by.map(({ note }) => note), {
      list: 'texts',
    }),
    column('commitments', 'Commitments to which it belongs', ({ entry }) => entry.commitments, {
      list: 'ids',
      references: 'commitments',
    }),
    column('reason', 'Why the verdict is given', ({ entry }) => entry.reason, { required: true }),
    column('checked_on', 'Day on which the later texts were read', ({ checkedOn }) => checkedOn, {
      required: true,
      pattern: DATE,
    }),
  ],
});
