// What national law answers to the criteria, and what states did under the treaties. Counts always add up to all states; a
// blank is counted as a blank.
import type { Corpus, Country, Work } from '../corpus/types.ts';
import { ANSWER_STATUSES, type Answer, type AnswerStatus, type TreatyAction } from '../schemas/country.ts';

/** Treaties whose status is held, in the order of the tables. */
export const TREATIES = [
  'palermo-protocol',
  'untoc',
  'smuggling-protocol',
  'opsc',
  'ia-convention-traffic-minors',
  'belem-do-para',
  'ilo-p029',
  'ilo-c182',
  'ilo-c189',
  'convention-1949',
] as const;

const BLANK: Answer = { status: 'not-recorded', articles: [], also: [] };

/** The answer of a state; a missing one is not recorded. */
export function answerOf(country: Country, criterion: string): Answer {
  return country.criteria[criterion] ?? BLANK;
}

export type AnswerCounts = Record<AnswerStatus, number>;

/** How many states answer what; the four counts add up to all states. */
export function countAnswers(countries: readonly Country[], criterion: string): AnswerCounts {
  const counts: AnswerCounts = { yes: 0, partial: 0, no: 0, 'not-recorded': 0 };
  for (const country of countries) counts[answerOf(country, criterion).status]++;
  return counts;
}

/** States by answer, in the order of `ANSWER_STATUSES`. */
export function groupByAnswer(
  countries: readonly Country[],
  criterion: string,
): { status: AnswerStatus; countries: Country[] }[] {
  return ANSWER_STATUSES.map((status) => ({
    status,
    countries: countries.filter((country) => answerOf(country, criterion).status === status),
  }));
}

/** Date from which an answer is recorded to hold: that of its law, as far as a date is recorded. */
export function sinceOf({ workById }: Corpus, { law }: Answer): string | undefined {
  const facts = law === undefined ? undefined : workById.get(law)?.frontMatter;
  return facts && (facts.inForceFrom ?? facts.law?.published ?? facts.adopted ?? undefined);
}

/** Day on which the law of an answer ceased to be in force, where a law that repeals it is held with a date. */
export function untilOf(corpus: Corpus, { law }: Answer): string | undefined {
  if (law === undefined) return undefined;
  const repealing = corpus.works.find(({ relations }) =>
    relations.some(({ predicate, to }) => predicate === 'repeals' && to === law),
  );
  return repealing && (repealing.frontMatter.inForceFrom ?? repealing.frontMatter.adopted ?? undefined);
}

/** Action of a state under a treaty; a missing one is not recorded. */
export function treatyActionOf(country: Country, treaty: string): TreatyAction {
  return country.treaties[treaty] ?? { signed: null, bound: null, action: 'not-recorded' };
}

/** How many states are bound, have no action in the list consulted, or are blank. */
export function countActions(
  countries: readonly Country[],
  treaty: string,
): { bound: number; none: number; blank: number } {
  const counts = { bound: 0, none: 0, blank: 0 };
  for (const country of countries) {
    const { action } = treatyActionOf(country, treaty);
    counts[action === 'none' ? 'none' : action === 'not-recorded' ? 'blank' : 'bound']++;
  }
  return counts;
}

/** Laws of a state, oldest first; those without date last. */
export function listLaws({ works }: Corpus, code: string): Work[] {
  const dateOf = ({ frontMatter }: Work) => frontMatter.adopted ?? frontMatter.law?.published ?? '9999';
  return works
    .filter(({ frontMatter }) => frontMatter.law?.jurisdiction === code)
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a.workId < b.workId ? -1 : 1));
}
