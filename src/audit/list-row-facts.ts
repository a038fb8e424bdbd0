// The facts of lists: initiatives, training, sources of statistics, published figures. Called by the list of all facts.
import type { Corpus } from '../corpus/types.ts';
import { timeOf } from '../atlas/figures.ts';
import type { Routes } from '../addresses/routes.ts';
import type { Fact } from './fact.ts';
import { joinParts } from './say-fact.ts';
import { supportOf, supportOfList } from './support-of.ts';

/** One fact an entry of the lists, then one a figure. */
export function listRowFacts(corpus: Corpus, routes: Routes): Fact[] {
  return [...listEntryFacts(corpus, routes), ...listFigureFacts(corpus, routes)];
}

function listEntryFacts(corpus: Corpus, routes: Routes): Fact[] {
  const { initiatives, training, statistics } = corpus.lists;
  const lists = [
    ...initiatives.map((row) => ({ row, titles: row.names, page: 'initiatives' as const })),
    ...training.map((row) => ({ row, titles: row.titles, page: 'training' as const })),
    ...statistics.map((row) => ({ row, titles: row.titles, page: 'statistics' as const })),
  ];
  return lists.map(({ row, titles, page }) => ({
    ...supportOfList(row.evidence, row.confidence),
    class: 'row' as const,
    id: row.id,
    state: undefined,
    path: `${routes.page(page)}#${row.id}`,
    says: joinParts([titles.en ?? titles.es ?? titles.pt ?? titles.fr, row.summary]),
  }));
}

function listFigureFacts(corpus: Corpus, routes: Routes): Fact[] {
  return corpus.figures.map((figure): Fact => {
    const { state, measure, series, unit, definition, value, evidence, via } = figure;
    const support = supportOf(evidence);
    return {
      ...support,
      sources: via === undefined ? support.sources : [...support.sources, via],
      class: 'figure',
      id: `${state}/${series}/${definition}/${timeOf(figure)}`,
      state,
      path: `${routes.state(state)}#_figures`,
      says: `${state.toUpperCase()}, ${timeOf(figure)}: ${measure} ${value} (${unit}), ${series}`,
    };
  });
}
