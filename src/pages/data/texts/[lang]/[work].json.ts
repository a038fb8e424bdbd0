import type { APIRoute } from 'astro';
import { toCompareRecord } from '../../../../rooms/texts/compare-record.ts';
import { textParams } from '../../../../site/frame/record-params.ts';

export const getStaticPaths = () => textParams(import.meta.env.BASE_URL);

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props }) =>
  new Response(JSON.stringify(toCompareRecord(props.site, props.work)), {
    headers: { 'Content-Type': 'application/json' },
  });
