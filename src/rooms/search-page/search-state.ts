// What a search is, in the address: query, filters, order, view, page. Called by the results page; the same address gives the
// same list.
import type { Facet } from '../../engine/search-record.ts';
import { listChosen, type Filters } from '../../search/count-records.ts';
import { readValues } from '../../site/dom/read-values.ts';

export interface SearchState {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  view: 'works' | 'provisions';
  synonyms: boolean;
  page: number;
}

export interface ReadState extends SearchState {
  /** Values of filters that are not known, as written. */
  unknown: string[];
}

const MOST_PAGES = 50;

/** Name of a filter in the address, by facet: the first filter has kept its name. */
function filterName(facet: Facet): string {
  return facet === 'type' ? 'collection' : facet;
}

/** @param known whether a filter has such a value; others are left out and named */
export function readState(
  search: string,
  facets: readonly Facet[],
  known: (facet: Facet, value: string) => boolean,
): ReadState {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<Facet, string[]>> = {};
  const unknown: string[] = [];
  for (const facet of facets) {
    const values = readValues(params, filterName(facet));
    unknown.push(...values.filter((value) => !known(facet, value)));
    const kept = values.filter((value) => known(facet, value));
    if (kept.length) filters[facet] = kept;
  }
  const page = Number(params.get('page'));
  return {
    query: (params.get('q') ?? '').trim(),
    filters,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    view: params.get('view') === 'provisions' ? 'provisions' : 'works',
    synonyms: params.get('terms') !== '0',
    page: Number.isInteger(page) && page > 0 ? Math.min(page, MOST_PAGES) : 1,
    unknown: [...new Set(unknown)],
  };
}

/** The query part of the address, empty or with its question mark; what is as usual is left out. */
export function writeState({ query, filters, sort, view, synonyms, page }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of listChosen(filters)) params.set(filterName(facet), (filters[facet] ?? []).join(','));
  if (sort !== 'relevance') params.set('sort', sort);
  if (view !== 'works') params.set('view', view);
  if (!synonyms) params.set('terms', '0');
  if (page > 1) params.set('page', String(page));
  // A comma needs no escape, and the explorer writes none.
  return params.size ? `?${params.toString().replaceAll('%2C', ',')}` : '';
}
