// The bulk tables of the closed lists that rows of other tables name: topics, verbs, addressees, bodies.
import type { Addressee, Body, Topic, Verb } from '../../schemas/vocabulary.ts';
import { addressColumn, evidenceColumns, ID, inLanguages } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

/** Bodies are asked too. */
type NamedAddressee = Addressee & { isBody: boolean };

const topic = columnOf<Topic>();
const verb = columnOf<Verb>();
const addressee = columnOf<NamedAddressee>();
const body = columnOf<Body>();

const topicsTable = declareTable<Topic>({
  name: 'topics',
  title: 'Topics',
  row: 'What provisions, commitments and practices are about',
  counting: 'Count rows. A provision has several topics: do not add up the provisions of all topics.',
  key: 'topic_id',
  list: ({ atlas }) => atlas.corpus.vocabularies.topics,
  columns: [
    topic('topic_id', 'Permanent id', ({ id }) => id, { required: true, pattern: ID }),
    addressColumn(({ id }) => id),
    ...inLanguages<Topic>('name', 'Name', ({ labels }) => labels, { required: true }),
    ...inLanguages<Topic>('description', 'What belongs to it', ({ description }) => description, { required: true }),
  ],
});

const verbsTable = declareTable<Verb>({
  name: 'verbs',
  title: 'Verbs',
  row: 'What a provision does',
  counting: 'Count rows. `strength` orders verbs of one kind; it is no measure that can be added up.',
  key: 'verb_id',
  list: ({ atlas }) => atlas.corpus.vocabularies.verbs,
  columns: [
    verb('verb_id', 'Permanent id', ({ id }) => id, { required: true }),
    ...inLanguages<Verb>('name', 'The verb', ({ labels }) => labels, { required: true }),
    verb('kind', 'What it does to the one addressed', ({ kind }) => kind, {
      required: true,
      values: ['mandating', 'declaratory', 'reporting', 'proposing'],
    }),
    verb('strength', '1 weakest to 5 strongest', ({ strength }) => strength, {
      type: 'integer',
      unit: 'rank from 1 to 5',
      required: true,
    }),
    ...inLanguages<Verb>('meaning', 'What force it has', ({ gloss }) => gloss, { required: true }),
  ],
});

const addresseesTable = declareTable<NamedAddressee>({
  name: 'addressees',
  title: 'Addressees',
  row: 'Who is asked to act: a group, or a body of `bodies`',
  counting: 'Count rows. A provision may ask several: do not add up the provisions of all addressees.',
  key: 'addressee_id',
  list: ({ atlas: { corpus } }) => {
    const { addressees, bodies } = corpus.vocabularies;
    const asked = new Set(
      corpus.works.flatMap(({ provisions }) => provisions.flatMap((provision) => provision.addressee)),
    );
    return [
      ...addressees.map((group) => ({ ...group, isBody: false })),
      ...bodies.filter(({ id }) => asked.has(id)).map((named) => ({ ...named, isBody: true })),
    ];
  },
  columns: [
    addressee('addressee_id', 'Permanent id', ({ id }) => id, { required: true, pattern: ID }),
    ...inLanguages<NamedAddressee>('name', 'Name', ({ labels }) => labels, { required: true }),
    addressee('body', 'The body, where it is one', ({ id, isBody }) => (isBody ? id : null), { references: 'bodies' }),
  ],
});

const bodiesTable = declareTable<Body>({
  name: 'bodies',
  title: 'Bodies',
  row: 'A body that adopts or issues works, or meets',
  counting: 'Count rows. Laws stand under one row for all national lawmakers.',
  key: 'body_id',
  list: ({ atlas }) => atlas.corpus.vocabularies.bodies,
  columns: [
    body('body_id', 'Permanent id', ({ id }) => id, { required: true, pattern: ID }),
    addressColumn(({ id }) => id),
    ...inLanguages<Body>('name', 'Name', ({ labels }) => labels, { required: true }),
    ...inLanguages<Body>('short_name', 'Shorter name for tables and lists', ({ short }) => short),
    ...inLanguages<Body>('acronym', 'Acronym; empty if it has none', ({ acronym }) => acronym),
    body('kind', 'What it is: organ, process, office …', ({ kind }) => kind, { required: true, pattern: ID }),
    ...inLanguages<Body>('role', 'What it does for these mandates', ({ role }) => role),
    body('official_names', 'Languages whose name was seen as the official one', ({ official }) => official, {
      list: 'ids',
      pattern: '[a-z]{2}',
    }),
    body('unseen', 'What could not be found', ({ unseen }) => unseen?.en),
    ...evidenceColumns<Body>(({ evidence }) => evidence[0]),
  ],
});

export const WORD_LISTS = [topicsTable, verbsTable, addresseesTable, bodiesTable] as const;
