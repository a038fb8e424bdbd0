import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toAnswersCsv } from '../../../../exports/answers-csv.ts';
import { recordParams } from '../../../../site/frame/record-params.ts';
import { answerTableWords } from '../../../../site/parts/answer-table-words.ts';

export const getStaticPaths = async () => [...(await recordParams('criterion')), ...(await recordParams('question'))];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props,
  locals: { site },
  site: origin,
}) => {
  const { id, labels } = props.record;
  const text = toAnswersCsv(
    site.atlas,
    answerTableWords(site, () => site.label(labels), origin),
    [id],
  );
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
