// Puts addresses and definitions into the prose of a work for one page.
import type { Site } from '../locals/site.ts';
import { escapeHtml } from '../../text/escape-html.ts';

const TERM_LINK = /<a href="atlas:term\/([a-z0-9-]+)" class="term">([\s\S]*?)<\/a>/g;

/**
 * HTML of `html` with links resolved and each glossary term as a button that shows its definition on hover, focus and tap.
 * @param scope makes the ids of this text unique on the page
 * @param told terms that the page has defined by now: one of them is a plain link to the glossary, and those of this text join them
 */
export function renderDigest(
  html: string,
  scope: string,
  { routes, atlas: { corpus } }: Site,
  told?: Set<string>,
): string {
  let count = 0;
  const withTerms = html.replace(TERM_LINK, (_, id: string, text: string) => {
    const term = corpus.vocabularies.glossary.find((candidate) => candidate.id === id);
    if (!term) return text;
    if (told?.has(id)) return `<a href="${routes.term(id)}" class="term">${text}</a>`;
    told?.add(id);
    const tooltip = `def-${scope}-${++count}`;
    return (
      `<span class="term"><button type="button" aria-describedby="${tooltip}">${text}</button>` +
      `<span role="tooltip" id="${tooltip}">${escapeHtml(term.definition)} ` +
      `<a href="${routes.term(id)}">${escapeHtml(term.terms.en)}</a></span></span>`
    );
  });
  return routes.resolveProse(withTerms);
}
