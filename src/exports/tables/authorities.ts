// The bulk table of authorities: who coordinates the work of each state on the subject of the atlas.
import type { Country } from '../../corpus/types.ts';
import { addressColumn, evidenceColumns } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

const column = columnOf<Country>();

export const authoritiesTable = declareTable<Country>({
  name: 'authorities',
  title: 'National authorities',
  row: 'The authority of one state that coordinates its work on the subject of the atlas',
  counting:
    'One row a state. Count those with a `name`; a state without one has none recorded here, which is no “none”.',
  key: 'state',
  list: ({ atlas }) => atlas.corpus.countries,
  columns: [
    column('state', 'State', ({ code }) => code, { required: true, references: 'countries' }),
    addressColumn(({ code }) => `${code}#_authority`, 'Address of the authority on the page of its state'),
    column('name', 'Name as printed; empty if not recorded', ({ authority }) => authority?.name),
    column(
      'language',
      'Language of the name: ISO 639-1',
      ({ authority }) => authority && (authority.language ?? 'en'),
      { pattern: '[a-z]{2}' },
    ),
    column('role', 'What it does; empty if not recorded', ({ authority }) => authority?.role),
    column('unseen', 'What could not be found', ({ authority }) => authority?.unseen),
    ...evidenceColumns<Country>(({ authority }) => authority?.evidence),
  ],
});
