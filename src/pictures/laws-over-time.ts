// Laws adopted year by year: how many stood at the end of each, and how many each added. Drawn for the legislation pages.
import { escapeHtml } from '../text/escape-html.ts';
import { drawFrame, formatPercent, pickStep, type PictureText } from './picture-frame.ts';

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

/** Two charts over one row of years; empty where no year is given. */
export function drawLawsOverTime({ years, labels, ...text }: LawsOverTime): string {
  if (!years.length) return '';
  const first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year));
  const adopted = Array.from({ length: last - first + 1 }, (_, index) =>
    years.reduce((sum, entry) => (entry.year === first + index ? sum + entry.adopted : sum), 0),
  );
  const totals = adopted.map((_, index) => adopted.slice(0, index + 1).reduce((sum, count) => sum + count, 0));
  const slot = PLOT.width / adopted.length;

  const content =
    `<text class="chart-heading" x="0" y="14">${escapeHtml(labels.total)}</text>` +
    drawGrid(totals.at(-1) ?? 0) +
    totals.map((total, index) => drawStep(total, totals[index - 1] ?? 0, scaleOf(totals), index, slot)).join('') +
    `<text class="chart-heading" x="0" y="${ADOPTED.heading}">${escapeHtml(labels.adopted)}</text>` +
    adopted.map((count, index) => drawBar(count, Math.max(1, ...adopted), index, slot)).join('') +
    `<line class="chart-axis" x1="${PLOT.start}%" x2="100%" y1="${ADOPTED.bottom}" y2="${ADOPTED.bottom}"/>` +
    drawYears(first, last, slot);
  return drawFrame(
    { ...text, className: 'picture picture-laws', size: `width="100%" height="${HEIGHT}"`, hasLinks: false },
    content,
  );
}

function scaleOf(totals: readonly number[]): number {
  return Math.max(1, totals.at(-1) ?? 0);
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

function drawStep(total: number, before: number, most: number, index: number, slot: number): string {
  const [from, to] = [PLOT.start + index * slot, PLOT.start + (index + 1) * slot].map(formatPercent);
  const [y, yBefore] = [heightOf(total, most), heightOf(before, most)];
  const area = `<rect class="laws-area" x="${from ?? ''}" width="${formatPercent(slot)}" y="${y}" height="${TOTAL.bottom - y}"/>`;
  const rise =
    y === yBefore ? '' : `<line class="laws-step" x1="${from ?? ''}" x2="${from ?? ''}" y1="${yBefore}" y2="${y}"/>`;
  return `${total === 0 ? '' : area}${rise}<line class="laws-step" x1="${from ?? ''}" x2="${to ?? ''}" y1="${y}" y2="${y}"/>`;
}

function drawBar(count: number, most: number, index: number, slot: number): string {
  if (count === 0) return '';
  const height = Math.round((count / most) * (ADOPTED.bottom - ADOPTED.top));
  const y = ADOPTED.bottom - height;
  const start = PLOT.start + index * slot;
  return (
    `<rect class="laws-bar" x="${formatPercent(start + slot * 0.12)}" width="${formatPercent(slot * 0.76)}" y="${y}" height="${height}"/>` +
    `<text class="chart-number chart-middle" x="${formatPercent(start + slot / 2)}" y="${y - 8}">${count}</text>`
  );
}

function drawYears(first: number, last: number, slot: number): string {
  const step = pickStep(last - first + 1, 7);
  const labels: string[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const x = formatPercent(PLOT.start + (year - first + 0.5) * slot);
    labels.push(
      `<line class="chart-axis" x1="${x}" x2="${x}" y1="${ADOPTED.bottom}" y2="${ADOPTED.bottom + 5}"/>` +
        `<text class="chart-number chart-middle" x="${x}" y="${ADOPTED.bottom + 16}">${year}</text>`,
    );
  }
  return labels.join('');
}
