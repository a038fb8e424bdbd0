import type { APIRoute } from 'astro';
import { toWorksNdjson } from '../../exports/atlas-files.ts';
import { fileSite } from '../../site/frame/file-site.ts';

export const GET: APIRoute = ({ locals, site }) =>
  new Response(toWorksNdjson(fileSite(locals.site, site)), {
    headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' },
  });
