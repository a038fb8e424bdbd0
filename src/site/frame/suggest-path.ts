// Address of the page that tells how to suggest a correction, with what is to be corrected. Called by the foot of every page and by facts.
import type { Routes } from '../../addresses/routes.ts';

/** @param address of a page or a fact of the reader's language, with or without its host: `/en/legislation/sr/#dedicated-law` */
export function suggestPath(routes: Routes, address: string): string {
  const own = address.replace(/^https?:\/\/[^/]+/, '').slice(routes.path('').length);
  return `${routes.page('corrections')}?page=${own.replace('#', '%23')}`;
}
