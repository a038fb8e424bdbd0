// The names of the rows of a wide strip: a picture of their own that stays while the strip scrolls, and again in the strip, where they
// scale with it on paper. Called by mandate-map and year-counts.
import { escapeHtml } from '../text/escape-html.ts';
import { formatCoordinate as at } from './picture-frame.ts';

/** The picture that stays; `names` are texts in the coordinates of the strip `id`. */
export function drawStripNames(id: string, height: number, names: string): string {
  return (
    `<svg class="picture map-names" width="320" height="${at(height)}" aria-hidden="true" focusable="false">` +
    `<g id="${escapeHtml(id)}-names">${names}</g></svg>`
  );
}

/** The same inside the strip; wide-strip.css shows it on paper. */
export function repeatStripNames(id: string): string {
  return `<use class="strip-names" href="#${escapeHtml(id)}-names"/>`;
}

/** Size of a strip, and its view box, by which paper makes it smaller. */
export function sizeOfStrip(width: number, height: number): string {
  return `width="${at(width)}" height="${at(height)}" viewBox="0 0 ${at(width)} ${at(height)}"`;
}
