import type { APIRoute } from 'astro';
import { toAtlasNTriples } from '../../exports/atlas-files.ts';
import { fileSite } from '../../site/frame/file-site.ts';

export const GET: APIRoute = ({ locals, site }) =>
  new Response(toAtlasNTriples(fileSite(locals.site, site)), {
    headers: { 'Content-Type': 'application/n-triples; charset=utf-8' },
  });
