import type { APIRoute } from 'astro';
import { getBulkFiles } from '../../site/frame/bulk-files.ts';

export const GET: APIRoute = async () => {
  const { sqlite } = await getBulkFiles();
  return new Response(await sqlite(), { headers: { 'Content-Type': 'application/vnd.sqlite3' } });
};
