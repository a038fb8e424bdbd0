import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { toCompareFeed } from '../../../rooms/legislation/compare-feed.ts';
import { languageParams } from '../../../addresses/routes.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ locals }) =>
  new Response(toCompareFeed(locals.site), { headers: { 'Content-Type': 'application/json' } });
