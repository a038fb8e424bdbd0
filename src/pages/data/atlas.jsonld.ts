import type { APIRoute } from 'astro';
import { toAtlasJsonLd } from '../../exports/atlas-files.ts';
import { fileSite } from '../../site/frame/file-site.ts';

export const GET: APIRoute = ({ locals, site }) =>
  new Response(toAtlasJsonLd(fileSite(locals.site, site)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
