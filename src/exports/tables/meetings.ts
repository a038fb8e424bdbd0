// The bulk table of meetings, with the works that came out of them.
import type { Meeting } from '../../corpus/types.ts';
import { addressColumn, evidenceColumns, ID, inLanguages, PERIOD } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

const column = columnOf<Meeting>();

export const meetingsTable = declareTable<Meeting>({
  name: 'meetings',
  title: 'Meetings',
  row: 'A meeting that works convene, come out of or report on',
  counting: 'Count rows. A meeting without `dates` is one whose days are not recorded, or that has not been held.',
  key: 'meeting_id',
  list: ({ atlas }) => atlas.corpus.meetings,
  columns: [
    column('meeting_id', 'Permanent id', ({ id }) => id, { required: true, pattern: ID }),
    addressColumn(({ id }) => id),
    ...inLanguages<Meeting>('name', 'Name where it was seen; the English one may be ours', ({ names }) => names),
    ...inLanguages<Meeting>('short_name', 'What links call it, given by the editors', ({ shortTitle }) => shortTitle),
    column('number', 'Number in its series; empty if it has none', ({ number }) => number, { type: 'integer' }),
    column('dates', 'Date, or two with a slash for a period; empty if not recorded', ({ dates }) => dates, {
      pattern: PERIOD,
    }),
    column('first_convened_for', 'Dates for which it was first convened', ({ firstConvenedFor }) => firstConvenedFor, {
      pattern: PERIOD,
    }),
    column('place', 'City and state; empty if not recorded', ({ place }) => place),
    column('host', 'Host; empty if not recorded', ({ host }) => host),
    column('body', 'Body whose meeting it is', ({ body }) => body, { references: 'bodies' }),
    column('participants', 'Who took part, in words; empty if not recorded', ({ participants }) => participants),
    column('officers', 'Who led it, in words; empty if not recorded', ({ officers }) => officers),
    column(
      'outcomes',
      'Works that came out of it',
      ({ id }, { atlas }) =>
        atlas.corpus.works
          .filter(({ frontMatter: { meeting } }) => meeting?.id === id && meeting.as === 'outcome')
          .map(({ workId }) => workId),
      { list: 'ids', references: 'works' },
    ),
    column('notes', 'What the reader should know of it', ({ notes }) => notes),
    column('unseen', 'What could not be found', ({ unseen }) => unseen),
    ...evidenceColumns<Meeting>(
      ({ evidence }) => evidence[0],
      ({ confidence }) => confidence,
    ),
  ],
});
