// The status of all treaties: how many states are bound by each, which are not, and since when each state is. Asked by TreatiesPage.
import { countActions, treatiesOf, treatyStandingOf, type ActionCounts } from '../../atlas/coverage.ts';
import type { Country } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import { formatList } from '../../words/format.ts';
import { linkTreaty, type TreatyName } from './linked-name.ts';
import { listStates } from './list-states.ts';
import { viewStanding } from './view-standing.ts';

/** How a cell of the table shows a standing: by the mark and the year, by a dash, or as open. */
type CellKind = 'bound' | 'none' | 'to-verify' | 'not-recorded';

interface TreatyCell {
  kind: CellKind;
  /** Year of the deposit. */
  year: string | undefined;
  /** Action and days in one line. */
  words: string;
}

export interface TreatyLine {
  id: string;
  name: TreatyName;
  counts: ActionCounts;
  /** Names of the states that are not bound, by what is known of them; kinds without states are left out. */
  others: { kind: Exclude<CellKind, 'bound'>; label: string; names: string }[];
}

export interface TreatiesView {
  treaties: TreatyLine[];
  /** A cell for each treaty, in their order. */
  states: {
    code: string;
    name: string;
    href: string;
    /** `9 bound · 2 to be verified`: what there is of each. */
    counts: string;
    cells: TreatyCell[];
  }[];
}

export function viewTreaties(site: Site): TreatiesView {
  const countries = listStates(site);
  const ids = treatiesOf(site.atlas.corpus);
  return {
    treaties: ids.map((id) => ({
      id,
      name: linkTreaty(id, site),
      counts: countActions(countries, id),
      others: listOthers(site, countries, id),
    })),
    states: countries.map((country) => {
      const cells = ids.map((id) => viewCell(site, country, id));
      return {
        code: country.code,
        name: country.labels[site.lang],
        href: `${site.routes.state(country.code)}#_treaties`,
        counts: countCells(site, cells),
        cells,
      };
    }),
  };
}

const CELL_KINDS = ['bound', 'none', 'to-verify', 'not-recorded'] as const satisfies readonly CellKind[];

/** The word for a kind of cell, in counts. */
function sayKind({ t }: Pick<Site, 't'>, kind: CellKind): string {
  return kind === 'bound' ? t('treaties.boundShort') : t(`treaties.action.${kind}`);
}

/** States that are not bound by treaty `id`, by what is known of them. */
export function listOthers(site: Site, countries: readonly Country[], id: string): TreatyLine['others'] {
  return (['none', 'to-verify', 'not-recorded'] as const).flatMap((kind) => {
    const names = countries.filter((country) => kindOf(country, id) === kind).map(({ labels }) => labels[site.lang]);
    return names.length ? [{ kind, label: sayKind(site, kind), names: formatList(names, site.lang) }] : [];
  });
}

function kindOf(country: Country, id: string): CellKind {
  const { action } = treatyStandingOf(country, id);
  return action === 'none' || action === 'to-verify' || action === 'not-recorded' ? action : 'bound';
}

function viewCell(site: Site, country: Country, id: string): TreatyCell {
  const { action, bound, signed } = viewStanding(site, country, id);
  const { t } = site;
  const signature = signed === undefined ? undefined : t('treaties.signedOn', { date: signed });
  return {
    kind: kindOf(country, id),
    year: treatyStandingOf(country, id).bound?.slice(0, 4),
    words: [action, bound, signature].filter((part) => part !== undefined).join(', '),
  };
}

function countCells(site: Site, cells: readonly TreatyCell[]): string {
  return CELL_KINDS.map((kind) => ({ kind, count: cells.filter((cell) => cell.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${sayKind(site, kind)}`)
    .join(' · ');
}
