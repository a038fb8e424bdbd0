// The bulk table of answers: what the law of each state answers to each question, blanks too.
import { factsOfAnswer, type AnswerFacts } from '../../atlas/answer-facts.ts';
import { answerOf, otherAnswerOf } from '../../atlas/coverage.ts';
import { ANSWER_STATUSES, SINCE_FROM, type Answer } from '../../schemas/country.ts';
import { addressColumn, DATE, evidenceColumns } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

interface Row {
  state: string;
  question: string;
  isListed: boolean;
  answer: Answer;
  facts: AnswerFacts;
}

const column = columnOf<Row>();

export const answersTable = declareTable<Row>({
  name: 'answers',
  title: 'Answers of national law',
  row: 'What the law of one state answers to one question',
  counting:
    'One row for each state and question, blanks too. Count states by `answer_now`, within `in_checklist`; the four answers add up to all states. not-recorded says that nothing was found, never no: leave it out of the denominator.',
  key: 'answer_id',
  list: ({ atlas }) => {
    const { criteria, otherQuestions } = atlas.corpus.vocabularies;
    return atlas.corpus.countries.flatMap((country) => {
      const row = (question: string, isListed: boolean, answer: Answer): Row => ({
        state: country.code,
        question,
        isListed,
        answer,
        facts: factsOfAnswer(atlas, answer),
      });
      return [
        ...criteria.map(({ id }) => row(id, true, answerOf(country, id))),
        ...otherQuestions.map(({ id }) => row(id, false, otherAnswerOf(country, id))),
      ];
    });
  },
  columns: [
    column('answer_id', 'state/question', ({ state, question }) => `${state}/${question}`, { required: true }),
    addressColumn(({ state, question }) => `${state}#${question}`, 'Address of the answer on the page of its state'),
    column('state', 'State whose law answers', ({ state }) => state, { required: true, references: 'countries' }),
    column('question', 'Question that it answers', ({ question }) => question, {
      required: true,
      references: 'questions',
    }),
    column(
      'in_checklist',
      'Whether the question is one of the checklist; others are in no count of the site',
      ({ isListed }) => isListed,
      { type: 'boolean', required: true },
    ),
    column(
      'answer',
      'The answer as recorded; `no` rests on a source that says so or on the full text',
      ({ facts }) => facts.status,
      {
        required: true,
        values: ANSWER_STATUSES,
      },
    ),
    column('answer_now', 'The answer today: not-recorded once it has ended', ({ facts }) => facts.now, {
      required: true,
      values: ANSWER_STATUSES,
    }),
    column('law', 'Law that answers', ({ answer }) => answer.law, { references: 'laws' }),
    column(
      'articles',
      'Articles of that law; empty for the law as a whole',
      ({ answer: { law, articles } }) => articles.map((n) => `${law}#${n}`),
      { list: 'ids', references: 'articles' },
    ),
    column(
      'also_laws',
      'Further laws that answer as a whole or by an article',
      ({ answer }) => answer.also.map(({ law }) => law),
      { list: 'ids', references: 'laws' },
    ),
    column(
      'also_articles',
      'Articles of those laws',
      ({ answer }) => answer.also.flatMap(({ law, articles }) => articles.map((n) => `${law}#${n}`)),
      { list: 'ids', references: 'articles' },
    ),
    column('locus', 'Where else it stands: a plan, a body, a ruling, a law not held', ({ answer }) => answer.locus),
    column('since', 'Day from which it holds; empty if not recorded', ({ facts }) => facts.since, { pattern: DATE }),
    column('since_from', 'What `since` is the day of', ({ facts }) => facts.sinceFrom, { values: SINCE_FROM }),
    column('until', 'Day from which it no longer holds', ({ facts }) => facts.until, { pattern: DATE }),
    column('until_reason', 'What ended it', ({ answer }) => answer.until?.reason),
    column('note', 'What the reader should know of it', ({ answer }) => answer.note),
    column('unseen', 'What could not be found', ({ answer }) => answer.unseen),
    column('correction', 'What was corrected and why', ({ answer }) => answer.correction),
    ...evidenceColumns<Row>(
      ({ answer }) => answer.evidence,
      ({ facts }) => facts.confidence,
    ),
  ],
});
