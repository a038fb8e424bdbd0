// How many of all states answer what, as one bar of four parts; the page gives the same counts in words beside it.
import { MARKS, type Mark } from './mark.ts';
import { drawFrame, formatPercent, type PictureText } from './picture-frame.ts';

export interface ShareBar extends PictureText {
  counts: Readonly<Record<Mark, number>>;
}

const HEIGHT = 22;

/** Parts are told apart by form as well as by shade: full, half as high, an outline, dots. */
export function drawShareBar({ counts, ...text }: ShareBar): string {
  const all = MARKS.reduce((sum, mark) => sum + counts[mark], 0);
  let before = 0;
  const parts = MARKS.map((mark) => {
    const count = counts[mark];
    const [x, width] = [(before / all) * 100, (count / all) * 100];
    before += count;
    if (count === 0) return '';
    const [y, height] = mark === 'partial' ? [HEIGHT / 2, HEIGHT / 2 - 2] : [2, HEIGHT - 4];
    const half =
      mark === 'partial'
        ? `<rect class="share share-no" x="${formatPercent(x)}" y="2" width="${formatPercent(width)}" height="${HEIGHT - 4}"/>`
        : '';
    return `${half}<rect class="share share-${mark}" x="${formatPercent(x)}" y="${y}" width="${formatPercent(width)}" height="${height}"/>`;
  });
  return drawFrame(
    { ...text, className: 'picture picture-share', size: `width="100%" height="${HEIGHT}"`, hasLinks: false },
    parts.join(''),
  );
}

/** A part of the bar in its form, for the legend. */
export function drawShareSample(mark: Mark): string {
  const [y, height] = mark === 'partial' ? [8, 6] : [2, 12];
  const half = mark === 'partial' ? '<rect class="share share-no" x="1" y="2" width="26" height="12"/>' : '';
  return (
    `<svg width="28" height="16" aria-hidden="true" focusable="false">${half}` +
    `<rect class="share share-${mark}" x="1" y="${y}" width="26" height="${height}"/></svg>`
  );
}
