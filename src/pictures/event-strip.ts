// Dated events on a strip of years: laws, plans and treaties of a state, or the steps of a commitment. The page lists them
// beside it under the same numbers.
import type { StepChange } from '../schemas/commitment.ts';
import { drawFrame, drawLink, formatPercent, type PictureText } from './picture-frame.ts';
import { placeAxis, type YearAxis } from './year-axis.ts';

export type EventKind = 'law' | 'plan' | 'treaty' | StepChange;

export interface TimelineEvent {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  label: string;
  kind: EventKind;
  href?: string | undefined;
  /** Language of the label, where it is not that of the page. */
  lang?: string | undefined;
}

export interface EventStrip extends PictureText {
  /** Numbered from 1 in the order given. */
  events: readonly TimelineEvent[];
  /** First and last year of the strip. */
  from: number;
  to: number;
}

const PLOT = { start: 5, width: 90 };
/** Distance in percent of the width that keeps two marks apart on a telephone of 320 px. */
const LEAST_DISTANCE = 11;
const LANE = 36;
const AXIS_HEIGHT = 26;

const SHAPES: Readonly<Record<EventKind, string>> = {
  law: '<rect x="-12" y="-12" width="24" height="24" rx="2"/>',
  plan: '<path d="M0-16 16 0 0 16-16 0z"/>',
  treaty: '<circle r="13"/>',
  states: '<circle r="13"/>',
  renews: '<rect x="-12" y="-12" width="24" height="24" rx="2"/>',
  strengthens: '<path d="M0-17 17 12-17 12z"/>',
  narrows: '<path d="M0 17 17-12-17-12z"/>',
  extends: '<path d="M0-16 16 0 0 16-16 0z"/>',
  drops: '<path d="M-8-13H8L13-8V8L8 13H-8L-13 8V-8z"/>',
};

/** Marks that would touch stand one above the other, each over its own date. */
export function drawEventStrip({ events, from, to, ...text }: EventStrip): string {
  const dated = events.map(({ date }) => yearOf(date));
  const years = placeAxis(
    dated.map(Math.floor).filter((year) => year >= from && year <= to),
    from,
    to,
    PLOT,
  );
  const placed = placeEvents(events, dated, years);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const axis = lanes * LANE + 6;
  const stems = placed.map(({ x, lane }) => {
    const place = formatPercent(x);
    return `<line class="event-stem" x1="${place}" x2="${place}" y1="${axis - 24 - lane * LANE}" y2="${axis}"/>`;
  });
  const marks = placed.map(({ event, number, x, lane }) =>
    drawLink(
      event.href,
      `${number}. ${event.label}`,
      `class="event event-${event.kind}"${event.lang === undefined ? '' : ` lang="${event.lang}"`}`,
      `<svg x="${formatPercent(x)}" y="${axis - 24 - lane * LANE}" width="1" height="1" overflow="visible">${drawShape(event.kind, number)}</svg>`,
    ),
  );
  return drawFrame(
    {
      ...text,
      className: 'picture picture-timeline',
      size: `width="100%" height="${axis + AXIS_HEIGHT}"`,
      hasLinks: events.some(({ href }) => href !== undefined),
    },
    `${drawYears(years, axis)}${stems.join('')}${marks.join('')}`,
  );
}

/** The mark of an event for the list beside the strip; hidden from assistive technology, as the list has its own numbers. */
export function drawEventMark(kind: EventKind, number: number): string {
  return (
    `<svg class="event event-${kind}" width="34" height="34" viewBox="-17 -17 34 34" aria-hidden="true" focusable="false">` +
    `${drawShape(kind, number)}</svg>`
  );
}

/** The shape of a kind without number, for the legend. */
export function drawEventSample(kind: EventKind): string {
  return (
    `<svg class="event event-${kind}" width="22" height="22" viewBox="-19 -19 38 38" aria-hidden="true" focusable="false">` +
    `${SHAPES[kind]}</svg>`
  );
}

function drawShape(kind: EventKind, number: number): string {
  return `${SHAPES[kind]}<text aria-hidden="true" class="event-number" x="0" y="0">${number}</text>`;
}

interface PlacedEvent {
  event: TimelineEvent;
  number: number;
  x: number;
  lane: number;
}

/** In the order of time, each on the lowest lane where it touches nothing. */
function placeEvents(events: readonly TimelineEvent[], dated: readonly number[], { placeOf }: YearAxis): PlacedEvent[] {
  const ends: number[] = [];
  return events
    .map((event, index) => ({ event, number: index + 1, x: placeOf(dated[index] ?? Number.NaN) }))
    .sort((a, b) => a.x - b.x || a.number - b.number)
    .map((entry) => {
      const free = ends.findIndex((end) => entry.x - end >= LEAST_DISTANCE);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = entry.x;
      return { ...entry, lane };
    });
}

function drawYears({ segments, ticks, breaks }: YearAxis, axis: number): string {
  const lines = segments.map(({ start, width }, index) => {
    const [x1, x2] = [index === 0 ? 0 : start, index === segments.length - 1 ? 100 : start + width].map(formatPercent);
    return `<line class="chart-axis" x1="${x1 ?? ''}" x2="${x2 ?? ''}" y1="${axis}" y2="${axis}"/>`;
  });
  const numbers = ticks.map(({ year, x }) => {
    const place = formatPercent(x);
    return (
      `<line class="chart-axis" x1="${place}" x2="${place}" y1="${axis}" y2="${axis + 6}"/>` +
      `<text class="chart-number chart-middle" x="${place}" y="${axis + 17}">${year}</text>`
    );
  });
  const dots = breaks.map(
    (x) => `<text class="chart-number chart-middle" x="${formatPercent(x)}" y="${axis}">⋯</text>`,
  );
  return [...lines, ...numbers, ...dots].join('');
}

/** A date as a year with decimals. */
function yearOf(date: string): number {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`"${date}" is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.`);
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366;
}
