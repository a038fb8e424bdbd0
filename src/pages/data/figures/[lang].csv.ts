import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { figureWords } from '../../../words/figure-words.ts';
import { toFiguresCsv } from '../../../exports/figures-csv.ts';
import { languageParams } from '../../../addresses/routes.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ locals }) => {
  const { site } = locals;
  const { t, labels } = site;
  const { corpus } = site.atlas;
  const text = toFiguresCsv(corpus.figures, {
    headings: [
      'ISO 3166-1',
      t('answer.state'),
      t('figures.year'),
      t('figures.measure'),
      t('figures.value'),
      t('figures.unit'),
      t('statistics.covers.form'),
      t('statistics.covers.age'),
      t('statistics.covers.sex'),
      t('figures.definition'),
      t('figures.series'),
      t('evidence.title'),
      t('figures.via'),
      t('figures.confidence'),
      t('figures.readOn'),
      t('answer.note'),
    ],
    state: labels.state,
    measure: (id) => t(`figures.measure.${id}`),
    confidence: (id) => t(`evidence.${id}`),
    figures: figureWords(site),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
