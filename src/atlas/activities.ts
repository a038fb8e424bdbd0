// What reports say was done in a state: provisions whose place names it. Called by the page of the state.
import type { Corpus, Country, Provision, Work } from '../corpus/types.ts';
import { foldText } from '../text/fold-text.ts';

export interface Activity {
  work: Work;
  provision: Provision;
}

/** Activities in `country`, oldest first; those without date last. */
export function activitiesIn({ works }: Corpus, { labels, officialName }: Country): Activity[] {
  const names = new Set([labels.en, officialName.en].map(foldPlace));
  return works
    .flatMap((work) => work.provisions.map((provision) => ({ work, provision })))
    .filter(({ provision: { activityPlace } }) => listPlaces(activityPlace).some((place) => names.has(place)))
    .sort((a, b) => compareDates(a.provision.date ?? '9999', b.provision.date ?? '9999'));
}

/** States of a place as reports write it: `Brasilia, Brazil` → Brazil; `Chile; Thailand` → both. */
function listPlaces(place: string | undefined): string[] {
  return place === undefined ? [] : place.split(';').map((part) => foldPlace(part.split(',').at(-1) ?? ''));
}

/** Reports write `St. Kitts and Nevis` and leave out the article of `The Bahamas`, or not. */
function foldPlace(name: string): string {
  return foldText(name)
    .trim()
    .replace(/^the /, '')
    .replace(/^st\.? /, 'saint ');
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
