// What a search is, in the address: query, filters, order, view, page. Called by the results page; the same address gives the
// same list.
import type { Filters } from '../../engine/count-facets.ts';
import type { Facet } from '../../engine/search-record.ts';

export interface SearchState {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  view: 'works' | 'provisions';
  synonyms: boolean;
  page: number;
}

const MOST_PAGES = 50;

/** Name of a filter in the address, by facet: the first filter has kept its name. */
export function filterName(facet: Facet): string {
  return facet === 'type' ? 'collection' : facet;
}

/** @param known whether a filter has such a value; others are left out */
export function readState(
  search: string,
  facets: readonly Facet[],
  known: (facet: Facet, value: string) => boolean,
): SearchState {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const facet of facets) {
    const value = params.get(filterName(facet)) ?? '';
    if (value !== '' && known(facet, value)) filters[facet] = value;
  }
  const page = Number(params.get('page'));
  return {
    query: (params.get('q') ?? '').trim(),
    filters,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    view: params.get('view') === 'provisions' ? 'provisions' : 'works',
    synonyms: params.get('terms') !== '0',
    page: Number.isInteger(page) && page > 0 ? Math.min(page, MOST_PAGES) : 1,
  };
}

/** The query part of the address, empty or with its question mark; what is as usual is left out. */
export function writeState({ query, filters, sort, view, synonyms, page }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const [facet, value] of Object.entries(filters) as [Facet, string][]) params.set(filterName(facet), value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (view !== 'works') params.set('view', view);
  if (!synonyms) params.set('terms', '0');
  if (page > 1) params.set('page', String(page));
  return params.size ? `?${params.toString()}` : '';
}
