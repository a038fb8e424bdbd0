// The bulk table of treaty actions: what each state did under each treaty that is followed.
import { treatiesOf, treatyStandingOf, type TreatyStanding } from '../../atlas/coverage.ts';
import { TREATY_ACTIONS } from '../../schemas/country.ts';
import { addressColumn, DATE, evidenceColumns } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

interface Row {
  state: string;
  treaty: string;
  standing: TreatyStanding;
}

const column = columnOf<Row>();

export const treatyActionsTable = declareTable<Row>({
  name: 'treaty_actions',
  title: 'Treaty actions',
  row: 'What one state did under one treaty',
  counting:
    'One row for each state and treaty. Bound are ratification, accession and succession. none: no binding action in the list consulted, as of its day; to-verify is counted nowhere; not-recorded is no “none”.',
  key: 'action_id',
  list: ({ atlas: { corpus } }) =>
    corpus.countries.flatMap((country) =>
      treatiesOf(corpus).map((treaty) => ({
        state: country.code,
        treaty,
        standing: treatyStandingOf(country, treaty),
      })),
    ),
  columns: [
    column('action_id', 'state/treaty', ({ state, treaty }) => `${state}/${treaty}`, { required: true }),
    addressColumn(({ state }) => `${state}#_treaties`, 'Address of the treaties on the page of the state'),
    column('state', 'State', ({ state }) => state, { required: true, references: 'countries' }),
    column('treaty', 'Treaty', ({ treaty }) => treaty, { required: true, references: 'works' }),
    column('treaty_address', 'Permanent address of the treaty', ({ treaty }, { addressOf }) => addressOf(treaty), {
      required: true,
      pattern: 'https?://\\S+',
    }),
    column('action', 'What the state did', ({ standing }) => standing.action, {
      required: true,
      values: [...TREATY_ACTIONS, 'to-verify'],
    }),
    column('signed', 'Day of signature; empty if none or not recorded', ({ standing }) => standing.signed, {
      pattern: DATE,
    }),
    column('bound', 'Day of the deposit, or of the succession', ({ standing }) => standing.bound, { pattern: DATE }),
    column('approval_law', 'National act that approved it, as printed', ({ standing }) => standing.approval?.law),
    column('approval_date', 'Its date', ({ standing }) => standing.approval?.date, { pattern: DATE }),
    column(
      'reservation',
      'Reservation or declaration, in the editors’ words; empty: none is recorded',
      ({ standing }) => standing.reservation,
    ),
    column('note', 'What the reader should know of it', ({ standing }) => standing.note),
    column('unseen', 'What could not be found', ({ standing }) => standing.unseen),
    ...evidenceColumns<Row>(({ standing }) => standing.evidence),
  ],
});
