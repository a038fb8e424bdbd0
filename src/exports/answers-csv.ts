// What every state answers to one question as a table, each answer with its articles, source and day of reading. Written by
// src/pages/data/answers/[id]/[lang].csv.ts.
import type { Answer, AnswerStatus } from '../schemas/country.ts';
import type { Confidence, Evidence } from '../schemas/fields.ts';
import { toTable, type Column } from './table.ts';

/** Words that the table takes from the interface: headings, answers, confidences. */
export type AnswerKey =
  | 'answer.state'
  | `answer.${'label' | 'since' | 'note'}`
  | `answer.${AnswerStatus}`
  | 'compare.question'
  | `question.${'article' | 'articleAddress' | 'source' | 'readOn'}`
  | 'figures.confidence'
  | `evidence.${Confidence}`;

/** An answer as it stands today. */
export interface AnswerRow {
  question: string;
  /** Code of the state. */
  state: string;
  answer: Pick<Answer, 'note'> & {
    now: AnswerStatus;
    isRecorded: boolean;
    since: string | undefined;
    places: readonly { text: string; href: string | undefined }[];
    evidence: Evidence | undefined;
    confidence: Confidence | undefined;
  };
}

export interface AnswerTableWords {
  t: (key: AnswerKey) => string;
  /** Name of a state by its code. */
  state: (code: string) => string;
  /** Address of a page of the site with its host. */
  address: (href: string) => string;
}

const LISTED = 'separated by semicolons';
const sourcesOf = ({ answer: { evidence } }: AnswerRow): Evidence[] =>
  evidence === undefined ? [] : [evidence, ...(evidence.also ?? [])];

/** In the order of the file. */
export const ANSWER_COLUMNS: readonly Column<AnswerRow, AnswerTableWords>[] = [
  {
    id: 'question',
    heading: (t) => t('compare.question'),
    cell: ({ question }) => question,
    description: 'Id of the question, as in criteria of data/atlas.json',
    required: true,
    pattern: '[a-z0-9-]+',
  },
  {
    id: 'state-code',
    heading: () => 'ISO 3166-1',
    cell: ({ state }) => state.toUpperCase(),
    description: 'Code of the state: ISO 3166-1 alpha-2, upper case',
    required: true,
    pattern: '[A-Z]{2}',
  },
  {
    id: 'state',
    heading: (t) => t('answer.state'),
    cell: ({ state }, words) => words.state(state),
    description: 'Name of the state',
    required: true,
  },
  {
    id: 'answer',
    heading: (t) => t('answer.label'),
    cell: ({ answer }, { t }) => t(`answer.${answer.now}`),
    description: 'Answer of today, in words: yes, partial, no or not recorded, which is never a no',
    required: true,
  },
  {
    id: 'article',
    heading: (t) => t('question.article'),
    cell: ({ answer }) => answer.places.map(({ text }) => text).join('; '),
    description: `Laws and articles on which the answer rests, or another place, ${LISTED}`,
  },
  {
    id: 'article-address',
    heading: (t) => t('question.articleAddress'),
    cell: ({ answer }, words) =>
      answer.places.flatMap(({ href }) => (href === undefined ? [] : [words.address(href)])).join('; '),
    description: `Web addresses of those laws and articles in this atlas, in the same order, ${LISTED}`,
    pattern: 'https?://\\S+(; https?://\\S+)*',
  },
  {
    id: 'since',
    heading: (t) => t('answer.since'),
    cell: ({ answer }) => answer.since ?? '',
    description: 'Date from which it holds, as precise as recorded; empty where it is not recorded',
    pattern: '\\d{4}(-\\d{2}){0,2}',
  },
  {
    id: 'source',
    heading: (t) => t('question.source'),
    cell: (row) =>
      sourcesOf(row)
        .map(({ source }) => source)
        .join('; '),
    description: `Where it was seen: web addresses, or document:<workId> for one read in full, ${LISTED}`,
    pattern: '(https?://\\S+|document:[a-z0-9-]+)(; (https?://\\S+|document:[a-z0-9-]+))*',
  },
  {
    id: 'read-on',
    heading: (t) => t('question.readOn'),
    cell: (row) =>
      sourcesOf(row)
        .map(({ checkedOn }) => checkedOn)
        .join('; '),
    description: `Day on which each source was read, in the same order, ${LISTED}`,
    pattern: '\\d{4}(-\\d{2}){0,2}(; \\d{4}(-\\d{2}){0,2})*',
  },
  {
    id: 'confidence',
    heading: (t) => t('figures.confidence'),
    cell: ({ answer }, { t }) => (answer.isRecorded && answer.confidence ? t(`evidence.${answer.confidence}`) : ''),
    description: 'How sure the answer is, in words: high, medium or low; empty for a blank without source',
  },
  {
    id: 'note',
    heading: (t) => t('answer.note'),
    cell: ({ answer }) => answer.note ?? '',
    description: 'What the reader should know of the answer, in English',
  },
];

/** One row a state, in the order of the codes. */
export function toAnswersCsv(rows: readonly AnswerRow[], words: AnswerTableWords): string {
  return toTable(
    ANSWER_COLUMNS,
    rows.toSorted((a, b) => (a.state < b.state ? -1 : a.state > b.state ? 1 : 0)),
    words,
  );
}
