// The bulk table of articles of laws, with their days and penalties. Each is a row of the table of provisions too.
import { articleDatesOf, type ArticleDates } from '../../atlas/answer-dates.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import { addressColumn, DATE, evidenceColumns } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';
import { penaltyColumns } from './penalty-columns.ts';

interface Row {
  id: string;
  work: Work;
  state: string;
  provision: Provision;
  dates: ArticleDates;
}

const column = columnOf<Row>();

export const articlesTable = declareTable<Row>({
  name: 'articles',
  title: 'Articles of laws',
  row: 'An article or section of a law, told in the editors’ own words',
  counting:
    'Count rows. Each row is the row of `provisions` with the same id, once more with its days and penalty. Of most laws only the articles that answer a question are held.',
  key: 'provision_id',
  list: ({ atlas }) =>
    atlas.corpus.works.flatMap((work) => {
      const { law } = work.frontMatter;
      if (!law) return [];
      return work.provisions.map((provision) => ({
        id: `${work.workId}#${provision.n}`,
        work,
        state: law.jurisdiction,
        provision,
        dates: articleDatesOf(atlas, work, provision),
      }));
    }),
  columns: [
    column('provision_id', 'Permanent id, the same as in `provisions`', ({ id }) => id, {
      required: true,
      references: 'provisions',
    }),
    addressColumn(({ id }) => id),
    column('work_id', 'Law in which it stands', ({ work }) => work.workId, { required: true, references: 'laws' }),
    column('state', 'State whose law it is', ({ state }) => state, { required: true, references: 'countries' }),
    column('n', 'Number, and anchor on the page of its law', ({ provision }) => provision.n, { required: true }),
    column('label', 'Number as printed, where it cannot be read off n', ({ provision }) => provision.label),
    column('section', 'Heading under which it stands; empty if none', ({ provision }) => provision.section),
    column('digest', 'What it says, in the editors’ own words; unofficial', ({ provision }) => provision.digest.text, {
      required: true,
    }),
    column('questions', 'Questions of national law that it answers', ({ provision }) => provision.criteria, {
      list: 'ids',
      references: 'questions',
    }),
    ...penaltyColumns<Row>(({ provision }) => provision.penalty, 'the article'),
    column('penalty_note', 'What the terms of the penalty leave out', ({ provision }) => provision.penaltyNote),
    column('since', 'Day from which it says this; empty if not recorded', ({ dates }) => dates.since, {
      pattern: DATE,
    }),
    column('until', 'Day from which it no longer says it', ({ dates }) => dates.until, { pattern: DATE }),
    column(
      'since_from',
      'Whether `since` is the article’s own day or that of its law; empty where neither is recorded',
      ({ dates }) => dates.from,
      { values: ['article', 'law'] },
    ),
    column(
      'dated_by',
      'work_id of the law that gave the wording, or the source of the days',
      ({ provision }) => provision.datedBy,
    ),
    ...evidenceColumns<Row>(
      ({ provision }) => provision.evidence,
      ({ provision }) => provision.evidence?.confidence ?? 'low',
    ),
  ],
});
