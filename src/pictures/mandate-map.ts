// The map of mandates: years across, issuing bodies as lanes, works and meetings as linked marks, relations as arcs.
import { escapeHtml } from '../text/escape-html.ts';
import { labelMarks, type PlacedLabel } from './label-marks.ts';
import { drawFrame, drawLink, formatCoordinate as at, type PictureText } from './picture-frame.ts';
import {
  AXIS_HEIGHT,
  LINE_HEIGHT,
  placeMandates,
  radiusOf,
  type MandateLane,
  type MandateMark,
  type PlacedLane,
  type PlacedMandates,
  type PlacedMark,
} from './place-mandates.ts';
import { drawStripNames, repeatStripNames, sizeOfStrip } from './strip-names.ts';
import { drawYearNumbers, findBusiest, type WideStrip } from './year-columns.ts';

export interface MapMark extends MandateMark {
  /** Accessible name of the link. */
  name: string;
  /** Language of the name, where it is not that of the page. */
  lang?: string | undefined;
  href: string;
  topics: readonly string[];
  /** Short name, shown where there is room. */
  label?: string | undefined;
  /** How much it is joined: the most joined marks are labelled first. */
  weight: number;
}

interface MapArc {
  /** Ids of marks, the acting one first. */
  from: string;
  to: string;
  predicate: string;
  /** How many relations it stands for, where nothing else on the page says so. */
  count?: number | undefined;
}

export interface MandateMap extends PictureText {
  lanes: readonly MandateLane[];
  /** In the order in which the keyboard reaches them. */
  marks: readonly MapMark[];
  arcs: readonly MapArc[];
  /** Heading of the column of marks without date. */
  undated: string;
}

/** The whole map; time grows with marks and arcs, but for sorting. */
export function drawMandateMap({ lanes, marks, arcs, undated, ...text }: MandateMap): WideStrip {
  const placed = placeMandates(lanes, marks);
  const { columns, undatedX, width, height } = placed;
  const labels = labelMarks(placed);
  const heads = [AXIS_HEIGHT / 2, height - AXIS_HEIGHT / 2].map(
    (y) =>
      drawYearNumbers(columns, y) +
      (undatedX === undefined
        ? ''
        : `<text class="chart-number chart-middle" x="${at(undatedX)}" y="${y}">${escapeHtml(undated)}</text>`),
  );
  const content = [
    drawGrid(placed),
    `<g aria-hidden="true">${heads.join('')}</g>`,
    `<g class="arcs" aria-hidden="true">${drawArcs(arcs, placed)}</g>`,
    ...placed.marks.map((mark) => drawMark(mark, labels.get(mark.mark.id))),
  ].join('');
  return {
    busiestX: findBusiest(
      columns,
      marks.flatMap(({ year }) => year ?? []),
    ),
    names: drawNames(placed.lanes, height, text.id),
    plot: drawFrame(
      {
        ...text,
        className: 'picture picture-mandates',
        size: sizeOfStrip(width, height),
        hasLinks: true,
      },
      content + repeatStripNames(text.id),
    ),
  };
}

/** An arc as a short line, for the legend. */
export function drawArcSample(predicate: string): string {
  return (
    '<svg class="arcs" width="44" height="12" aria-hidden="true" focusable="false">' +
    `<g class="arc ${arcClass(predicate)}"><path d="M2 6H42"/></g></svg>`
  );
}

/** A mark in the size it has on the map, for the legend. */
export function drawMarkSample(kind: MandateMark['kind'], provisions: number): string {
  const half = Math.ceil(kind === 'meeting' ? 10 : radiusOf({ kind, provisions }) + 2);
  return (
    `<svg class="${markClass({ kind, provisions })}" width="${half * 2}" height="${half * 2}" aria-hidden="true" focusable="false">` +
    `${drawShape(kind, provisions, half, half)}</svg>`
  );
}

function drawNames(lanes: readonly PlacedLane[], height: number, id: string): string {
  const texts = lanes.map(({ lines, top }) =>
    lines
      .map(
        (line, index) =>
          `<text class="lane-name" x="4" y="${at(top + 5 + (index + 0.5) * LINE_HEIGHT)}">${escapeHtml(line)}</text>`,
      )
      .join(''),
  );
  return drawStripNames(id, height, texts.join(''));
}

function drawGrid({ lanes, columns, undatedX, width }: PlacedMandates<MapMark>): string {
  const top = lanes[0]?.top ?? AXIS_HEIGHT;
  const bottom = lanes.at(-1)?.bottom ?? AXIS_HEIGHT;
  const across = [...lanes.map((lane) => lane.top), bottom].map(
    (y) => `<path class="chart-grid" d="M0 ${at(y)}H${at(width)}"/>`,
  );
  const down = columns.years.flatMap(({ year, x }) =>
    year % 5 === 0 ? `<path class="chart-grid" d="M${at(x)} ${at(top)}V${at(bottom)}"/>` : [],
  );
  const breaks = columns.breaks.map(({ x }) => `<path class="map-break" d="M${at(x)} ${at(top)}V${at(bottom)}"/>`);
  const edge =
    undatedX === undefined ? '' : `<path class="chart-axis" d="M${at(columns.end)} ${at(top)}V${at(bottom)}"/>`;
  return [...down, ...breaks, ...across, edge].join('');
}

function drawArcs(arcs: readonly MapArc[], { marks }: PlacedMandates<MapMark>): string {
  const markById = new Map(marks.map((placed) => [placed.mark.id, placed]));
  // The most frequent ones lie at the bottom, so that the rare ones are seen.
  const groups = [...Map.groupBy(arcs, ({ predicate }) => predicate)].sort((a, b) => b[1].length - a[1].length);
  return groups
    .map(([predicate, members]) => {
      const paths = members.map(({ from, to, count }) => {
        const [start, end] = [markById.get(from), markById.get(to)];
        if (!start || !end) throw new RangeError(`An arc joins "${from}" and "${to}", and one of them has no mark.`);
        return `<path data-from="${escapeHtml(from)}" data-to="${escapeHtml(to)}"${count === undefined ? '' : ` data-count="${count}"`} d="${drawCurve(start, end)}"/>`;
      });
      return `<g class="arc ${arcClass(predicate)}" data-predicate="${escapeHtml(predicate)}">${paths.join('')}</g>`;
    })
    .join('');
}

/** Within a lane a bow above the marks; within a column a bow beside them; else a wave. */
function drawCurve(from: PlacedMark<MapMark>, to: PlacedMark<MapMark>): string {
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(Math.round) as [number, number, number, number];
  const far = Math.abs(x2 - x1);
  const middle = Math.round((x1 + x2) / 2);
  if (far < 1) {
    const side = x1 + 10 + Math.round(Math.min(30, Math.abs(y2 - y1) / 8));
    return `M${x1} ${y1}Q${side} ${Math.round((y1 + y2) / 2)} ${x2} ${y2}`;
  }
  if (from.mark.lane === to.mark.lane) {
    const bow = Math.round(Math.min(y1, y2) - 8 - Math.min(46, far / 7));
    return `M${x1} ${y1}Q${middle} ${bow} ${x2} ${y2}`;
  }
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

function drawMark({ mark, x, y }: PlacedMark<MapMark>, label: PlacedLabel | undefined): string {
  const { id, kind, lang, topics, provisions, href, name } = mark;
  const attributes = [
    `class="${markClass(mark)}"`,
    `data-id="${escapeHtml(id)}"`,
    ...(topics.length ? [`data-topics="${escapeHtml(topics.join(' '))}"`] : []),
    ...(lang === undefined ? [] : [`lang="${escapeHtml(lang)}"`]),
  ];
  const text = label
    ? `<text aria-hidden="true" class="mandate-label chart-${label.anchor}" x="${at(label.x)}" y="${at(label.y)}">${escapeHtml(label.text)}</text>`
    : '';
  return drawLink(
    href,
    name,
    attributes.join(' '),
    `<circle class="mandate-target" cx="${at(x)}" cy="${at(y)}" r="12"/>${drawShape(kind, provisions, x, y)}${text}`,
  );
}

function drawShape(kind: MandateMark['kind'], provisions: number, x: number, y: number): string {
  return kind === 'meeting'
    ? `<path class="mandate-tick" d="M${at(x)} ${at(y - 8)}V${at(y + 8)}"/>`
    : `<circle class="mandate-dot" cx="${at(x)}" cy="${at(y)}" r="${at(radiusOf({ kind, provisions }))}"/>`;
}

function markClass({ kind, provisions }: Pick<MandateMark, 'kind' | 'provisions'>): string {
  return `mandate${kind === 'work' && provisions === 0 ? ' mandate-empty' : ''}`;
}

function arcClass(predicate: string): string {
  return `arc-${escapeHtml(predicate)}`;
}
