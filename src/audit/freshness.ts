// How old what a fact rests on is, reckoned from the newest reading of the content, and which facts most need a new look.
import type { Atlas } from '../atlas/atlas.ts';
import type { Country } from '../corpus/types.ts';
import { firstDayOf } from '../schemas/partial-date.ts';
import type { Fact, FactClass } from './fact.ts';
import { listFacts } from './list-facts.ts';
import { listStateFacts } from './list-state-facts.ts';

/** After so many years a fact is shown as old. */
const OLD_AFTER_YEARS = 3;

/** Newest day on which any source of `facts` was read; undefined if none was. */
function newestReading(facts: readonly Fact[]): string | undefined {
  return facts
    .flatMap(({ checkedOn }) => checkedOn ?? [])
    .sort()
    .at(-1);
}

/** Newest reading of the whole content, from which ages are reckoned. Every fact is listed for it: ask once. */
export function dayOfContent(atlas: Atlas): string | undefined {
  return newestReading(listFacts(atlas));
}

/** Whole years from the day as of which the source shows `fact` to `day`; undefined where no source is recorded. */
export function ageOf({ standsAt }: Fact, day: string): number | undefined {
  if (standsAt === undefined) return undefined;
  const first = firstDayOf(standsAt);
  const years = Number(day.slice(0, 4)) - Number(first.slice(0, 4));
  return Math.max(0, day.slice(5) < first.slice(5) ? years - 1 : years);
}

/** Day on which the facts of a state were last read, and those of them that are old on `day`. */
export function freshnessOf(
  atlas: Atlas,
  country: Country,
  day: string | undefined,
): { last: string | undefined; old: Fact[] } {
  const facts = listStateFacts(atlas, country);
  const isOld = (fact: Fact) => day !== undefined && (ageOf(fact, day) ?? 0) >= OLD_AFTER_YEARS;
  return { last: newestReading(facts), old: facts.filter(isOld) };
}

/** What changes soonest comes first: plans end, bodies and units are renamed, then what a practice or a row says. */
const CHANGES_SOON: readonly (readonly FactClass[])[] = [
  ['plan', 'authority'],
  ['practice', 'row', 'figure'],
  ['answer-low', 'answer-medium', 'answer-high', 'penalty', 'law', 'treaty'],
];
const CONFIDENCE_ORDER = ['low', 'medium', 'high'];

/** The facts that may have changed, those most in need of a look first: by age in years, then kind, then confidence. */
export function mostInNeed(facts: readonly Fact[], day: string): (Fact & { age: number | undefined })[] {
  const kindOf = (fact: Fact) => CHANGES_SOON.findIndex((classes) => classes.includes(fact.class));
  return facts
    .filter((fact) => kindOf(fact) >= 0)
    .map((fact) => ({ ...fact, age: ageOf(fact, day) }))
    .sort(
      (a, b) =>
        (b.age ?? Infinity) - (a.age ?? Infinity) ||
        kindOf(a) - kindOf(b) ||
        CONFIDENCE_ORDER.indexOf(a.confidence) - CONFIDENCE_ORDER.indexOf(b.confidence) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}
