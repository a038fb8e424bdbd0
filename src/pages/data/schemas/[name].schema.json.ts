import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listPublicSchemas } from '../../../exports/public-schemas.ts';
import { translatorFor } from '../../../words/translate.ts';

export const getStaticPaths = () =>
  listPublicSchemas(translatorFor).map(({ path, text }) => ({
    params: { name: path.replace('data/schemas/', '').replace('.schema.json', '') },
    props: { text },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/schema+json' } });
