import type { APIRoute } from 'astro';
import { languageParams } from '../../../addresses/routes.ts';
import { toAnswersCsv } from '../../../exports/answers-csv.ts';
import { answerTableWords } from '../../../site/parts/answer-table-words.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute = ({ locals: { site }, site: origin }) => {
  const text = toAnswersCsv(site.atlas, answerTableWords(site, site.labels.criterion, origin));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
