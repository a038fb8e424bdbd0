import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { BULK_FORMATS, type BulkEnding } from '../../exports/tables/bulk-formats.ts';
import { getBulkFiles, listBulkFiles } from '../../site/frame/bulk-files.ts';

export const getStaticPaths = listBulkFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>, { ext: BulkEnding }> = async ({
  params: { ext },
  props,
}) => {
  const files = await getBulkFiles();
  return new Response(await files.table(props.data, ext), { headers: { 'Content-Type': BULK_FORMATS[ext].type } });
};
