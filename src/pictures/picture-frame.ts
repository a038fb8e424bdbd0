// The outer element of a picture: its role, its name and its description.
import { escapeHtml } from '../text/escape-html.ts';

export interface PictureText {
  /** Name of the picture, in the page's language. */
  title: string;
  /** A sentence that says what the picture shows. */
  description: string;
  /** Unique on the page; the ids inside the picture begin with it. */
  id: string;
}

interface Frame extends PictureText {
  className: string;
  /** Attributes that give the size: a view box, or a width and a height. */
  size: string;
  /** Whether the picture holds links: an image may not, so it is then a group. */
  hasLinks: boolean;
}

/** The `<svg>` element around `content`. */
export function drawFrame({ title, description, id, className, size, hasLinks }: Frame, content: string): string {
  const name = escapeHtml(id);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" ${size} role="${hasLinks ? 'group' : 'img'}"` +
    ` aria-labelledby="${name}-title" aria-describedby="${name}-desc">` +
    `<title id="${name}-title">${escapeHtml(title)}</title><desc id="${name}-desc">${escapeHtml(description)}</desc>` +
    `${content}</svg>`
  );
}

/** `content` as a link, or as a group without `href`; `name` is its accessible name and shows on hover. */
export function drawLink(href: string | undefined, name: string, attributes: string, content: string): string {
  const text = escapeHtml(name);
  return href === undefined
    ? `<g ${attributes}><title>${text}</title>${content}</g>`
    : `<a href="${escapeHtml(href)}" ${attributes}><title>${text}</title>${content}</a>`;
}

/** A number with at most `digits` decimals, without trailing zeros. */
export function formatCoordinate(value: number, digits = 1): string {
  const text = String(Number(value.toFixed(digits)));
  return text === '-0' ? '0' : text;
}

/** A share of the width, so that a chart without view box grows with its column while its text keeps its size. */
export function formatPercent(value: number): string {
  return `${formatCoordinate(value, 2)}%`;
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that divides `span` into at most `most` parts. */
export function pickStep(span: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].map((digit) => digit * power).find((candidate) => span / candidate <= most);
    if (step !== undefined) return step;
  }
}
