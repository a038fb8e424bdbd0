// The whole state of the explorer as a query, and back: `?show=proposals&topic=prevention,children&list=ag-res-2348~3.d`.
import { VIEWS, type View } from '../../atlas/provision-views.ts';
import { FACETS, type Facet } from './provision-facets.ts';
import type { FacetTable } from './facet-table.ts';
import { readList, writeList } from './provision-list.ts';

/** `list` shows the ticked provisions, whatever their kind. */
export type Show = View | 'list';

export interface Choice {
  show: Show;
  chosen: Record<Facet, string[]>;
  /** Ticked provisions, `workId#n`. */
  list: string[];
}

export interface ReadChoice extends Choice {
  /** Values of facets or of `show` that are not known, as written. */
  unknown: string[];
  unknownInList: string[];
  listTooLong: boolean;
}

/** What `query` asks for; values that are not known are left out and named. */
export function readChoice(query: string, { columns, rowByEnd }: FacetTable): ReadChoice {
  const params = new URLSearchParams(query);
  const listOf = (name: string) => [
    ...new Set(
      params
        .getAll(name)
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== ''),
    ),
  ];
  const unknown: string[] = [];
  const keep = (values: readonly string[], isKnown: (value: string) => boolean) =>
    values.filter((value) => {
      if (!isKnown(value)) unknown.push(value);
      return isKnown(value);
    });
  const [show = 'mandates'] = keep(listOf('show'), isShow).filter(isShow);
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, keep(listOf(facet), (value) => columns[facet].at.has(value))]),
  ) as Record<Facet, string[]>;
  const {
    ends,
    unknown: unknownInList,
    tooLong,
  } = readList(params.getAll('list').join(','), (end) => rowByEnd.has(end));
  return { show, chosen, list: ends, unknown: [...new Set(unknown)], unknownInList, listTooLong: tooLong };
}

/** The query that `readChoice` reads, empty for the default; ids and separators need no escape. */
export function writeChoice({ show, chosen, list }: Choice): string {
  const parts = [
    ...(show === 'mandates' ? [] : [`show=${show}`]),
    ...FACETS.filter((facet) => chosen[facet].length).map((facet) => `${facet}=${chosen[facet].join(',')}`),
    ...(list.length ? [`list=${writeList(list)}`] : []),
  ];
  return parts.length ? `?${parts.join('&')}` : '';
}

/** The same state in another view. Only proposals have proponents, so that choice ends where they do. */
export function switchView(choice: Choice, show: Show): Choice {
  const keeps = show === 'proposals' || show === 'list';
  return { ...choice, show, chosen: keeps ? choice.chosen : { ...choice.chosen, proponent: [] } };
}

function isShow(value: string): value is Show {
  return value === 'list' || (VIEWS as readonly string[]).includes(value);
}
