// Address of the page that tells how to suggest a correction, with what is to be corrected. Called by the foot of every page and by facts.

/** What it asks of the addresses; a script of a page has these two alone. */
export interface SuggestRoutes {
  path: (path: '') => string;
  page: (name: 'corrections') => string;
}

/** @param address of a page or a fact of the reader's language, with or without its host: `/en/legislation/sr/#dedicated-law` */
export function suggestPath(routes: SuggestRoutes, address: string): string {
  const own = address.replace(/^https?:\/\/[^/]+/, '').slice(routes.path('').length);
  return `${routes.page('corrections')}?page=${own.replace('#', '%23')}`;
}
