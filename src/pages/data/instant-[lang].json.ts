import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { instantLabels } from '../../site/instant/instant-labels.ts';
import { toInstantJson } from '../../site/instant/instant-json.ts';
import { languageParams } from '../../addresses/routes.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ locals }) => {
  const { site } = locals;
  const text = toInstantJson(site.atlas.corpus, instantLabels(site));
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
