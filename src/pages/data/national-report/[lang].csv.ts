import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { provisionName } from '../../../site/parts/record-name.ts';
import { worksWithRole } from '../../../atlas/work-roles.ts';
import { toNationalReportCsv } from '../../../exports/national-report-csv.ts';
import { languageParams } from '../../../addresses/routes.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ locals: { site } }) => {
  const [work] = worksWithRole(site.atlas.corpus, 'national-report-template');
  const text = toNationalReportCsv(work?.provisions ?? [], {
    t: site.t,
    numberOf: (provision) => (work ? provisionName(provision, work, site).text : provision.n),
    criterionOf: site.labels.criterion,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
