import type { APIRoute } from 'astro';
import { toProvisionData } from '../../../rooms/provisions/provisions-json.ts';
import { getAtlas } from '../../../site/frame/get-atlas.ts';

export const GET: APIRoute = async () => {
  const { corpus } = await getAtlas();
  return new Response(JSON.stringify(toProvisionData(corpus).facets), {
    headers: { 'Content-Type': 'application/json' },
  });
};
