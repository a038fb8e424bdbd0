import type { APIRoute } from 'astro';
import { toAtlasJson } from '../../exports/atlas-json.ts';
import { getAtlas } from '../../site/frame/get-atlas.ts';

export const GET: APIRoute = async () => {
  const { corpus, graph } = await getAtlas();
  return new Response(toAtlasJson(corpus, graph), { headers: { 'Content-Type': 'application/json' } });
};
