// A group of figures that may be compared, in words: states by year, other periods, parts, and a panel a state. Called by
// viewFigures, drawn by FigureGroup.
import { partsOf, statesOf, yearsOf, type FigureGroup } from '../../atlas/figures.ts';
import type { Figure } from '../../corpus/types.ts';
import { BREAKDOWNS, type Breakdown } from '../../schemas/figure.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { figureWords, type FigureWords } from '../../words/figure-words.ts';
import { formatNumber } from '../../words/format.ts';
import { compareStates, linkFigures } from './link-figures.ts';
import { viewPanels, type FigurePanels } from './view-panels.ts';

export interface FigureGroupView {
  /** Also its name in addresses. */
  id: string;
  title: string;
  /** Series, unit and how many figures: the group in a list to choose from. */
  option: string;
  definition: string;
  unit: string;
  series: string;
  /** How many figures of how many states. */
  count: string;
  years: number[];
  /** States with figures of calendar years; a cell for each year, empty where none is published. */
  yearly: { state: string; link: Link; cells: string[] }[];
  periods: FigureLine[];
  breakdowns: BreakdownView[];
  /** Undefined where too few states have figures of calendar years. */
  panels: FigurePanels | undefined;
}

interface FigureLine {
  state: string;
  link: Link;
  /** First and last year, for the choice of years. */
  from: number | string | undefined;
  to: number | string | undefined;
  time: string;
  value: string;
}

export interface BreakdownView {
  by: Breakdown;
  parts: string[];
  /** A cell for each part, empty where none is published. */
  rows: (FigureLine & { cells: string[] })[];
}

/** With so many states a group is also drawn as small multiples of all of them. */
const PANELS_FROM = 8;

export function viewFigureGroup(group: FigureGroup, site: Site): FigureGroupView {
  const { t, lang } = site;
  const words = figureWords(site);
  const byState = compareStates(site);
  const states = statesOf(group).sort(byState);
  const yearly = group.figures.filter(({ year }) => year !== undefined);
  const span = yearsOf(group.figures);
  const years = span ? Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index) : [];
  const rows = viewYearly(yearly, states, years, words, site);
  return {
    id: group.id,
    title: t.pair(t(`figures.measure.${group.measure}`), words.series(group.series)),
    option: `${words.series(group.series)} · ${words.unit(group.unit)} (${group.figures.length})`,
    definition: words.definition(group.definition),
    unit: words.unit(group.unit),
    series: words.seriesNote(group.series),
    count: t('figures.count.text', {
      count: formatNumber(group.figures.length, lang),
      states: formatNumber(states.length, lang),
    }),
    years,
    yearly: rows,
    periods: group.figures
      .filter(({ year }) => year === undefined)
      .sort((a, b) => byState(a.state, b.state) || ((a.period ?? '') < (b.period ?? '') ? -1 : 1))
      .map((figure) => toLine(figure, words, site)),
    breakdowns: BREAKDOWNS.flatMap((by) => viewBreakdown(group, by, words, site) ?? []),
    panels: span && rows.length >= PANELS_FROM ? viewPanels(yearly, span, site) : undefined,
  };
}

function viewYearly(
  yearly: readonly Figure[],
  states: readonly string[],
  years: readonly number[],
  words: FigureWords,
  site: Site,
): FigureGroupView['yearly'] {
  const byState = Map.groupBy(yearly, ({ state }) => state);
  return states.flatMap((state) => {
    const figures = byState.get(state);
    if (!figures) return [];
    const cells = years.map((year) => {
      const figure = figures.find((candidate) => candidate.year === year);
      return figure ? words.cell(figure.value) : '';
    });
    return [{ state, link: linkFigures(state, site), cells }];
  });
}

/** Undefined where no figure is broken down by `by`. */
function viewBreakdown(
  { figures }: FigureGroup,
  by: Breakdown,
  words: FigureWords,
  site: Site,
): BreakdownView | undefined {
  const byState = compareStates(site);
  const broken = figures
    .filter(({ breakdown }) => Object.keys(breakdown?.[by] ?? {}).length > 0)
    .sort((a, b) => byState(a.state, b.state) || (words.time(a) < words.time(b) ? -1 : 1));
  if (!broken.length) return undefined;
  const parts = partsOf(site.atlas.corpus, broken, by);
  return {
    by,
    parts: parts.map((part) => words.part(by, part)),
    rows: broken.map((figure) => ({
      ...toLine(figure, words, site),
      cells: parts.map((part) => {
        const cell = figure.breakdown?.[by]?.[part];
        return cell === undefined ? '' : words.cell(cell);
      }),
    })),
  };
}

function toLine(figure: Figure, words: FigureWords, site: Site): FigureLine {
  const { state, year, period, value } = figure;
  const [from, to] = period?.split('/').map((end) => end.slice(0, 4)) ?? [];
  return {
    state,
    link: linkFigures(state, site),
    from: year ?? from,
    to: year ?? to,
    time: words.time(figure),
    value: words.cell(value),
  };
}
