// Where each mark of the map of mandates stands: its year's column, its body's lane. In time that grows with the marks.
import { placeYears, type YearColumns } from './year-columns.ts';
import { wrapLabel } from './wrap-label.ts';

export interface MandateLane {
  id: string;
  label: string;
}

export interface MandateMark {
  id: string;
  kind: 'work' | 'meeting';
  /** Id of a lane. */
  lane: string;
  /** Undefined where no date is recorded: the mark stands in the column of those without date. */
  year: number | undefined;
  /** Provisions held; none for a meeting. */
  provisions: number;
}

export interface PlacedLane extends MandateLane {
  /** Upper edge, with the lines of its name below it. */
  top: number;
  lines: readonly string[];
  bottom: number;
}

export interface PlacedMark<Mark> {
  mark: Mark;
  x: number;
  y: number;
  /** Half of its width. */
  radius: number;
}

export interface PlacedMandates<Mark> {
  columns: YearColumns;
  lanes: readonly PlacedLane[];
  /** In the order given. */
  marks: readonly PlacedMark<Mark>[];
  /** Middle of the column of marks without date; undefined where every mark has one. */
  undatedX: number | undefined;
  width: number;
  height: number;
}

export const LINE_HEIGHT = 16;
/** Height of the row of years above and below the lanes. */
export const AXIS_HEIGHT = 28;
const COLUMN = { start: 2, width: 35, breakWidth: 14 };
const UNDATED_WIDTH = 68;
const PADDING = 5;
/** A mark is a target of at least 24 px. */
const LEAST_PITCH = 24;
/** Characters in a line of a lane's name, which must fit a telephone. */
const LABEL_LENGTH = 38;

/** Half of the width of a mark: grows with the root of the provisions held, up to 150 of them. */
export function radiusOf({ kind, provisions }: Pick<MandateMark, 'kind' | 'provisions'>): number {
  return kind === 'meeting' || provisions === 0 ? 4 : 3.4 + 1.05 * Math.sqrt(Math.min(provisions, 150));
}

/** Marks of one year in one lane stand one below the other, in the order given, around the middle of the lane. */
export function placeMandates<Mark extends MandateMark>(
  lanes: readonly MandateLane[],
  marks: readonly Mark[],
): PlacedMandates<Mark> {
  const columns = placeYears(
    marks.flatMap(({ year }) => year ?? []),
    COLUMN,
  );
  const hasUndated = marks.some(({ year }) => year === undefined);
  const undatedX = hasUndated ? columns.end + UNDATED_WIDTH / 2 : undefined;
  const xOf = new Map<number | undefined, number | undefined>(columns.years.map(({ year, x }) => [year, x]));
  xOf.set(undefined, undatedX);

  const stacks = new Map<string, number>();
  const heights = new Map<string, number>();
  const heightOf = (lane: string) => heights.get(lane) ?? 0;
  for (const mark of marks) {
    const stack = (stacks.get(cellOf(mark)) ?? 0) + pitchOf(mark);
    stacks.set(cellOf(mark), stack);
    heights.set(mark.lane, Math.max(heightOf(mark.lane), stack));
  }

  let top = AXIS_HEIGHT;
  const placedLanes = lanes.map((lane): PlacedLane => {
    const lines = wrapLabel(lane.label, LABEL_LENGTH);
    const bottom = top + PADDING + lines.length * LINE_HEIGHT + heightOf(lane.id) + PADDING;
    const placed = { ...lane, lines, top, bottom };
    top = bottom;
    return placed;
  });
  const laneById = new Map(placedLanes.map((lane) => [lane.id, lane]));

  /** The upper edge of the next mark of each stack. */
  const edges = new Map<string, number>();
  const placedMarks = marks.map((mark): PlacedMark<Mark> => {
    const lane = laneById.get(mark.lane);
    if (!lane) throw new RangeError(`"${mark.id}" stands in the lane "${mark.lane}", which is not given.`);
    const cell = cellOf(mark);
    const middle = lane.bottom - PADDING - heightOf(mark.lane) / 2;
    const edge = edges.get(cell) ?? middle - (stacks.get(cell) ?? 0) / 2;
    const pitch = pitchOf(mark);
    edges.set(cell, edge + pitch);
    return { mark, x: xOf.get(mark.year) ?? 0, y: edge + pitch / 2, radius: radiusOf(mark) };
  });
  return {
    columns,
    lanes: placedLanes,
    marks: placedMarks,
    undatedX,
    width: columns.end + (hasUndated ? UNDATED_WIDTH : COLUMN.start),
    height: top + AXIS_HEIGHT,
  };
}

function pitchOf(mark: MandateMark): number {
  return Math.max(LEAST_PITCH, Math.ceil(radiusOf(mark)) * 2 + 2);
}

/** Marks of one cell form a stack. */
function cellOf({ lane, year }: MandateMark): string {
  return `${lane} ${year ?? ''}`;
}
