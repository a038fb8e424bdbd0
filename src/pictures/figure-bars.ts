// Figures by calendar year as bars: a gap stays a gap, a zero is a line, a hidden small number a dashed bar of no known height.
import { SMALL_CELL, type FigureCell } from '../schemas/figure.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { drawFrame, formatCoordinate as at, type PictureText } from './picture-frame.ts';

export interface YearFigure {
  year: number;
  cell: FigureCell;
}

interface Measures {
  /** Width of one year and height of the highest bar, in pixels. */
  step: number;
  height: number;
  /** Height that a small cell takes, which says nothing of its number. */
  small: number;
}

function drawBars(
  figures: readonly YearFigure[],
  from: number,
  top: number,
  { step, height, small }: Measures,
): string {
  const highest = Math.max(1, ...figures.map(({ cell }) => (cell === SMALL_CELL ? 0 : cell)));
  const width = step * 0.7;
  return figures
    .map(({ year, cell }) => {
      const x = (year - from) * step + (step - width) / 2;
      const tall = cell === SMALL_CELL ? small : Math.max(1, (cell / highest) * height);
      return `<rect class="${cell === SMALL_CELL ? 'bar bar-small' : 'bar'}" x="${at(x)}" y="${at(top + height - tall)}" width="${at(width)}" height="${at(tall)}"/>`;
    })
    .join('');
}

/** A panel among many: bars alone, on its own scale. The words beside it say what it shows, so it is hidden from readers. */
export function drawFigurePanel(figures: readonly YearFigure[], from: number, to: number): string {
  const measures = { step: 14, height: 34, small: 5 };
  const width = (to - from + 1) * measures.step;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="figure-panel" viewBox="0 0 ${width} ${measures.height + 1}" width="${width}" height="${measures.height + 1}" aria-hidden="true">${drawBars(figures, from, 0, measures)}<line class="figure-base" x1="0" x2="${width}" y1="${measures.height + 0.5}" y2="${measures.height + 0.5}"/></svg>`;
}

interface FigureBars extends PictureText {
  figures: readonly YearFigure[];
  from: number;
  to: number;
  /** A cell in the reader's language. */
  format: (cell: FigureCell) => string;
}

/** The figures of one state, with years below and numbers above. */
export function drawFigureBars({ figures, from, to, format, ...text }: FigureBars): string {
  const measures = { step: 44, height: 90, small: 8 };
  const top = 22;
  const [width, bottom] = [(to - from + 1) * measures.step, top + measures.height];
  const byYear = new Map(figures.map(({ year, cell }) => [year, cell]));
  const highest = Math.max(1, ...figures.map(({ cell }) => (cell === SMALL_CELL ? 0 : cell)));
  const labels = Array.from({ length: to - from + 1 }, (_, index) => {
    const x = at(index * measures.step + measures.step / 2);
    const cell = byYear.get(from + index);
    const tall =
      cell === undefined ? 0 : cell === SMALL_CELL ? measures.small : Math.max(1, (cell / highest) * measures.height);
    const number =
      cell === undefined
        ? ''
        : `<text class="chart-number chart-middle" x="${x}" y="${at(bottom - tall - 10)}">${escapeHtml(format(cell))}</text>`;
    return `${number}<text class="chart-number chart-middle" x="${x}" y="${bottom + 14}">${from + index}</text>`;
  });
  return drawFrame(
    {
      ...text,
      className: 'picture figure-bars',
      size: `viewBox="0 0 ${width} ${bottom + 22}" width="${width}" height="${bottom + 22}"`,
      hasLinks: false,
    },
    `${drawBars(figures, from, top, measures)}<line class="figure-base" x1="0" x2="${width}" y1="${bottom + 0.5}" y2="${bottom + 0.5}"/>${labels.join('')}`,
  );
}
