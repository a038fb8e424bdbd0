// The bulk table of provisions: every paragraph, recommendation and article, one a row.
import type { Provision, Work } from '../../corpus/types.ts';
import { isMandate } from '../../atlas/work-queries.ts';
import type { Verb } from '../../schemas/vocabulary.ts';
import { addressColumn, DATE, evidenceColumns, ID, PERIOD } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

interface Row {
  work: Work;
  provision: Provision;
  id: string;
  position: number;
  verbById: ReadonlyMap<string, Verb>;
}

const column = columnOf<Row>();

export const provisionsTable = declareTable<Row>({
  name: 'provisions',
  title: 'Provisions',
  row: 'A paragraph, recommendation or article of a work, told in the editors’ own words',
  counting:
    'Count rows, each once. Articles of laws are among them. Proposals are no commitments: count mandates by `is_mandate`. What is not here may still stand in the source: see `complete` in `works`.',
  key: 'provision_id',
  list: ({ atlas: { corpus } }) => {
    const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
    return corpus.works.flatMap((work) =>
      work.provisions.map((provision, index) => ({
        work,
        provision,
        id: `${work.workId}#${provision.n}`,
        position: index + 1,
        verbById,
      })),
    );
  },
  columns: [
    column('provision_id', 'Permanent id: work_id#n', ({ id }) => id, { required: true }),
    addressColumn(({ id }) => id),
    column('work_id', 'Work in which it stands', ({ work }) => work.workId, { required: true, references: 'works' }),
    column('n', 'Number, and anchor on the page of its work', ({ provision }) => provision.n, { required: true }),
    column('label', 'Number as printed, where it cannot be read off n', ({ provision }) => provision.label),
    column('formerly', 'Earlier numbers, which stay as anchors', ({ provision }) => provision.formerly, {
      list: 'ids',
    }),
    column('position', 'Place in the work, from 1', ({ position }) => position, { type: 'integer', required: true }),
    column('section', 'Heading under which it stands; empty if none', ({ provision }) => provision.section),
    column(
      'is_editorial_number',
      'Whether the number is the editors’, not printed in the official text',
      ({ provision }) => provision.editorial,
      { type: 'boolean', required: true },
    ),
    column('verb', 'What it does', ({ provision }) => provision.verb, { required: true, references: 'verbs' }),
    column(
      'is_mandate',
      'Whether it is a mandate: a mandating verb with an addressee, no proposal and no mere reproduction',
      ({ provision, verbById }) => isMandate(provision, verbById),
      { type: 'boolean', required: true },
    ),
    column('addressees', 'Who is asked to act; empty if nobody is', ({ provision }) => provision.addressee, {
      list: 'ids',
      references: 'addressees',
    }),
    column('topics', 'What it is about', ({ provision }) => provision.topics, { list: 'ids', references: 'topics' }),
    column('terms', 'Official terms of art as printed', ({ provision }) => provision.terms.map(({ text }) => text), {
      list: 'texts',
      isSearched: true,
    }),
    column(
      'term_languages',
      'Language of each of the terms: ISO 639-1',
      ({ provision }) => provision.terms.map(({ language }) => language),
      { list: 'ids', pattern: '[a-z]{2}' },
    ),
    column('due_by', 'Latest day, month or year that the text gives', ({ provision }) => provision.due?.by, {
      pattern: DATE,
    }),
    column('due_every', 'ISO 8601 duration between two occurrences', ({ provision }) => provision.due?.every),
    column('due', 'The time in plain words; empty where the text gives none', ({ provision }) => provision.due?.text),
    column('proponents', 'States or bodies that proposed it: a proposal', ({ provision }) => provision.proponent, {
      list: 'ids',
      pattern: ID,
    }),
    column(
      'questions',
      'Questions of national law that it asks for, or answers',
      ({ provision }) => provision.criteria,
      { list: 'ids', references: 'questions' },
    ),
    column('activity_date', 'Date or period of a reported activity', ({ provision }) => provision.date, {
      pattern: PERIOD,
    }),
    column('activity_place', 'Place of a reported activity', ({ provision }) => provision.activityPlace),
    column(
      'digest',
      'What it says, in the editors’ own words; unofficial. In the language of the work',
      ({ provision }) => provision.digest.text,
      { required: true, isSearched: true },
    ),
    column('note', 'How the fact is known, in a line', ({ provision }) => provision.note),
    column('unseen', 'What could not be found', ({ provision }) => provision.unseen),
    column(
      'commitments',
      'Commitments in whose thread it stands',
      ({ id }, { atlas }) => [...new Set(atlas.threadPlaces.get(id)?.map(({ commitment }) => commitment.id))],
      { list: 'ids', references: 'commitments' },
    ),
    column(
      'related',
      'Records and provisions with which it is joined by a relation, whichever side acts; the relations themselves stand in `relations`',
      ({ id }, { atlas: { graph } }) => [
        ...new Set([...graph.outgoing(id).map(({ to }) => to), ...graph.incoming(id).map(({ from }) => from)]),
      ],
      { list: 'ids' },
    ),
    ...evidenceColumns<Row>(
      ({ provision }) => provision.evidence,
      ({ provision }) => provision.evidence?.confidence ?? 'low',
    ),
  ],
});
