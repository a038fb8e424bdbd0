import type { APIRoute } from 'astro';
import { getBulkFiles } from '../../site/frame/bulk-files.ts';

export const GET: APIRoute = async () => {
  const { json } = await getBulkFiles();
  return new Response(await json(), { headers: { 'Content-Type': 'application/json' } });
};
