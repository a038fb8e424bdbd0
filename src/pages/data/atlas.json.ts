import type { APIRoute } from 'astro';
import { toAtlasJson } from '../../exports/atlas-json.ts';
import { getAtlas } from '../../site/frame/get-atlas.ts';

export const GET: APIRoute = async () => {
  return new Response(toAtlasJson(await getAtlas()), { headers: { 'Content-Type': 'application/json' } });
};
