import type { APIRoute } from 'astro';
import { languageParams } from '../../../addresses/routes.ts';
import { toTreatiesCsv } from '../../../exports/treaties-csv.ts';
import { workTitle } from '../../../site/parts/record-name.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute = ({ locals: { site } }) => {
  const { atlas, t, labels } = site;
  const nameOf = (id: string) => {
    const work = atlas.corpus.workById.get(id);
    return work ? workTitle(work, site).text : id;
  };
  const text = toTreatiesCsv(atlas, { t, state: labels.state, treaty: nameOf });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
