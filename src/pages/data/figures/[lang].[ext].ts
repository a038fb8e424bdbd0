import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { figureWords } from '../../../words/figure-words.ts';
import { toFiguresTable } from '../../../exports/figures-table.ts';
import { tableParams, tableResponse } from '../../../site/frame/table-files.ts';

export const getStaticPaths = tableParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({
  params,
  locals: { site },
}) => {
  const { atlas, t, labels } = site;
  const rows = toFiguresTable(atlas.corpus.figures, { t, state: labels.state, figures: figureWords(site) });
  return tableResponse(rows, { ...params, name: t('figures.title') });
};
