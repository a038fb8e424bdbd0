// The whole state of the explorer as a query, and back: `?show=proposals&q=shelter&topic=prevention,children&list=ag-res-2348~3.d`.
import type { Chosen } from '../../engine/count-facets.ts';
import { MAX_QUERY_LENGTH } from '../../engine/query-tree.ts';
import { readValues } from '../../site/dom/read-values.ts';
import { VIEWS, type View } from '../../atlas/provision-views.ts';
import { FACETS, type Facet } from './provision-facets.ts';
import type { FacetTable } from './facet-table.ts';
import { readList, writeList } from '../../site/dom/provision-list.ts';

/** `list` shows the ticked provisions, whatever their kind. */
export type Show = View | 'list';

export interface Choice {
  show: Show;
  /** Words that a provision must hold, in the query language; empty for all. */
  query: string;
  /** Whether terms of the field are looked up along. */
  synonyms: boolean;
  chosen: Record<Facet, string[]>;
  /** Ticked provisions, `workId#n`. */
  list: string[];
}

export interface ReadChoice extends Choice {
  /** Values of facets or of `show` that are not known, as written. */
  unknown: string[];
  unknownInList: string[];
  listTooLong: boolean;
  queryTooLong: boolean;
}

/** What `address` asks for; values that are not known are left out and named. */
export function readChoice(address: string, { columns, rowByEnd }: FacetTable): ReadChoice {
  const params = new URLSearchParams(address);
  const unknown: string[] = [];
  const keep = (values: readonly string[], isKnown: (value: string) => boolean) =>
    values.filter((value) => {
      if (!isKnown(value)) unknown.push(value);
      return isKnown(value);
    });
  const [show = 'mandates'] = keep(readValues(params, 'show'), isShow).filter(isShow);
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, keep(readValues(params, facet), (value) => columns[facet].at.has(value))]),
  ) as Record<Facet, string[]>;
  const {
    ends,
    unknown: unknownInList,
    tooLong,
  } = readList(params.getAll('list').join(','), (end) => rowByEnd.has(end));
  const query = (params.get('q') ?? '').trim();
  const queryTooLong = query.length > MAX_QUERY_LENGTH;
  return {
    show,
    query: queryTooLong ? '' : query,
    synonyms: params.get('terms') !== '0',
    chosen,
    list: ends,
    unknown: [...new Set(unknown)],
    unknownInList,
    listTooLong: tooLong,
    queryTooLong,
  };
}

/** The query part of the address that `readChoice` reads, empty for the default; of it only words need an escape. */
export function writeChoice({ show, query, synonyms, chosen, list }: Choice): string {
  const parts = [
    ...(show === 'mandates' ? [] : [`show=${show}`]),
    ...(query === '' ? [] : [`q=${encodeURIComponent(query)}`]),
    ...(synonyms ? [] : ['terms=0']),
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

/** `chosen` with an entry for every facet. */
export function toChosen(chosen: Chosen<Facet>): Choice['chosen'] {
  return Object.fromEntries(FACETS.map((facet) => [facet, [...(chosen[facet] ?? [])]])) as Choice['chosen'];
}

function isShow(value: string): value is Show {
  return value === 'list' || (VIEWS as readonly string[]).includes(value);
}

/** How many rows a reader had before going away. @param state of the entry; whatever another script left there counts for nothing */
export function readShown(state: unknown): number | undefined {
  const { shown } = (state ?? {}) as { shown?: unknown };
  return typeof shown === 'number' ? shown : undefined;
}
