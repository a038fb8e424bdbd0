// What stands beside the mark of an answer: the word of the mark, then what held until when if the answer has ended.
import { answerDatesOf, statusNow } from '../../atlas/answer-dates.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Answer } from '../../schemas/country.ts';

/** `yes`; of an answer that has ended, whose mark is that of a blank, `not recorded (yes until 26 November 2024)`. */
export function answerWords(answer: Answer, { atlas: { corpus }, t }: Pick<Site, 'atlas' | 't'>): string {
  const now = t(`answer.${statusNow(corpus, answer)}`);
  const { until } = answerDatesOf(corpus, answer);
  if (answer.status === 'not-recorded' || until === undefined) return now;
  return `${now} (${t(`answer.${answer.status}`)} ${t.date('until', until)})`;
}
