// All answers of national law as a table, each with its article and source. Written for src/integrations/files.
import type { Atlas } from '../atlas/atlas.ts';
import { factsOfAnswer } from '../atlas/answer-facts.ts';
import { findAnswer } from '../atlas/coverage.ts';
import type { Country } from '../corpus/types.ts';
import type { Answer, AnswerStatus, SinceFrom } from '../schemas/country.ts';
import type { Confidence } from '../schemas/fields.ts';
import { toTable, type Column } from './table.ts';

/** Words that the table takes from the interface: headings, answers, confidences. */
export type AnswerKey =
  | `answer.${'state' | 'label' | 'where' | 'since' | 'sinceFrom' | 'until' | 'note'}`
  | `answer.${AnswerStatus}`
  | `answer.sinceFrom.${SinceFrom}`
  | `evidence.${Confidence}`
  | 'answers.csv.question'
  | 'answers.csv.questionId'
  | 'answers.csv.address'
  | 'evidence.title'
  | `figures.${'confidence' | 'readOn'}`;

export interface AnswerTableWords {
  t: (key: AnswerKey) => string;
  /** Names of a state and of a question by code and id. */
  state: (code: string) => string;
  question: (id: string) => string;
  /** Where the answer stands: law and article, with the whole address of their page where they have one. */
  places: (answer: Answer) => readonly { text: string; address: string | undefined }[];
}

interface AnswerRow {
  country: Country;
  question: string;
  answer: Answer;
  facts: ReturnType<typeof factsOfAnswer>;
}

export const ANSWER_COLUMNS: readonly Column<AnswerRow, AnswerTableWords>[] = [
  {
    id: 'state-code',
    heading: () => 'ISO 3166-1',
    cell: ({ country }) => country.code.toUpperCase(),
    description: 'Code of the state: ISO 3166-1 alpha-2, upper case',
    required: true,
    pattern: '[A-Z]{2}',
  },
  {
    id: 'state',
    heading: (t) => t('answer.state'),
    cell: ({ country }, words) => words.state(country.code),
    description: 'Name of the state',
    required: true,
  },
  {
    id: 'question-id',
    heading: (t) => t('answers.csv.questionId'),
    cell: ({ question }) => question,
    description: 'Permanent id of the question',
    required: true,
    pattern: '[a-z0-9-]+',
  },
  {
    id: 'question',
    heading: (t) => t('answers.csv.question'),
    cell: ({ question }, words) => words.question(question),
    description: 'Name of the question',
    required: true,
  },
  {
    id: 'answer',
    heading: (t) => t('answer.label'),
    cell: ({ facts }, { t }) => t(`answer.${facts.now}`),
    description: 'Answer as it stands, in words: yes, partial, no, or not recorded, which is never a no',
    required: true,
  },
  {
    id: 'where',
    heading: (t) => t('answer.where'),
    cell: ({ answer }, { places }) => join(places(answer).map(({ text }) => text)),
    description: 'Law and article, or the place in words, separated by semicolons',
  },
  {
    id: 'article-address',
    heading: (t) => t('answers.csv.address'),
    cell: ({ answer }, { places }) => join(places(answer).flatMap(({ address }) => address ?? [])),
    description: 'Addresses of these articles in the atlas, separated by semicolons',
    pattern: 'https?://\\S+(; https?://\\S+)*',
  },
  {
    id: 'since',
    heading: (t) => t('answer.since'),
    cell: ({ facts }) => facts.since ?? '',
    description: 'Day, month or year from which it holds; empty if not recorded',
    pattern: '\\d{4}(-\\d{2}){0,2}',
  },
  {
    id: 'since-from',
    heading: (t) => t('answer.sinceFrom'),
    cell: ({ facts: { sinceFrom } }, { t }) => (sinceFrom === undefined ? '' : t(`answer.sinceFrom.${sinceFrom}`)),
    description: 'What the date is of, in words: article, law, plan or body',
  },
  {
    id: 'until',
    heading: (t) => t('answer.until'),
    cell: ({ facts }) => facts.until ?? '',
    description: 'Day, month or year from which it no longer holds',
    pattern: '\\d{4}(-\\d{2}){0,2}',
  },
  {
    id: 'source',
    heading: (t) => t('evidence.title'),
    cell: ({ answer }) => join(listSources(answer).map(({ source }) => source)),
    description:
      'Where the answer was read, the main source first, separated by semicolons: web addresses, or document:<workId> for one held and read in full',
    pattern: '(https?://\\S+|document:[a-z0-9-]+)(; (https?://\\S+|document:[a-z0-9-]+))*',
  },
  {
    id: 'confidence',
    heading: (t) => t('figures.confidence'),
    cell: ({ facts: { confidence } }, { t }) => (confidence === undefined ? '' : t(`evidence.${confidence}`)),
    description:
      'How sure the answer is, in words: high, an official text; medium, one secondary source; low, not seen; empty for a blank without source',
  },
  {
    id: 'read-on',
    heading: (t) => t('figures.readOn'),
    cell: ({ answer }) => answer.evidence?.checkedOn ?? '',
    description: 'Day on which the main source was read',
    pattern: '\\d{4}(-\\d{2}){0,2}',
  },
  {
    id: 'note',
    heading: (t) => t('answer.note'),
    cell: ({ answer }) => answer.note ?? '',
    description: 'What the reader should know of the answer, in English',
  },
];

/**
 * One row an answer, state by state; a blank is a row too.
 * @param questions ids, of the checklist or outside it; the whole checklist if absent
 */
export function toAnswersTable(
  atlas: Atlas,
  words: AnswerTableWords,
  questions: readonly string[] = atlas.corpus.vocabularies.criteria.map(({ id }) => id),
): string[][] {
  const rows = atlas.corpus.countries.flatMap((country) =>
    questions.map((question) => {
      const answer = findAnswer(country, question);
      return { country, question, answer, facts: factsOfAnswer(atlas, answer) };
    }),
  );
  return toTable(ANSWER_COLUMNS, rows, words);
}

function listSources({ evidence }: Answer) {
  return evidence ? [evidence, ...(evidence.also ?? [])] : [];
}

function join(parts: readonly string[]): string {
  return parts.join('; ');
}
