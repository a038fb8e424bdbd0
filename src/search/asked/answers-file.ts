// What all states answer to one question of law, or did under one treaty: `data/asked/<language>/<id>.json`. Written for the results page,
// read when a question in words asks for it.
import type { AnswerStatus } from '../../schemas/answer-statuses.ts';

interface AnswerPlace {
  text: string;
  /** Address on the site; a place without is named in words. */
  href?: string;
  /** Language of the text, if it is not that of the page. */
  lang?: string;
}

export interface StateAnswer {
  name: string;
  /** The answer on the page of the state. */
  href: string;
  /** Of a treaty: yes for a state that is bound, no for one without action in the list consulted; all else is not recorded. */
  status: AnswerStatus;
  /** The answer in words, with the day on which it ended or the state was bound. */
  words: string;
  /** Law and articles, or where else it stands. */
  places: AnswerPlace[];
}

export interface AnswersFile {
  /** The question in plain words; empty for a treaty. */
  question: string;
  /** By code, in the order of the names; every state is there. */
  states: Record<string, StateAnswer>;
}
