// Years as columns of one width; a long run of years without anything becomes one narrow break. For the map and the timeline.
import { formatCoordinate as at } from './picture-frame.ts';

export interface YearColumns {
  /** In their order, each with the middle of its column. */
  years: readonly { year: number; x: number }[];
  /** Runs of years without anything, each with the middle of the break that stands for it. */
  breaks: readonly { from: number; to: number; x: number }[];
  /** Width of a year. */
  width: number;
  start: number;
  end: number;
}

/** A picture that may be wider than the screen. */
export interface WideStrip {
  /** Names of the rows, which stay where they are while the picture scrolls. */
  names: string;
  plot: string;
  /** Place of the year that has most. */
  busiestX: number;
}

interface Measures {
  /** Where the first column begins. */
  start: number;
  width: number;
  breakWidth: number;
  /** So many empty years in a row keep their columns; more become a break. */
  longestEmpty?: number;
}

/** Columns for `years`, given in any order and more than once. */
export function placeYears(
  years: Iterable<number>,
  { start, width, breakWidth, longestEmpty = 1 }: Measures,
): YearColumns {
  const wanted = [...new Set(years)].sort((a, b) => a - b);
  const placed: { year: number; x: number }[] = [];
  const breaks: { from: number; to: number; x: number }[] = [];
  let x = start;
  let next = wanted[0] ?? 0;
  const put = (year: number) => {
    placed.push({ year, x: x + width / 2 });
    x += width;
  };
  for (const year of wanted) {
    if (year - next > longestEmpty) {
      breaks.push({ from: next, to: year - 1, x: x + breakWidth / 2 });
      x += breakWidth;
    } else for (; next < year; next++) put(next);
    put(year);
    next = year + 1;
  }
  return { years: placed, breaks, width, start, end: x };
}

/** The years at the height `y`, in full after a break and every five years, else their last two figures; dots for a break. */
export function drawYearNumbers({ years, breaks }: YearColumns, y: number): string {
  const isAfterBreak = (index: number) => years[index - 1]?.year !== (years[index]?.year ?? 0) - 1;
  const numbers = years.map(({ year, x }, index) => {
    const isFull = isAfterBreak(index) || (year % 5 === 0 && !isAfterBreak(index - 1));
    const text = isFull ? String(year) : String(year % 100).padStart(2, '0');
    return `<text class="chart-number chart-middle" x="${at(x)}" y="${y}">${text}</text>`;
  });
  const dots = breaks.map(({ x }) => `<text class="chart-number chart-middle" x="${at(x)}" y="${y}">⋯</text>`);
  return [...numbers, ...dots].join('');
}

/** Middle of the year that occurs most often in `years`, the earliest of them: where a narrow screen begins. */
export function findBusiest({ years: columns }: YearColumns, years: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return columns.find(({ year }) => counts.get(year) === most)?.x ?? 0;
}
