// The range of penalties of each state as a bar; pages show it beside the table of the same numbers.
import { escapeHtml } from '../text/escape-html.ts';
import { drawFrame, formatPercent, pickStep, type PictureText } from './picture-frame.ts';

export interface PenaltyRow {
  code: string;
  label: string;
  /** Absent where the law or the atlas gives none. */
  min: number | null;
  max: number | null | 'life';
}

export interface PenaltyRanges extends PictureText {
  /** Drawn in the order given. */
  rows: readonly PenaltyRow[];
  /** What the numbers count: "years". */
  unitLabel: string;
  notRecorded: string;
  life: string;
  /** Writes a number as the page's language does, where a penalty may have months. */
  formatNumber?: (value: number) => string;
}

const HEAD = 46;
const ROW = 30;
/** Where numbers begin and end and where life stands, in percent of the width. */
const PLOT = { start: 42, end: 82, life: 95 };
/** Length of an open end in percent of the width. */
const OPEN = 8;
/** Names longer than this are written on two lines. */
const LINE_LENGTH = 15;

/** A row for each state; an open end is dashed with an arrow, a penalty for life ends in a diamond at the right. */
export function drawPenaltyRanges({
  rows,
  unitLabel,
  notRecorded,
  life,
  formatNumber = String,
  ...text
}: PenaltyRanges): string {
  const numbers = rows.flatMap(({ min, max }) => [min, max]).filter((value) => typeof value === 'number');
  const step = pickStep(Math.max(1, ...numbers), 5);
  const most = Math.ceil(Math.max(1, ...numbers) / step) * step;
  const height = HEAD + rows.length * ROW + 1;
  const context: RangeContext = { most, notRecorded, id: escapeHtml(text.id), formatNumber };
  const content =
    drawMarkers(text.id) +
    drawAxis(most, step, height, unitLabel, life) +
    rows.map((row, index) => drawRow(row, HEAD + index * ROW, context)).join('');
  return drawFrame(
    { ...text, className: 'picture picture-ranges', size: `width="100%" height="${height}"`, hasLinks: false },
    content,
  );
}

interface RangeContext {
  /** The highest number of the axis. */
  most: number;
  notRecorded: string;
  /** Escaped. */
  id: string;
  formatNumber: (value: number) => string;
}

function drawMarkers(id: string): string {
  const marker = (name: string, reference: number, shape: string) =>
    `<marker id="${escapeHtml(id)}-${name}" class="range-end" viewBox="-8 -8 16 16" refX="${reference}" refY="0"` +
    ` markerWidth="16" markerHeight="16" markerUnits="userSpaceOnUse" orient="auto">${shape}</marker>`;
  return `<defs>${marker('arrow', 1, '<path d="M-6-5 3 0-6 5z"/>')}${marker('life', 0, '<path d="M0-7.5 7.5 0 0 7.5-7.5 0z"/>')}</defs>`;
}

function drawAxis(most: number, step: number, height: number, unitLabel: string, life: string): string {
  const ticks: string[] = [];
  for (let value = 0; value <= most; value += step) {
    const x = formatPercent(placeOf(value, most));
    ticks.push(
      `<line class="chart-grid" x1="${x}" x2="${x}" y1="${HEAD - 6}" y2="${height}"/>` +
        `<text class="chart-number chart-middle" x="${x}" y="${HEAD - 15}">${value}</text>`,
    );
  }
  const end = `${PLOT.life}%`;
  return (
    `<text class="chart-number chart-end" x="100%" y="11">${escapeHtml(life)}</text>` +
    `<line class="chart-grid chart-life" x1="${end}" x2="${end}" y1="20" y2="${height}"/>` +
    `<text class="chart-number" x="0" y="${HEAD - 15}">${escapeHtml(unitLabel)}</text>${ticks.join('')}`
  );
}

function drawRow(row: PenaltyRow, top: number, context: RangeContext): string {
  return (
    `<g><line class="chart-grid" x1="0" x2="100%" y1="${top}" y2="${top}"/>` +
    `${drawName(row.label, top + ROW / 2)}${drawRange(row, top + ROW / 2, context)}</g>`
  );
}

function drawName(label: string, y: number): string {
  const [first, second] = splitName(label);
  if (second === undefined) return `<text class="range-name" x="0" y="${y}">${escapeHtml(first)}</text>`;
  return (
    `<text class="range-name" x="0" y="${y}"><tspan x="0" dy="-7">${escapeHtml(first)}</tspan>` +
    `<tspan x="0" dy="14">${escapeHtml(second)}</tspan></text>`
  );
}

/** Splits a long name after the space or hyphen that makes its longer line shortest. */
function splitName(label: string): [string, string?] {
  if (label.length <= LINE_LENGTH) return [label];
  const breaks = [...label.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const longest = (index: number) => Math.max(index, label.length - index);
  const [best] = breaks.sort((a, b) => longest(a) - longest(b));
  return best === undefined ? [label] : [label.slice(0, best), label.slice(best)];
}

function drawRange({ min, max }: PenaltyRow, y: number, context: RangeContext): string {
  const { most, notRecorded, id, formatNumber } = context;
  if (min === null && max === null) {
    return (
      `<circle class="range-unknown" cx="${PLOT.start}%" cy="${y}" r="5.5"/>` +
      `<text class="chart-number" x="${PLOT.start}%" dx="12" y="${y}">${escapeHtml(notRecorded)}</text>`
    );
  }
  const start = min === null ? undefined : placeOf(min, most);
  const end = max === null ? undefined : max === 'life' ? PLOT.life : placeOf(max, most);
  const line = (from: number, to: number, attributes: string) =>
    `<line ${attributes} x1="${formatPercent(from)}" x2="${formatPercent(to)}" y1="${y}" y2="${y}"/>`;
  const parts: string[] = [];

  if (start !== undefined && end !== undefined && start < end) parts.push(line(start, end, 'class="range-bar"'));
  if (start === undefined && end !== undefined)
    parts.push(line(end, Math.max(PLOT.start, end - OPEN), `class="range-open" marker-end="url(#${id}-arrow)"`));
  if (start !== undefined && end === undefined)
    parts.push(line(start, Math.min(PLOT.life, start + OPEN), `class="range-open" marker-end="url(#${id}-arrow)"`));

  for (const place of new Set([start, max === 'life' ? undefined : end]))
    if (place !== undefined) {
      const x = formatPercent(place);
      parts.push(`<line class="range-cap" x1="${x}" x2="${x}" y1="${y - 7}" y2="${y + 7}"/>`);
    }
  if (max === 'life')
    parts.push(line(PLOT.life, PLOT.life + 0.1, `class="range-life" marker-start="url(#${id}-life)"`));
  if (start !== undefined) parts.push(drawNumber(formatNumber(min ?? 0), start, y, 'before'));
  if (end !== undefined && typeof max === 'number' && start !== end)
    parts.push(drawNumber(formatNumber(max), end, y, 'after'));
  return parts.join('');
}

/** The number outside the bar: before its start, after its end. */
function drawNumber(number: string, place: number, y: number, side: 'before' | 'after'): string {
  const [className, dx] = side === 'after' ? ['chart-number', 6] : ['chart-number chart-end', -6];
  return `<text class="${className}" x="${formatPercent(place)}" dx="${dx}" y="${y}">${escapeHtml(number)}</text>`;
}

function placeOf(value: number, most: number): number {
  return PLOT.start + (value / most) * (PLOT.end - PLOT.start);
}
