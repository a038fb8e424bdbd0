import type { APIRoute } from 'astro';
import { toSymbolsJson } from '../../search/symbols-json.ts';
import { getAtlas } from '../../site/frame/get-atlas.ts';

export const GET: APIRoute = async () => {
  const { corpus } = await getAtlas();
  return new Response(toSymbolsJson(corpus), { headers: { 'Content-Type': 'application/json' } });
};
