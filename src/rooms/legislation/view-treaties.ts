// The status of all treaties: how many states are bound by each, and since when each state is. Asked by TreatiesPage.
import { countActions, treatiesOf, type ActionCounts } from '../../atlas/coverage.ts';
import type { Site } from '../../site/locals/site.ts';
import { linkTreaty, type TreatyName } from './linked-name.ts';
import { listStates } from './list-states.ts';
import { viewStanding, type StandingView } from './view-standing.ts';

export interface TreatiesView {
  treaties: { name: TreatyName; counts: ActionCounts }[];
  /** A standing for each treaty, in their order. */
  states: { name: string; href: string; standings: StandingView[] }[];
}

export function viewTreaties(site: Site): TreatiesView {
  const states = listStates(site);
  const ids = treatiesOf(site.atlas.corpus);
  return {
    treaties: ids.map((id) => ({ name: linkTreaty(id, site), counts: countActions(states, id) })),
    states: states.map((country) => ({
      name: country.labels[site.lang],
      href: `${site.routes.state(country.code)}#_treaties`,
      standings: ids.map((id) => viewStanding(site, country, id)),
    })),
  };
}
