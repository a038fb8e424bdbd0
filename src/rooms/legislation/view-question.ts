// A question and what every state answers, by answer. Asked by the page of a question outside
// the checklist, by viewCriterion and by the table to take away.
import type { AnswerCounts } from '../../atlas/coverage.ts';
import type { MapState } from '../../pictures/americas-map.ts';
import { ANSWER_STATUSES, type AnswerStatus } from '../../schemas/answer-statuses.ts';
import type { OtherQuestion } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import { viewAnswer, type AnswerView } from '../../site/parts/answer-view.ts';
import { listStates } from './list-states.ts';

interface StateAnswer {
  code: string;
  name: string;
  answer: AnswerView;
}

export interface QuestionView {
  id: string;
  title: string;
  question: string;
  why: string;
  /** By what an answer is judged: what each stands for, and what does not count. */
  judgedBy: { answers: { status: AnswerStatus; text: string }[]; notCounted: string };
  /** They add up to all states. */
  counts: AnswerCounts;
  /** Every answer that there can be, states by name; a blank is a group of its own. */
  groups: { status: AnswerStatus; label: string; states: StateAnswer[] }[];
  map: MapState[];
}

/** Answers that are judged; a blank is none. */
const JUDGED = ['yes', 'partial', 'no'] as const;

export function viewQuestion(site: Site, { id, labels, question, why, test }: OtherQuestion): QuestionView {
  const { t, lang } = site;
  const states = listStates(site).map((country) => ({
    code: country.code,
    name: country.labels[lang],
    answer: viewAnswer(site, country, id),
  }));
  const byAnswer = Map.groupBy(states, ({ answer }) => answer.now);
  const countOf = (status: AnswerStatus) => byAnswer.get(status)?.length ?? 0;
  return {
    id,
    title: labels[lang],
    question: question[lang],
    why: why[lang],
    judgedBy: {
      answers: JUDGED.map((status) => ({ status, text: test[status][lang] })),
      notCounted: test.notCounted[lang],
    },
    counts: {
      yes: countOf('yes'),
      partial: countOf('partial'),
      no: countOf('no'),
      'not-recorded': countOf('not-recorded'),
    },
    groups: ANSWER_STATUSES.map((status) => ({
      status,
      label: t(`answer.${status}`),
      states: byAnswer.get(status) ?? [],
    })),
    map: states.map(({ code, name, answer }) => ({ code, label: name, mark: answer.now, href: answer.href })),
  };
}
