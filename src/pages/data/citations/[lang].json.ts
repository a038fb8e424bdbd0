import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { languageParams } from '../../../addresses/routes.ts';
import { toProvisionCitations } from '../../../rooms/provisions/provisions-json.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ locals }) => {
  const { atlas, lang } = locals.site;
  return new Response(JSON.stringify(toProvisionCitations(atlas, lang)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
