import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { figureWords } from '../../../words/figure-words.ts';
import { toFiguresCsv } from '../../../exports/figures-csv.ts';
import { languageParams } from '../../../addresses/routes.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ locals: { site } }) => {
  const { atlas, t, labels } = site;
  const text = toFiguresCsv(atlas.corpus.figures, { t, state: labels.state, figures: figureWords(site) });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
