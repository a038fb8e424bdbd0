import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { toTreatiesTable } from '../../../exports/treaties-table.ts';
import { tableParams, tableResponse } from '../../../site/frame/table-files.ts';
import { workTitle } from '../../../site/parts/record-name.ts';

export const getStaticPaths = tableParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ params, locals }) => {
  const { site } = locals;
  const treaty = (id: string) => {
    const work = site.atlas.corpus.workById.get(id);
    return work ? workTitle(work, site).text : id;
  };
  const rows = toTreatiesTable(site.atlas, { t: site.t, state: site.labels.state, treaty });
  return tableResponse(rows, { ...params, name: site.t('data.name.treaty_actions') });
};
