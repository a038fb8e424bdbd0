// An answer of a state to a question, without words: what was recorded, what holds now, since and until when, how sure. Every
// view of an answer and the feed of the compare page take it from here.
import type { Answer, AnswerStatus } from '../schemas/country.ts';
import type { Confidence } from '../schemas/fields.ts';
import type { Atlas } from './atlas.ts';
import { answerDatesOf, type AnswerDates } from './answer-dates.ts';

export interface AnswerFacts extends AnswerDates {
  /** As recorded; of an answer that has ended, what held until then. */
  status: AnswerStatus;
  /** As it stands now: an answer that has ended is not recorded any more. */
  now: AnswerStatus;
  /** How sure it is; undefined for a blank without source. */
  confidence: Confidence | undefined;
}

const UNDATED: AnswerDates = { since: undefined, until: undefined, sinceFrom: undefined, articleUndated: false };

/** Facts of `answer`. A blank has no dates, whatever law it names. */
export function factsOfAnswer(atlas: Atlas, answer: Answer): AnswerFacts {
  const { status, evidence, confidence } = answer;
  const isBlank = status === 'not-recorded';
  const dates = isBlank ? UNDATED : answerDatesOf(atlas, answer);
  return {
    ...dates,
    status,
    now: dates.until === undefined ? status : 'not-recorded',
    confidence: evidence?.confidence ?? confidence ?? (isBlank ? undefined : 'low'),
  };
}
