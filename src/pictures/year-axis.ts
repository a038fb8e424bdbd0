// Years across a picture in percent of its width; a long run of years without anything becomes a short break, so that one early year
// does not push all others into a corner. For the strip of events.
import { pickStep } from './picture-frame.ts';

interface Segment {
  from: number;
  /** Last year, whose end is the end of the segment. */
  to: number;
  start: number;
  width: number;
}

export interface YearAxis {
  segments: readonly Segment[];
  /** Years to write, each with its place. */
  ticks: readonly { year: number; x: number }[];
  /** Middles of the breaks. */
  breaks: readonly number[];
  /** Place of a year with decimals. */
  placeOf: (year: number) => number;
}

interface Plot {
  start: number;
  width: number;
}

/** More years than these without anything are a break. */
const LONGEST_EMPTY = 12;
const BREAK = 5;
/** What the number of a year takes on a telephone of 320 px, and with that the least width of a segment. */
const LEAST = 12;
const MOST_TICKS = 7;

/** An axis from `from` to `to` on which each of `years` has its place. */
export function placeAxis(years: Iterable<number>, from: number, to: number, plot: Plot): YearAxis {
  const wanted = [...new Set([from, ...years, to])].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const year of wanted) {
    const run = runs.at(-1);
    if (run && year - run.to <= LONGEST_EMPTY + 1) run.to = year;
    else runs.push({ from: year, to: year });
  }
  const least = Math.min(LEAST, (plot.width - BREAK * (runs.length - 1)) / runs.length);
  const spare = plot.width - BREAK * (runs.length - 1) - least * runs.length;
  const count = runs.reduce((sum, run) => sum + run.to - run.from + 1, 0);
  let next = plot.start;
  const segments = runs.map((run): Segment => {
    const segment = { ...run, start: next, width: least + (spare * (run.to - run.from + 1)) / count };
    next += segment.width + BREAK;
    return segment;
  });
  const ticks = segments.flatMap((segment) => listTicks(segment, plot));
  return {
    segments,
    // The first year after a break is written, the last before it only where there is room.
    ticks: ticks.filter(({ x }, index) => (ticks[index + 1]?.x ?? Infinity) - x >= LEAST - 1),
    breaks: segments.slice(1).map(({ start }) => start - BREAK / 2),
    placeOf: (year) => {
      const segment = segments.find((candidate) => year >= candidate.from && year < candidate.to + 1);
      if (!segment)
        throw new RangeError(`${Math.floor(year)} is not between ${from} and ${to}. Widen the years of the picture.`);
      return placeIn(segment, year);
    },
  };
}

function placeIn({ from, to, start, width }: Segment, year: number): number {
  return start + ((year - from) / (to + 1 - from)) * width;
}

function listTicks(segment: Segment, plot: Plot): { year: number; x: number }[] {
  const { from, to, width } = segment;
  const most = Math.max(1, Math.floor((width / plot.width) * MOST_TICKS));
  const step = pickStep(to - from + 1, most);
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  return (most === 1 || years.length === 0 ? [from] : years).map((year) => ({ year, x: placeIn(segment, year) }));
}
