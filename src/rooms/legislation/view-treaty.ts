// The status of one treaty, state by state, and the same as marks for the map. Asked by TreatyPage.
import { countActions, type ActionCounts } from '../../atlas/coverage.ts';
import type { MapState } from '../../pictures/americas-map.ts';
import type { Site } from '../../site/locals/site.ts';
import { linkTreaty, type TreatyName } from './linked-name.ts';
import { listStates } from './list-states.ts';
import { listOthers, type TreatyLine } from './view-treaties.ts';
import { viewStanding, type StandingView } from './view-standing.ts';

export interface TreatyView {
  name: TreatyName;
  counts: ActionCounts;
  /** States that are not bound, by what is known of them. */
  others: TreatyLine['others'];
  states: { code: string; name: string; href: string; standing: StandingView }[];
  map: MapState[];
}

export function viewTreaty(site: Site, id: string): TreatyView {
  const countries = listStates(site);
  const states = countries.map((country) => ({
    code: country.code,
    name: country.labels[site.lang],
    href: site.routes.state(country.code),
    standing: viewStanding(site, country, id),
  }));
  return {
    name: linkTreaty(id, site),
    counts: countActions(countries, id),
    others: listOthers(site, countries, id),
    states,
    map: states.map(({ code, name, standing: { mark, href } }) => ({ code, label: name, mark, href })),
  };
}
