// What reports say was done in a state: provisions whose place names it. Called by the page of the state.
import type { Corpus, Country, Provision, Work } from '../corpus/types.ts';
import { statesOfPlace } from './states-of-place.ts';

export interface Activity {
  work: Work;
  provision: Provision;
}

/** Activities in `country`, oldest first; those without date last. */
export function activitiesIn({ works }: Corpus, country: Country): Activity[] {
  return works
    .flatMap((work) => work.provisions.map((provision) => ({ work, provision })))
    .filter(
      ({ provision: { activityPlace } }) =>
        activityPlace !== undefined && statesOfPlace(activityPlace, [country]).length > 0,
    )
    .sort((a, b) => compareDates(a.provision.date ?? '9999', b.provision.date ?? '9999'));
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
