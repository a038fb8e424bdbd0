import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { toAnswersTable } from '../../../exports/answers-table.ts';
import { tableParams, tableResponse } from '../../../site/frame/table-files.ts';
import { answerTableWords } from '../../../site/parts/answer-table-words.ts';

export const getStaticPaths = tableParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({
  params,
  locals: { site },
  site: origin,
}) => {
  const rows = toAnswersTable(site.atlas, answerTableWords(site, site.labels.criterion, origin));
  return tableResponse(rows, { ...params, name: site.t('data.name.answers') });
};
