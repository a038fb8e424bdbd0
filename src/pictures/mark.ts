// The four answers of the atlas as shapes: in tables by drawMark, in the map and its legend by drawMarkShape.
import { escapeHtml } from '../text/escape-html.ts';

export const MARKS = ['yes', 'partial', 'no', 'not-recorded'] as const;
export type Mark = (typeof MARKS)[number];

const RING = '<circle class="mark-ring" r="6"/>';

const SHAPES: Readonly<Record<Mark, string>> = {
  yes: '<circle class="mark-fill" r="6.75"/>',
  partial: `${RING}<path class="mark-fill" d="M0-6A6 6 0 0 0 0 6Z"/>`,
  no: `${RING}<path class="mark-ring" d="M-4.2 4.2 4.2-4.2"/>`,
  'not-recorded': '<circle class="mark-dots" r="5.5"/>',
};

/** A picture of 16 px beside the word it stands for; hidden from assistive technology, which reads the word. */
export function drawMark(mark: Mark): string {
  return (
    `<svg class="mark mark-${mark}" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">` +
    `${SHAPES[mark]}</svg>`
  );
}

/** The same shape inside another picture, around its point 0, 0. */
export function drawMarkShape(mark: Mark, id: string): string {
  return `<g id="${escapeHtml(id)}" class="mark-${mark}">${SHAPES[mark]}</g>`;
}
