// Indicators that the atlas computes from its own data. A blank never counts as a no: it leaves the denominator.
import type { Country } from '../corpus/types.ts';
import type { Evidence } from '../schemas/fields.ts';
import type { ComputedFrom, Indicator } from '../schemas/indicator.ts';
import type { Atlas } from './atlas.ts';
import { statusNow } from './answer-dates.ts';
import { answerOf, treatiesOf, treatyStandingOf } from './coverage.ts';

export interface StateShare {
  /** States that fulfil it whole. */
  numerator: number;
  /** States that fulfil it in part; not in the numerator. */
  partial: number;
  /** States of which an answer is recorded: all less the blanks. */
  denominator: number;
  blanks: number;
  all: number;
  /** Codes by answer, in the order of the corpus. */
  states: { yes: string[]; partial: string[]; no: string[]; blank: string[] };
}

export interface TreatyShare extends StateShare {
  treaty: string;
}

export type ComputedIndicator =
  | { kind: 'criterion'; criterion: string; share: StateShare }
  | { kind: 'plan'; share: StateShare }
  | { kind: 'treaties'; shares: TreatyShare[] };

/** Latest day on which a fact that the figure rests on was checked or stands; undefined if no fact has a source. */
export function dateOfData(atlas: Atlas, from: ComputedFrom): string | undefined {
  const days = atlas.corpus.countries.flatMap((country) => {
    if ('criterion' in from) {
      const answer = answerOf(country, from.criterion);
      // An answer that has ended is shown as such by what ended it.
      return daysOf(statusNow(atlas, answer) === answer.status ? answer.evidence : answer.until?.evidence);
    }
    if ('plan' in from) return country.plans.flatMap(({ evidence }) => daysOf(evidence));
    const treaties = 'treaty' in from ? [from.treaty] : treatiesOf(atlas.corpus);
    return treaties.flatMap((treaty) => daysOf(treatyStandingOf(country, treaty).evidence));
  });
  return days.sort().at(-1);
}

/** Days on which the sources of a fact were read. */
function daysOf(evidence: Evidence | undefined): string[] {
  return evidence ? [evidence, ...(evidence.also ?? [])].map(({ checkedOn }) => checkedOn) : [];
}

/**
 * Computes `indicator` over all states, undefined if it is not one that the atlas computes.
 * @param year calendar year for plans, those that cover it being in force
 */
export function computeIndicator(
  atlas: Atlas,
  { computedFrom }: Indicator,
  year: number,
): ComputedIndicator | undefined {
  const { countries } = atlas.corpus;
  if (!computedFrom) return undefined;
  if ('criterion' in computedFrom) {
    const { criterion } = computedFrom;
    return {
      kind: 'criterion',
      criterion,
      share: shareOf(countries, (country) => {
        const status = statusNow(atlas, answerOf(country, criterion));
        return status === 'not-recorded' ? 'blank' : status;
      }),
    };
  }
  if ('plan' in computedFrom)
    return { kind: 'plan', share: shareOf(countries, (country) => planAnswer(country, year)) };
  const treaties = 'treaty' in computedFrom ? [computedFrom.treaty] : treatiesOf(atlas.corpus);
  return {
    kind: 'treaties',
    shares: treaties.map((treaty) => ({
      treaty,
      ...shareOf(countries, (country) => {
        const { action } = treatyStandingOf(country, treaty);
        return action === 'not-recorded' || action === 'to-verify' ? 'blank' : action === 'none' ? 'no' : 'yes';
      }),
    })),
  };
}

/**
 * Whether a plan with recorded years covers `year`. `no` says that the last plan on record has ended by its own years, never
 * that there is none: a state without a plan on record, or with one that may run in `year` since its end is not recorded or
 * its start is not known, is a blank.
 */
function planAnswer({ plans }: Country, year: number): keyof StateShare['states'] {
  const spans = plans.map(({ from, to }) => ({
    from: typeof from === 'string' ? Number(from.slice(0, 4)) : undefined,
    to: typeof to === 'string' ? Number(to.slice(0, 4)) : undefined,
  }));
  if (spans.some(({ from, to }) => from !== undefined && to !== undefined && from <= year && year <= to)) return 'yes';
  if (!spans.length || spans.some(({ to }) => to === undefined || to >= year)) return 'blank';
  return 'no';
}

function shareOf(countries: readonly Country[], answer: (country: Country) => keyof StateShare['states']): StateShare {
  const states: StateShare['states'] = { yes: [], partial: [], no: [], blank: [] };
  for (const country of countries) states[answer(country)].push(country.code);
  const blanks = states.blank.length;
  return {
    numerator: states.yes.length,
    partial: states.partial.length,
    denominator: countries.length - blanks,
    blanks,
    all: countries.length,
    states,
  };
}
