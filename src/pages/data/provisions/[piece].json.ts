import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toProvisionData } from '../../../rooms/provisions/provisions-json.ts';
import { getAtlas } from '../../../site/frame/get-atlas.ts';

export const getStaticPaths = (async () => {
  return [...toProvisionData(await getAtlas()).files].map(([name, piece]) => ({
    params: { piece: name },
    props: { piece },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.piece), { headers: { 'Content-Type': 'application/json' } });
