// Small multiples of one group of figures: a panel for every state, those without figures too. Called by viewFigureGroup.
import type { Figure } from '../../corpus/types.ts';
import { SMALL_CELL, type FigureCell } from '../../schemas/figure.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { formatNumber } from '../../words/format.ts';
import { compareStates, linkFigures } from './link-figures.ts';

export interface FigurePanels {
  from: number;
  to: number;
  /** All states in the order of their names. */
  states: FigurePanel[];
}

interface FigurePanel {
  state: string;
  link: Link;
  bars: { year: number; cell: FigureCell }[];
  /** The highest figure in words, or why there is none. */
  text: string;
}

/** @param yearly figures of calendar years between `from` and `to` */
export function viewPanels(
  yearly: readonly Figure[],
  { from, to }: { from: number; to: number },
  site: Site,
): FigurePanels {
  const codes = site.atlas.corpus.countries.map(({ code }) => code).sort(compareStates(site));
  return {
    from,
    to,
    states: codes.map((state) => {
      const bars = yearly.flatMap((figure) =>
        figure.state === state && figure.year !== undefined ? [{ year: figure.year, cell: figure.value }] : [],
      );
      return { state, link: linkFigures(state, site), bars, text: describe(bars, from, to, site) };
    }),
  };
}

function describe(bars: FigurePanel['bars'], from: number, to: number, { t, lang }: Site): string {
  if (!bars.length) return t('common.notRecorded');
  let most: { year: number; cell: number } | undefined;
  for (const { year, cell } of bars)
    if (cell !== SMALL_CELL && (most === undefined || cell > most.cell)) most = { year, cell };
  return most
    ? t('figures.panels.most', { from, to, value: formatNumber(most.cell, lang), year: most.year })
    : t('figures.panels.small', { from, to });
}
