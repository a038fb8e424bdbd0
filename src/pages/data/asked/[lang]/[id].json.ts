import type { APIRoute } from 'astro';
import { listAskedIds, toAskedJson } from '../../../../rooms/search-page/asked-json.ts';
import { LANGUAGES } from '../../../../schemas/languages.ts';
import { getSite } from '../../../../site/frame/get-atlas.ts';

export const getStaticPaths = async () => {
  const sites = await Promise.all(LANGUAGES.map((lang) => getSite(lang, import.meta.env.BASE_URL)));
  return sites.flatMap((site) => listAskedIds(site).map((id) => ({ params: { lang: site.lang, id } })));
};

export const GET: APIRoute<object, { lang: (typeof LANGUAGES)[number]; id: string }> = ({ params, locals }) =>
  new Response(toAskedJson(locals.site, params.id), {
    headers: { 'Content-Type': 'application/json' },
  });
