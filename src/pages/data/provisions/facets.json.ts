import type { APIRoute } from 'astro';
import { toProvisionData } from '../../../rooms/provisions/provisions-json.ts';
import { getAtlas } from '../../../site/frame/get-atlas.ts';

export const GET: APIRoute = async () => {
  return new Response(JSON.stringify(toProvisionData(await getAtlas()).facets), {
    headers: { 'Content-Type': 'application/json' },
  });
};
