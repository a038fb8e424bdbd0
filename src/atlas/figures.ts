// Published figures in groups that may be compared: one series, measure, unit and definition. Nothing is summed over states.
import type { Corpus, Figure } from '../corpus/types.ts';
import { type Breakdown, type FigureMeasure } from '../schemas/figure.ts';

export interface FigureGroup {
  /** Also its name in addresses. */
  id: string;
  series: string;
  measure: FigureMeasure;
  unit: string;
  definition: string;
  /** By state, then time. */
  figures: Figure[];
}

/** All groups, those of most states first. Made once by the atlas. */
export function listFigureGroups(corpus: Corpus): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  for (const figure of corpus.figures) {
    const { series, measure, unit, definition } = figure;
    const id = [series, measure, unit, definition].join('.');
    const group = groups.get(id);
    if (group) group.figures.push(figure);
    else groups.set(id, { id, series, measure, unit, definition, figures: [figure] });
  }
  const list = [...groups.values()].sort(
    (a, b) => countStates(b) - countStates(a) || b.figures.length - a.figures.length || (a.id < b.id ? -1 : 1),
  );
  for (const { figures } of list)
    figures.sort((a, b) => (a.state === b.state ? (timeOf(a) < timeOf(b) ? -1 : 1) : a.state < b.state ? -1 : 1));
  return list;
}

/** States with a figure in `group`. */
export function statesOf({ figures }: FigureGroup): string[] {
  return [...new Set(figures.map(({ state }) => state))];
}

function countStates(group: FigureGroup): number {
  return statesOf(group).length;
}

/** The year, or the period as written. */
export function timeOf({ year, period }: Figure): string {
  return year === undefined ? (period ?? '') : String(year);
}

/** First and last calendar year of `figures`; undefined if all are of other periods. */
export function yearsOf(figures: readonly Figure[]): { from: number; to: number } | undefined {
  const years = figures.flatMap(({ year }) => year ?? []);
  return years.length ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
}

/** Ids of the parts by which `figures` are broken down, in the order of the vocabulary. */
export function partsOf(corpus: Corpus, figures: readonly Figure[], by: Breakdown): string[] {
  const used = new Set(figures.flatMap(({ breakdown }) => Object.keys(breakdown?.[by] ?? {})));
  const lists = { form: corpus.figureTerms.forms, age: corpus.figureTerms.ages, sex: corpus.figureTerms.sexes };
  return lists[by].map(({ id }) => id).filter((id) => used.has(id));
}

/** Latest time for which a state has a figure broken down by `by`; undefined where none is held. */
export function latestBreakdown({ figures }: Corpus, state: string, by: Breakdown): string | undefined {
  return figures
    .filter((figure) => figure.state === state && Object.keys(figure.breakdown?.[by] ?? {}).length > 0)
    .map(timeOf)
    .sort()
    .at(-1);
}
