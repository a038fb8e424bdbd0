import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toProvisionData } from '../../../rooms/provisions/provisions-json.ts';
import { getAtlas } from '../../../site/frame/get-atlas.ts';

export const getStaticPaths = (async () => {
  return toProvisionData(await getAtlas()).pieces.map((piece, index) => ({
    params: { piece: String(index) },
    props: { piece },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.piece), { headers: { 'Content-Type': 'application/json' } });
