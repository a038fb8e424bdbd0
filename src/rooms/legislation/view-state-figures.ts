// Published figures of one state, in groups that may be compared, each with its sources. Asked by StateFigures.
import type { Figure } from '../../corpus/types.ts';
import { timeOf, yearsOf } from '../../atlas/figures.ts';
import type { YearFigure } from '../../pictures/figure-bars.ts';
import type { Evidence } from '../../schemas/fields.ts';
import { BREAKDOWNS, FIGURE_MEASURES, type Breakdown } from '../../schemas/figure.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import { figureWords, isBrokenDown, type FigureWords } from '../../words/figure-words.ts';

/** With fewer years a chart says no more than the table. */
const CHART_FROM = 3;

interface FigureSource {
  evidence: Evidence;
  /** Address under which the source was reached, if not its own. */
  via: string | undefined;
}

interface FigureRow {
  time: string;
  value: string;
  /** Parts in words, breakdown by breakdown; none where no figure of the group is broken down. */
  parts: { by: Breakdown; words: string }[];
  /** Number of its source in the list, from 1, and how sure it is. */
  source: string;
  note: string | undefined;
  /** Language of the note, where that is not the reader's. */
  textLang: Language | undefined;
}

export interface FigureGroupView {
  id: string;
  title: string;
  definition: string;
  unit: string;
  /** Undefined where there are too few years. */
  chart: { figures: YearFigure[]; from: number; to: number } | undefined;
  breakdowns: readonly Breakdown[];
  /** Oldest first. */
  rows: FigureRow[];
  sources: FigureSource[];
}

/** The groups in the order of their measures; none where no figure is held. */
export function viewStateFigures(site: Site, state: string): FigureGroupView[] {
  const { t } = site;
  const words = figureWords(site);
  return site.atlas.figureGroups
    .map((group) => ({ ...group, figures: group.figures.filter((figure) => figure.state === state) }))
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => FIGURE_MEASURES.indexOf(a.measure) - FIGURE_MEASURES.indexOf(b.measure))
    .map(({ id, measure, series, definition, unit, figures }) => {
      const ordered = figures.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
      const sources = listSources(ordered);
      const breakdowns = isBrokenDown(figures) ? BREAKDOWNS : [];
      return {
        id,
        title: t.pair(t(`figures.measure.${measure}`), words.series(series)),
        definition: words.definition(definition),
        unit: words.unit(unit),
        chart: viewChart(figures),
        breakdowns,
        rows: ordered.map((figure) => viewRow(site, words, figure, sources, breakdowns)),
        sources,
      };
    });
}

function viewChart(figures: readonly Figure[]): FigureGroupView['chart'] {
  const yearly = figures.flatMap(({ year, value }) => (year === undefined ? [] : [{ year, cell: value }]));
  const span = yearsOf(figures);
  return span && yearly.length >= CHART_FROM ? { figures: yearly, ...span } : undefined;
}

function viewRow(
  { t, langOf }: Site,
  words: FigureWords,
  figure: Figure,
  sources: readonly FigureSource[],
  breakdowns: readonly Breakdown[],
): FigureRow {
  const { evidence, via } = figure;
  const index = sources.findIndex((source) => source.evidence.source === evidence.source && source.via === via);
  return {
    time: words.time(figure),
    value: words.cell(figure.value),
    parts: breakdowns.map((by) => ({ by, words: words.parts(figure, by) })),
    source: `${index + 1}, ${t(`evidence.${evidence.confidence}`)}`,
    note: figure.note,
    textLang: langOf(figure.toldIn),
  };
}

/** Each source once, as the last of its figures gives it. */
function listSources(figures: readonly Figure[]): FigureSource[] {
  return [
    ...new Map(figures.map(({ evidence, via }) => [`${evidence.source} ${via ?? ''}`, { evidence, via }])).values(),
  ];
}
