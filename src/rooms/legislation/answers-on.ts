// Which answer is shown for a day. Elements that show an answer carry data-status, data-since and data-until.
import { firstDayOf, lastDayOf } from '../../schemas/partial-date.ts';
import type { AnswerStatus } from '../../schemas/country.ts';

export interface DatedAnswer {
  status: AnswerStatus;
  /** Date from which it holds, as precise as it is recorded: `2008`, `2008-04` or `2008-04-09`. */
  since: string | undefined;
  /** Date from which it no longer holds. */
  until: string | undefined;
}

/**
 * The answer as far as it is recorded as in force on `day`; without a day, the answer as it stands, one that has ended being
 * not recorded. What has no date is not recorded on any day, and a date without month or day counts only from its end, because
 * before that it may not have been in force.
 */
export function answerOn({ status, since, until }: DatedAnswer, day: string | undefined): AnswerStatus {
  if (day === undefined) return until === undefined ? status : 'not-recorded';
  if (since === undefined || day < lastDayOf(since)) return 'not-recorded';
  return until === undefined || day < firstDayOf(until) ? status : 'not-recorded';
}

/** Each of `items` once, under the answer that holds on `day`, in their order. */
export function groupByAnswerOn<T>(
  items: readonly T[],
  answerOf: (item: T) => DatedAnswer,
  day: string | undefined,
): Map<AnswerStatus, T[]> {
  return Map.groupBy(items, (item) => answerOn(answerOf(item), day));
}

/** The answer that the attributes of `element` give. */
export function readAnswer({ dataset }: HTMLElement): DatedAnswer {
  const { status, since, until } = dataset;
  return { status: (status ?? 'not-recorded') as AnswerStatus, since, until };
}
