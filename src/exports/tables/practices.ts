// The bulk table of practices: who does what where, what came of it, and where it falls short.
import type { Practice } from '../../corpus/types.ts';
import { PRACTICE_SCOPES } from '../../schemas/practice.ts';
import { addressColumn, DATE, evidenceColumns, ID, inLanguages } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

const column = columnOf<Practice>();

/** The source that says so stands in angle brackets at the end. */
const lines = (list: Practice['results']) =>
  list.map(({ text, source }) => (source === undefined ? text : `${text} <${source}>`));

export const practicesTable = declareTable<Practice>({
  name: 'practices',
  title: 'Good practices',
  row: 'Who does what where, what came of it, and where it falls short',
  counting: 'Count rows; one with several states is one. A state that none names is not a state without practice.',
  key: 'practice_id',
  list: ({ atlas }) => atlas.corpus.practices,
  columns: [
    column('practice_id', 'Permanent id', ({ workId }) => workId, { required: true, pattern: ID }),
    addressColumn(({ workId }) => workId),
    ...inLanguages<Practice>('title', 'Name where it was seen; the English one may be ours', ({ titles }) => titles),
    ...inLanguages<Practice>('short_title', 'What links call it, given by the editors', ({ shortTitle }) => shortTitle),
    column('states', 'States where it is carried out; empty if none is named', ({ countries }) => countries, {
      list: 'ids',
      references: 'countries',
    }),
    column('scope', 'Reach', ({ scope }) => scope, { required: true, values: PRACTICE_SCOPES }),
    column('organisation', 'Who carries it out', ({ organisation }) => organisation, { required: true }),
    column('started', 'Start; empty if not recorded', ({ years }) => years.from, { pattern: DATE }),
    column('ended', 'End; empty if it goes on or if not recorded', ({ years }) => years.to, { pattern: DATE }),
    column(
      'goes_on',
      'Whether it is recorded to go on; empty where neither that nor an end is recorded',
      ({ years }) => (years.to === undefined ? null : years.to === null),
      { type: 'boolean' },
    ),
    column('topics', 'What it is about', ({ topics }) => topics, { list: 'ids', references: 'topics' }),
    column('questions', 'Questions of national law that it bears on', ({ criteria }) => criteria, {
      list: 'ids',
      references: 'questions',
    }),
    column(
      'carries_out',
      'Works and provisions that it carries out',
      ({ relations }) => relations.map(({ to }) => to),
      {
        list: 'ids',
      },
    ),
    column('summary', 'What was done', ({ summary }) => summary.text, { isSearched: true }),
    column(
      'results',
      'Results and figures, the source of each in angle brackets; without one it is the editors’ reading',
      ({ results }) => lines(results),
      { list: 'texts' },
    ),
    column('limits', 'What it does not do, or what is said against it, likewise', ({ limits }) => lines(limits), {
      list: 'texts',
    }),
    column('unseen', 'What could not be found', ({ unseen }) => unseen),
    column('correction', 'What was corrected and why', ({ correction }) => correction),
    ...evidenceColumns<Practice>(
      ({ evidence }) => evidence[0],
      ({ confidence }) => confidence,
    ),
  ],
});
