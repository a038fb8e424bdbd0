import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { provisionName } from '../../../site/parts/record-name.ts';
import { REPORT_TEMPLATE } from '../../../rooms/follow-up/report-template.ts';
import { toNationalReportCsv } from '../../../exports/national-report-csv.ts';
import { languageParams } from '../../../addresses/routes.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ locals }) => {
  const { site } = locals;
  const { t, labels } = site;
  const { corpus } = site.atlas;
  const work = corpus.workById.get(REPORT_TEMPLATE);
  const text = toNationalReportCsv(work?.provisions ?? [], {
    section: t('report.section'),
    number: t('report.number'),
    point: t('report.point'),
    criteria: t('provision.criteria'),
    empty: [t('report.answer'), t('report.law'), t('report.source'), t('report.date')],
    numberOf: (provision) => (work ? provisionName(provision, work, site).text : provision.n),
    criterionOf: labels.criterion,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
