import type { APIRoute } from 'astro';
import { languageParams } from '../../addresses/routes.ts';
import { toOpenSearch } from '../../exports/machines/to-opensearch.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute = ({ locals: { site }, site: origin }) => {
  const { t, lang, routes } = site;
  const absolute = (path: string) => new URL(path, origin).href;
  const text = toOpenSearch({
    name: t('site.name'),
    description: t('home.searchTitle'),
    language: lang,
    results: absolute(routes.page('search')),
    icon: absolute(routes.asset('favicon.svg')),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
