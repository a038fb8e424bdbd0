// Laws adopted year by year: how many stood at the end of each, and how many each added. Drawn for the legislation pages.
import { escapeHtml } from '../text/escape-html.ts';
import { drawFrame, formatPercent, pickStep, type PictureText } from './picture-frame.ts';
import { placeYears } from './year-columns.ts';

export interface LawsOverTime extends PictureText {
  /** In any order; years that are left out added none. */
  years: readonly { year: number; adopted: number }[];
  /** Headings of the two parts: the sum so far, and the number of each year. */
  labels: { total: string; adopted: string };
}

/** Where the years begin and how much of the width they have, in percent. */
const PLOT = { start: 7, width: 93 };
const TOTAL = { top: 26, bottom: 136 };
const ADOPTED = { heading: 170, top: 196, bottom: 256 };
const HEIGHT = 282;

/** So many years without a law keep their room; more are a break, as before the laws of the last decades. */
const LONGEST_EMPTY = 9;
/** Numbers nearer than this, in percent of the width, would stand on each other on a telephone. */
const LEAST_DISTANCE = 7;

interface YearBar {
  year: number;
  count: number;
  /** Laws so far. */
  total: number;
  /** Left edge, in percent. */
  start: number;
}

/** Two charts over one row of years; empty where no year is given. */
export function drawLawsOverTime({ years, labels, ...text }: LawsOverTime): string {
  if (!years.length) return '';
  const counts = new Map<number, number>();
  for (const { year, adopted } of years) counts.set(year, (counts.get(year) ?? 0) + adopted);
  // A year that is given without laws leaves no column, unless there is nothing else.
  const filled = [...counts].filter(([, count]) => count > 0).map(([year]) => year);
  const columns = placeYears(filled.length ? filled : counts.keys(), {
    start: 0,
    width: 1,
    breakWidth: 2,
    longestEmpty: LONGEST_EMPTY,
  });
  const slot = PLOT.width / columns.end;
  let sum = 0;
  const bars = columns.years.map(({ year, x }): YearBar => {
    const count = counts.get(year) ?? 0;
    sum += count;
    return { year, count, total: sum, start: PLOT.start + (x - 0.5) * slot };
  });
  const breaks = columns.breaks.map(({ x }) => PLOT.start + x * slot);
  const most = Math.max(1, sum);

  const content =
    `<text class="chart-heading" x="0" y="14">${escapeHtml(labels.total)}</text>` +
    drawGrid(sum) +
    bars.map((bar, index) => drawStep(bar, bars[index - 1], most, slot)).join('') +
    `<text class="chart-heading" x="0" y="${ADOPTED.heading}">${escapeHtml(labels.adopted)}</text>` +
    drawBars(bars, slot) +
    `<line class="chart-axis" x1="${PLOT.start}%" x2="100%" y1="${ADOPTED.bottom}" y2="${ADOPTED.bottom}"/>` +
    drawYears(bars, breaks, slot);
  return drawFrame(
    { ...text, className: 'picture picture-laws', size: `width="100%" height="${HEIGHT}"`, hasLinks: false },
    content,
  );
}

function heightOf(total: number, most: number): number {
  return TOTAL.bottom - Math.round((total / most) * (TOTAL.bottom - TOTAL.top));
}

function drawGrid(most: number): string {
  const step = pickStep(Math.max(1, most), 4);
  const lines: string[] = [];
  for (let total = 0; total <= most; total += step) {
    const y = heightOf(total, Math.max(1, most));
    lines.push(
      `<line class="chart-${total === 0 ? 'axis' : 'grid'}" x1="${PLOT.start}%" x2="100%" y1="${y}" y2="${y}"/>` +
        `<text class="chart-number chart-end" x="${PLOT.start}%" dx="-6" y="${y}">${total}</text>`,
    );
  }
  return lines.join('');
}

/** A year of the sum so far; the step goes on over the break before it. */
function drawStep({ total, start }: YearBar, before: YearBar | undefined, most: number, slot: number): string {
  const from = formatPercent(start);
  const earlier = before?.total ?? 0;
  const [y, yBefore] = [heightOf(total, most), heightOf(earlier, most)];
  const gap = before ? start - before.start - slot : 0;
  const bridge =
    before && gap > 0.01
      ? `<rect class="laws-area" x="${formatPercent(start - gap)}" width="${formatPercent(gap)}" y="${yBefore}" height="${TOTAL.bottom - yBefore}"/>` +
        `<line class="laws-step" x1="${formatPercent(start - gap)}" x2="${from}" y1="${yBefore}" y2="${yBefore}"/>`
      : '';
  const area = `<rect class="laws-area" x="${from}" width="${formatPercent(slot)}" y="${y}" height="${TOTAL.bottom - y}"/>`;
  const rise = y === yBefore ? '' : `<line class="laws-step" x1="${from}" x2="${from}" y1="${yBefore}" y2="${y}"/>`;
  return `${bridge}${total === 0 ? '' : area}${rise}<line class="laws-step" x1="${from}" x2="${formatPercent(start + slot)}" y1="${y}" y2="${y}"/>`;
}

/** A bar for each year with laws; the highest bars carry their number, and others where there is room beside them. */
function drawBars(bars: readonly YearBar[], slot: number): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const numbered: number[] = [];
  for (const { start, count } of bars.toSorted((a, b) => b.count - a.count || a.year - b.year))
    if (count > 0 && numbered.every((other) => Math.abs(other - start) >= LEAST_DISTANCE)) numbered.push(start);
  return bars
    .map(({ count, start }) => {
      if (count === 0) return '';
      const height = Math.round((count / most) * (ADOPTED.bottom - ADOPTED.top));
      const y = ADOPTED.bottom - height;
      const number = numbered.includes(start)
        ? `<text class="chart-number chart-middle" x="${formatPercent(start + slot / 2)}" y="${y - 8}">${count}</text>`
        : '';
      return `<rect class="laws-bar" x="${formatPercent(start + slot * 0.12)}" width="${formatPercent(slot * 0.76)}" y="${y}" height="${height}"/>${number}`;
    })
    .join('');
}

/** Round years, and the first; dots where years are left out. */
function drawYears(bars: readonly YearBar[], breaks: readonly number[], slot: number): string {
  const step = pickStep(bars.length, 7);
  const written: number[] = [];
  const labels = bars
    .filter(({ year }, index) => year % step === 0 || index === 0)
    .map(({ year, start }) => {
      const middle = start + slot / 2;
      if (written.some((other) => Math.abs(other - middle) < 11)) return '';
      written.push(middle);
      const x = formatPercent(middle);
      return (
        `<line class="chart-axis" x1="${x}" x2="${x}" y1="${ADOPTED.bottom}" y2="${ADOPTED.bottom + 5}"/>` +
        `<text class="chart-number chart-middle" x="${x}" y="${ADOPTED.bottom + 16}">${year}</text>`
      );
    });
  const dots = breaks.map(
    (x) => `<text class="chart-number chart-middle" x="${formatPercent(x)}" y="${ADOPTED.bottom}">⋯</text>`,
  );
  return [...labels, ...dots].join('');
}
