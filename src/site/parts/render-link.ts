// A link as text of HTML, for the places that write markup as text because there is so much of it.
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import type { Link } from './link.ts';

/** A link that leads off the site says so. */
export function renderLink({ href, text, lang }: Link): string {
  const external = /^https?:/.test(href) ? ' rel="external noreferrer"' : '';
  return `<a href="${escapeHtml(href)}"${external}${langAttribute(lang)}>${escapeHtml(text)}</a>`;
}
