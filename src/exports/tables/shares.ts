// The bulk table of shares: how many states fulfil an indicator, counted from the answers and treaty actions.
import type { Indicator } from '../../schemas/indicator.ts';
import { toIndicator } from '../atlas/to-indicator.ts';
import type { IndicatorRecord } from '../atlas/indicator-schema.ts';
import { addressColumn } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

interface Row {
  indicator: Indicator;
  share: NonNullable<IndicatorRecord['computed']>['shares'][number];
}

const column = columnOf<Row>();

const count = (id: 'numerator' | 'partial' | 'denominator' | 'blanks' | 'all', meaning: string) =>
  column(id === 'all' ? 'all_states' : id, meaning, ({ share }) => share[id], {
    type: 'integer',
    unit: 'states',
    required: true,
  });

export const sharesTable = declareTable<Row>({
  name: 'shares',
  title: 'Shares of indicators',
  row: 'How many states fulfil one indicator, of a treaty where it is about one',
  counting:
    'The share is numerator ÷ denominator. The denominator leaves the blanks out: they count neither for nor against. Give it beside the share.',
  key: 'share_id',
  list: ({ atlas }) =>
    atlas.corpus.vocabularies.indicators.flatMap((indicator) =>
      (toIndicator(atlas, indicator).computed?.shares ?? []).map((share) => ({ indicator, share })),
    ),
  columns: [
    column(
      'share_id',
      'indicator, or indicator/treaty',
      ({ indicator, share }) => (share.treaty === undefined ? indicator.id : `${indicator.id}/${share.treaty}`),
      { required: true },
    ),
    addressColumn(({ indicator }) => indicator.id, 'Permanent address of the indicator'),
    column('indicator', 'Indicator', ({ indicator }) => indicator.id, { required: true, references: 'indicators' }),
    column('treaty', 'Treaty, where the share is about one', ({ share }) => share.treaty, { references: 'works' }),
    count('numerator', 'States that fulfil it whole'),
    count('partial', 'States that fulfil it in part; not in the numerator'),
    count('denominator', 'States of which an answer is recorded: all less the blanks'),
    count('blanks', 'States of which none is recorded'),
    count('all', 'All states'),
  ],
});
