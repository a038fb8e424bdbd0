// What national law answers to the criteria, and what states did under the treaties. Counts always add up to all states; a
// blank is counted as a blank.
import type { Corpus, Country, Work } from '../corpus/types.ts';
import {
  ANSWER_STATUSES,
  type Answer,
  type AnswerStatus,
  type TreatyAction,
  type TREATY_ACTIONS,
} from '../schemas/country.ts';
import type { Atlas } from './atlas.ts';
import { statusNow } from './answer-dates.ts';
import { datesOfWork } from './dates-of-work.ts';

/** Ids of the treaties whose status is held, in the order of the tables. */
export function treatiesOf({ vocabularies }: Corpus): string[] {
  return vocabularies.treaties.map(({ work }) => work);
}

const BLANK: Answer = { status: 'not-recorded', articles: [], also: [] };

/** The answer of a state; a missing one is not recorded. */
export function answerOf(country: Country, criterion: string): Answer {
  return country.criteria[criterion] ?? BLANK;
}

/** The answer of a state to a question outside the checklist. */
export function otherAnswerOf(country: Country, question: string): Answer {
  return country.others[question] ?? BLANK;
}

/** The answer of a state to a question of the checklist or outside it. */
export function findAnswer(country: Country, question: string): Answer {
  return country.criteria[question] ?? otherAnswerOf(country, question);
}

/** Every answer that a state records, of the checklist and outside it, with its path in the file. */
export function listAnswers({ criteria, others }: Country): { path: string; id: string; answer: Answer }[] {
  return Object.entries({ criteria, others }).flatMap(([key, answers]) =>
    Object.entries(answers).map(([id, answer]) => ({ path: `${key}.${id}`, id, answer })),
  );
}

export type AnswerCounts = Record<AnswerStatus, number>;

/** How many states answer what today; the four counts add up to all states. */
export function countAnswers(
  atlas: Atlas,
  criterion: string,
  countries: readonly Country[] = atlas.corpus.countries,
): AnswerCounts {
  const counts: AnswerCounts = { yes: 0, partial: 0, no: 0, 'not-recorded': 0 };
  for (const country of countries) counts[statusNow(atlas, answerOf(country, criterion))]++;
  return counts;
}

/** States by what they answer today, in the order of `ANSWER_STATUSES`. */
export function groupByAnswer(
  atlas: Atlas,
  criterion: string,
  countries: readonly Country[] = atlas.corpus.countries,
): { status: AnswerStatus; countries: Country[] }[] {
  return ANSWER_STATUSES.map((status) => ({
    status,
    countries: countries.filter((country) => statusNow(atlas, answerOf(country, criterion)) === status),
  }));
}

/** What is shown of a state under a treaty; `to-verify` is an action that no source shows. */
export interface TreatyStanding extends Omit<TreatyAction, 'action'> {
  action: (typeof TREATY_ACTIONS)[number] | 'to-verify';
}

/** Standing of a state under a treaty; a missing one is not recorded, and one without source shows no day. */
export function treatyStandingOf(country: Country, treaty: string): TreatyStanding {
  const written = country.treaties[treaty] ?? { signed: null, bound: null, action: 'not-recorded' };
  if (written.evidence) return written;
  const { action, note, unseen } = written;
  return {
    signed: null,
    bound: null,
    action: action === 'not-recorded' ? action : 'to-verify',
    ...(note !== undefined && { note }),
    ...(unseen !== undefined && { unseen }),
  };
}

export interface ActionCounts {
  bound: number;
  none: number;
  /** Claimed without a source: counted as nothing else. */
  toVerify: number;
  blank: number;
}

/** How many states are bound, have no action in the list consulted, are to be verified, or are blank. */
export function countActions(countries: readonly Country[], treaty: string): ActionCounts {
  const counts: ActionCounts = { bound: 0, none: 0, toVerify: 0, blank: 0 };
  for (const country of countries) counts[countedAs(treatyStandingOf(country, treaty))]++;
  return counts;
}

function countedAs({ action }: TreatyStanding): keyof ActionCounts {
  if (action === 'none') return 'none';
  if (action === 'to-verify') return 'toVerify';
  return action === 'not-recorded' ? 'blank' : 'bound';
}

/** Laws of a state, oldest first; those without date last. */
export function listLaws({ works }: Corpus, code: string): Work[] {
  const dateOf = (work: Work) => datesOfWork(work).enacted ?? '9999';
  return works
    .filter(({ frontMatter }) => frontMatter.law?.jurisdiction === code)
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a.workId < b.workId ? -1 : 1));
}
