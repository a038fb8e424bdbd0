// How much happened in each year, one row of bars a kind; each year is a link to its place in a list. For the timeline.
import { escapeHtml } from '../text/escape-html.ts';
import { drawFrame, drawLink, formatCoordinate as at, type PictureText } from './picture-frame.ts';
import { drawStripNames, repeatStripNames, sizeOfStrip } from './strip-names.ts';
import { drawYearNumbers, findBusiest, placeYears, type WideStrip, type YearColumns } from './year-columns.ts';

interface CountRow {
  label: string;
  /** Years that are left out have none. */
  counts: ReadonlyMap<number, number>;
}

export interface YearCounts extends PictureText {
  rows: readonly CountRow[];
  /** Address and accessible name of a year that has something. */
  linkOf: (year: number) => { href: string; name: string };
}

const COLUMN = { start: 4, width: 27, breakWidth: 20 };
const HEADING = 22;
const NUMBER = 18;
const BAR = 66;
const ROW = HEADING + NUMBER + BAR + 10;
const AXIS = 30;

/** The names of the rows, which stay while the picture scrolls, and the picture; all rows have one scale. */
export function drawYearCounts({ rows, linkOf, ...text }: YearCounts): WideStrip {
  const columns = placeYears(
    rows.flatMap(({ counts }) => [...counts.keys()]),
    COLUMN,
  );
  const most = Math.max(1, ...rows.flatMap(({ counts }) => [...counts.values()]));
  const width = columns.end + COLUMN.start;
  const height = rows.length * ROW + AXIS;
  const content =
    rows.map((_, index) => drawBase(columns, (index + 1) * ROW, width)).join('') +
    columns.years.map(({ year, x }) => drawYear(year, x, rows, most, linkOf)).join('') +
    `<g aria-hidden="true">${drawYearNumbers(columns, rows.length * ROW + AXIS / 2)}</g>`;
  const all = rows.flatMap(({ counts }) => [...counts].flatMap(([year, count]) => Array<number>(count).fill(year)));
  return {
    busiestX: findBusiest(columns, all),
    names: drawStripNames(
      text.id,
      height,
      rows
        .map(
          ({ label }, index) =>
            `<text class="lane-name" x="4" y="${index * ROW + HEADING / 2 + 2}">${escapeHtml(label)}</text>`,
        )
        .join(''),
    ),
    plot: drawFrame(
      { ...text, className: 'picture picture-years', size: sizeOfStrip(width, height), hasLinks: true },
      content + repeatStripNames(text.id),
    ),
  };
}

function drawBase({ breaks }: YearColumns, y: number, width: number): string {
  const gaps = breaks.map(({ x }) => `<path class="map-break" d="M${at(x)} ${y - BAR}V${y}"/>`);
  return `<path class="chart-axis" d="M0 ${y}H${at(width)}"/>${gaps.join('')}`;
}

/** The bars of a year in all rows, as one link; a year without anything draws nothing. */
function drawYear(
  year: number,
  x: number,
  rows: readonly CountRow[],
  most: number,
  linkOf: YearCounts['linkOf'],
): string {
  const bars = rows.flatMap(({ counts }, index) => {
    const count = counts.get(year) ?? 0;
    if (count === 0) return [];
    const height = Math.max(3, Math.round((count / most) * BAR));
    const y = (index + 1) * ROW - height;
    return (
      `<rect class="year-bar" x="${at(x - 9)}" width="18" y="${y}" height="${height}"/>` +
      `<text class="chart-number chart-middle" aria-hidden="true" x="${at(x)}" y="${y - 9}">${count}</text>`
    );
  });
  if (bars.length === 0) return '';
  const { href, name } = linkOf(year);
  const target = `<rect class="year-target" x="${at(x - COLUMN.width / 2)}" width="${COLUMN.width}" y="0" height="${rows.length * ROW}"/>`;
  return drawLink(href, name, 'class="year"', target + bars.join(''));
}
