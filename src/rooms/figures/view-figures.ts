// All published figures by measure, what is held of how many states, and what is broken down. Called by FiguresPage.
import { latestBreakdown, yearsOf } from '../../atlas/figures.ts';
import { BREAKDOWNS, FIGURE_MEASURES, type Breakdown, type FigureMeasure } from '../../schemas/figure.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { formatDate, formatList, formatNumber } from '../../words/format.ts';
import { compareStates, linkFigures } from './link-figures.ts';
import { viewFigureGroup, type FigureGroupView } from './view-figure-group.ts';

export interface FiguresView {
  /** How many figures of how many states. */
  held: string;
  /** Which states have none; undefined if all have some. */
  without: string | undefined;
  years: number[];
  /** All states in the order of their names. */
  states: { code: string; name: string }[];
  measures: { measure: FigureMeasure; groups: FigureGroupView[] }[];
  /** For each state the latest time of a figure by each breakdown, or that none is recorded. */
  covered: { link: Link; latest: { by: Breakdown; time: string }[] }[];
}

export function viewFigures(site: Site): FiguresView {
  const { t, lang, labels } = site;
  const { corpus } = site.atlas;
  const codes = corpus.countries.map(({ code }) => code).sort(compareStates(site));
  const withFigures = new Set(corpus.figures.map(({ state }) => state));
  const without = codes.filter((code) => !withFigures.has(code));
  const span = yearsOf(corpus.figures);
  const groups = site.atlas.figureGroups;
  return {
    held: t('figures.held', {
      count: formatNumber(corpus.figures.length, lang),
      states: withFigures.size,
      all: codes.length,
    }),
    without: without.length ? t('figures.without', { states: formatList(without.map(labels.state), lang) }) : undefined,
    years: span ? Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index) : [],
    states: codes.map((code) => ({ code, name: labels.state(code) })),
    measures: FIGURE_MEASURES.map((measure) => ({
      measure,
      groups: groups.filter((group) => group.measure === measure).map((group) => viewFigureGroup(group, site)),
    })),
    covered: codes.map((code) => ({
      link: linkFigures(code, site),
      latest: BREAKDOWNS.map((by) => {
        const time = latestBreakdown(corpus, code, by);
        return { by, time: time === undefined ? t('common.notRecorded') : formatDate(time, lang) };
      }),
    })),
  };
}
