// The bulk table of national plans.
import type { Country } from '../../corpus/types.ts';
import { addressColumn, DATE, evidenceColumns } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

interface Row {
  state: string;
  position: number;
  plan: Country['plans'][number];
}

const column = columnOf<Row>();

export const plansTable = declareTable<Row>({
  name: 'plans',
  title: 'National plans',
  row: 'A national plan of one state',
  counting: 'Count rows. A state without a row has no plan recorded here, which is no “none”.',
  key: 'plan_id',
  list: ({ atlas }) =>
    atlas.corpus.countries.flatMap(({ code, plans }) =>
      plans.map((plan, index) => ({ state: code, position: index + 1, plan })),
    ),
  columns: [
    column('plan_id', 'state/place in the list of the state', ({ state, position }) => `${state}/${position}`, {
      required: true,
    }),
    addressColumn(({ state }) => `${state}#_plans`, 'Address of the plans on the page of the state'),
    column('state', 'State whose plan it is', ({ state }) => state, { required: true, references: 'countries' }),
    column('title', 'Title as printed', ({ plan }) => plan.title, { required: true }),
    column('language', 'Language of the title: ISO 639-1', ({ plan }) => plan.language ?? 'en', {
      required: true,
      pattern: '[a-z]{2}',
    }),
    column('started', 'Start; empty if not recorded', ({ plan }) => plan.from, { pattern: DATE }),
    column('ended', 'End; empty if not recorded', ({ plan }) => plan.to, { pattern: DATE }),
    column('note', 'What the reader should know of it', ({ plan }) => plan.note),
    column('unseen', 'What could not be found', ({ plan }) => plan.unseen),
    ...evidenceColumns<Row>(({ plan }) => plan.evidence),
  ],
});
