import type { APIRoute } from 'astro';
import { toDcat } from '../../exports/tables/to-dcat.ts';
import { getBulkFiles } from '../../site/frame/bulk-files.ts';

export const GET: APIRoute = async () => {
  const { facts } = await getBulkFiles();
  return new Response(toDcat(facts), { headers: { 'Content-Type': 'application/ld+json' } });
};
