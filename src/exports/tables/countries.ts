// The bulk table of states: names, standing in the OAS, penalty, and how many questions their law answers.
import { statusNow } from '../../atlas/answer-dates.ts';
import { answerOf, listLaws } from '../../atlas/coverage.ts';
import type { Country } from '../../corpus/types.ts';
import { ANSWER_STATUSES } from '../../schemas/country.ts';
import { addressColumn, DATE, evidenceColumns, inLanguages, STATE } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';
import { penaltyColumns } from './penalty-columns.ts';

const column = columnOf<Country>();

export const countriesTable = declareTable<Country>({
  name: 'countries',
  title: 'States',
  row: 'A state of the Americas',
  counting:
    'Always 35 rows. The four counts of answers add up to all questions of the checklist; a question that is not recorded is no “no”.',
  key: 'state',
  list: ({ atlas }) => atlas.corpus.countries,
  columns: [
    column('state', 'ISO 3166-1 alpha-2, lower case', ({ code }) => code, { required: true, pattern: STATE }),
    addressColumn(({ code }) => code),
    ...inLanguages<Country>('name', 'Short name', ({ labels }) => labels, { required: true }),
    ...inLanguages<Country>('official_name', 'Official name', ({ officialName }) => officialName, { required: true }),
    column(
      'subregions',
      'Groups of states to which it belongs, in English',
      ({ code }, { atlas }) =>
        atlas.corpus.vocabularies.subregions
          .filter(({ members }) => members.includes(code))
          .map(({ labels }) => labels.en),
      { list: 'texts' },
    ),
    column('is_oas_member', 'Whether it is a member of the OAS', ({ oas }) => oas.member, {
      type: 'boolean',
      required: true,
    }),
    column('oas_since', 'Member since; empty if not recorded', ({ oas }) => oas.since, { pattern: DATE }),
    column('oas_until', 'No longer a member from this day', ({ oas }) => oas.until, { pattern: DATE }),
    column('oas_note', 'What the reader should know of that', ({ oas }) => oas.note),
    column(
      'laws',
      'Laws of the state that are held here',
      ({ code }, { atlas }) => listLaws(atlas.corpus, code).length,
      {
        type: 'integer',
        unit: 'laws',
        required: true,
      },
    ),
    ...ANSWER_STATUSES.map((status) =>
      column(
        `answers_${status.replace('-', '_')}`,
        `Questions of the checklist that its law answers with “${status}” today`,
        (country, { atlas }) =>
          atlas.corpus.vocabularies.criteria.filter(({ id }) => statusNow(atlas, answerOf(country, id)) === status)
            .length,
        { type: 'integer', unit: 'questions', required: true },
      ),
    ),
    ...penaltyColumns<Country>(({ penalty }) => penalty, 'the basic offence'),
    column('penalty_law', 'Law that sets it', ({ penalty }) => penalty?.law, { references: 'laws' }),
    column(
      'penalty_article',
      'Article that sets it',
      ({ penalty }) => penalty?.law && penalty.article && `${penalty.law}#${penalty.article}`,
      { references: 'articles' },
    ),
    column('penalty_note', 'What the reader should know of the penalty', ({ penalty }) => penalty?.note),
    column('penalty_unseen', 'What of it could not be found', ({ penalty }) => penalty?.unseen),
    column('meetings_hosted', 'Meetings that it hosted', ({ meetingsHosted }) => meetingsHosted, {
      list: 'ids',
      references: 'meetings',
    }),
    ...evidenceColumns<Country>(({ penalty }) => penalty?.evidence).map((own) => ({
      ...own,
      meaning: `Of the penalty. ${own.meaning}`,
    })),
  ],
});
