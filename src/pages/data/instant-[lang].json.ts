import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { instantLabels } from '../../site/instant/instant-labels.ts';
import { toInstantJson } from '../../site/instant/instant-json.ts';
import { languageParams } from '../../addresses/routes.ts';
import { getContext } from '../../site/frame/context.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = async ({ params }) => {
  const context = await getContext(params.lang);
  const text = toInstantJson(context.corpus, instantLabels(context));
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
