import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toAnswersCsv } from '../../../../exports/answers-csv.ts';
import { viewQuestion } from '../../../../rooms/legislation/view-question.ts';
import { recordParams } from '../../../../site/frame/record-params.ts';

export const getStaticPaths = async () => [...(await recordParams('criterion')), ...(await recordParams('question'))];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals, url }) => {
  const { t, labels } = locals.site;
  const { id, groups } = viewQuestion(locals.site, props.record);
  const text = toAnswersCsv(
    groups.flatMap(({ states }) => states.map(({ code, answer }) => ({ question: id, state: code, answer }))),
    { t, state: labels.state, address: (href) => new URL(href, url).href },
  );
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
