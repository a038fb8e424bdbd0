import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { provisionName } from '../../../site/parts/record-name.ts';
import { REPORT_TEMPLATE } from '../../../rooms/follow-up/report-template.ts';
import { toNationalReportCsv } from '../../../exports/national-report-csv.ts';
import { languageParams } from '../../../addresses/routes.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ locals: { site } }) => {
  const work = site.atlas.corpus.workById.get(REPORT_TEMPLATE);
  const text = toNationalReportCsv(work?.provisions ?? [], {
    t: site.t,
    numberOf: (provision) => (work ? provisionName(provision, work, site).text : provision.n),
    criterionOf: site.labels.criterion,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
