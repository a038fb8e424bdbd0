// The picture with which programs show a link to the site: the name of the atlas and of the part that is linked. Drawn at build time.
import { escapeHtml } from '../text/escape-html.ts';
import { wrapLabel } from './wrap-label.ts';

export interface SocialCard {
  /** Name of the atlas, and in a line what it is. */
  name: string;
  tagline: string;
  /** Name of the part of the atlas. */
  title: string;
}

/** Size in pixels that the programs ask for. */
export const CARD = { width: 1200, height: 630 } as const;
/** The one typeface that is at hand where the picture is drawn. */
export const CARD_FONT = 'Source Serif 4';

const LEFT = 90;
const TITLE = { size: 92, line: 108, letters: 22 } as const;
const TAGLINE = { size: 38, line: 52, letters: 60 } as const;

/** As SVG with colours of its own: it stands on pages of others. */
export function drawSocialCard({ name, tagline, title }: SocialCard): string {
  const titleLines = wrapLabel(title, TITLE.letters);
  const taglineLines = wrapLabel(tagline, TAGLINE.letters);
  const titleTop = 335 - ((titleLines.length - 1) * TITLE.line) / 2;
  const taglineTop = CARD.height - 70 - (taglineLines.length - 1) * TAGLINE.line;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="${CARD_FONT}">`,
    `<rect width="100%" height="100%" fill="#fdfcf9"/>`,
    `<rect width="24" height="100%" fill="#0b5a66"/>`,
    `<g transform="translate(${LEFT} 70)"><rect width="64" height="64" rx="8" fill="#0b5a66"/>`,
    `<path d="M16 48V16l16 20 16-20v32" fill="none" stroke="#fff" stroke-width="6"/></g>`,
    line(name, LEFT + 88, 118, 44, '#1b1f22'),
    ...titleLines.map((text, index) => line(text, LEFT, titleTop + index * TITLE.line, TITLE.size, '#0b5a66')),
    ...taglineLines.map((text, index) => line(text, LEFT, taglineTop + index * TAGLINE.line, TAGLINE.size, '#4d555b')),
    '</svg>',
  ].join('');
}

function line(text: string, x: number, y: number, size: number, colour: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}">${escapeHtml(text)}</text>`;
}
