import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { provisionName } from '../../../site/parts/record-name.ts';
import { worksWithRole } from '../../../atlas/work-roles.ts';
import { toNationalReportTable } from '../../../exports/national-report-table.ts';
import { tableParams, tableResponse } from '../../../site/frame/table-files.ts';

export const getStaticPaths = tableParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({
  params,
  locals: { site },
}) => {
  const [work] = worksWithRole(site.atlas.corpus, 'national-report-template');
  const rows = toNationalReportTable(work?.provisions ?? [], {
    t: site.t,
    numberOf: (provision) => (work ? provisionName(provision, work, site).text : provision.n),
    criterionOf: site.labels.criterion,
  });
  return tableResponse(rows, { ...params, name: site.t('nav.nationalReport') });
};
