// Chooses which marks of the map of mandates carry their name: the most joined ones, where a name covers no other mark.
import type { PlacedMandates } from './place-mandates.ts';

export interface Labelled {
  id: string;
  /** Shown beside the mark if there is room; undefined for a mark that has no short name. */
  label?: string | undefined;
  lane: string;
  /** The heavier, the sooner it gets a label. */
  weight: number;
}

export interface PlacedLabel {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** So many names at most, out of so many that are tried: both are fixed, so that time grows with the marks alone. */
const MOST = 18;
const TRIED = 60;
const HALF_HEIGHT = 7;
const DISTANCE = 4;

/** Labels by the id of their mark. */
export function labelMarks<Mark extends Labelled>({
  marks,
  lanes,
  width,
}: PlacedMandates<Mark>): Map<string, PlacedLabel> {
  const labels = new Map<string, PlacedLabel>();
  const taken: Box[] = marks.map(({ x, y, radius }) => ({
    left: x - radius - 1,
    right: x + radius + 1,
    top: y - radius,
    bottom: y + radius,
  }));
  const candidates = marks
    .filter(({ mark }) => mark.label !== undefined && mark.weight > 0)
    .sort((a, b) => b.mark.weight - a.mark.weight || (a.mark.id < b.mark.id ? -1 : 1))
    .slice(0, TRIED);
  for (const { mark, x, y, radius } of candidates) {
    if (labels.size === MOST) break;
    const text = mark.label ?? '';
    const length = measureText(text);
    const room = lanes.find(({ id }) => id === mark.lane);
    const places: PlacedLabel[] = [
      { x: x + radius + DISTANCE, y, text, anchor: 'start' },
      { x: x - radius - DISTANCE, y, text, anchor: 'end' },
    ];
    for (const place of places) {
      const left = place.anchor === 'start' ? place.x : place.x - length;
      const box = { left, right: left + length, top: place.y - HALF_HEIGHT, bottom: place.y + HALF_HEIGHT };
      const isInside = box.left >= 0 && box.right <= width && room !== undefined && box.bottom <= room.bottom;
      if (!isInside || taken.some((other) => touches(box, other))) continue;
      taken.push(box);
      labels.set(mark.id, place);
      break;
    }
  }
  return labels;
}

/** Width in a broad typeface of 12.75 px, so that narrower ones fit as well. */
function measureText(text: string): number {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  const [broad, letters] = [count(/[\p{Lu}\p{N}]/gu), count(/\p{L}|\p{N}/gu)];
  return broad * 8.1 + (letters - broad) * 7.4 + (text.length - letters) * 4.4;
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
