import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openWorkFile, WORK_FORMATS } from '../../exports/work/work-file.ts';
import { fileSite } from '../../site/frame/file-site.ts';
import { listWorkFiles } from '../../site/frame/work-file-params.ts';

export const getStaticPaths = listWorkFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals, site }) => {
  const { type, write } = WORK_FORMATS[props.ending];
  return new Response(write(openWorkFile(fileSite(locals.site, site), props.work)), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
};
