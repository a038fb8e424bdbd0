import type { APIRoute } from 'astro';
import { toDatapackage } from '../../exports/tables/to-datapackage.ts';
import { getBulkFiles } from '../../site/frame/bulk-files.ts';

export const GET: APIRoute = async () => {
  const { facts } = await getBulkFiles();
  return new Response(toDatapackage(facts), { headers: { 'Content-Type': 'application/json' } });
};
