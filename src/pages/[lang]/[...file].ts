import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listWorkFiles } from '../../site/frame/work-file-params.ts';
import { WORK_FORMATS } from '../../exports/work/work-file.ts';

export const getStaticPaths = listWorkFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { work, ending },
  locals: { site },
  site: origin,
}) => {
  const { type, write } = WORK_FORMATS[ending];
  const absolute = (path: string) => new URL(path, origin).href;
  return new Response(write({ atlas: site.atlas, work, routes: site.routes, absolute }), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
};
