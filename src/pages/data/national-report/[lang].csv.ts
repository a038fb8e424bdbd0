import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { provisionName } from '../../../site/parts/record-name.ts';
import { REPORT_TEMPLATE } from '../../../rooms/follow-up/report-template.ts';
import { toNationalReportCsv } from '../../../exports/national-report-csv.ts';
import { languageParams } from '../../../addresses/routes.ts';
import { getContext } from '../../../site/frame/context.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = async ({ params }) => {
  const context = await getContext(params.lang);
  const { t, labels, corpus } = context;
  const work = corpus.workById.get(REPORT_TEMPLATE);
  const text = toNationalReportCsv(work?.provisions ?? [], {
    section: t('report.section'),
    number: t('report.number'),
    point: t('report.point'),
    criteria: t('provision.criteria'),
    empty: [t('report.answer'), t('report.law'), t('report.source'), t('report.date')],
    numberOf: (provision) => (work ? provisionName(provision, work, context).text : provision.n),
    criterionOf: labels.criterion,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
