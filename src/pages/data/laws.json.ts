import type { APIRoute } from 'astro';
import { toLawsJson } from '../../search/laws-json.ts';
import { getAtlas } from '../../site/frame/get-atlas.ts';

export const GET: APIRoute = async () => {
  const { corpus } = await getAtlas();
  return new Response(toLawsJson(corpus), { headers: { 'Content-Type': 'application/json' } });
};
