// Puts addresses and definitions into the prose of a work for one page.
import type { Site } from '../locals/site.ts';
import { escapeHtml } from '../../text/escape-html.ts';

const TERM_LINK = /<a href="atlas:term\/([a-z0-9-]+)" class="term">([\s\S]*?)<\/a>/g;

/**
 * HTML of `html` with links resolved and each glossary term as a button that shows its definition on hover, focus and tap.
 * @param scope makes the ids of this text unique on the page
 */
export function renderDigest(html: string, scope: string, { routes, atlas: { corpus } }: Site): string {
  let count = 0;
  const withTerms = html.replace(TERM_LINK, (_, id: string, text: string) => {
    const term = corpus.vocabularies.glossary.find((candidate) => candidate.id === id);
    if (!term) return text;
    const tooltip = `def-${scope}-${++count}`;
    return (
      `<span class="term"><button type="button" aria-describedby="${tooltip}">${text}</button>` +
      `<span role="tooltip" id="${tooltip}">${escapeHtml(term.definition)} ` +
      `<a href="${routes.term(id)}">${escapeHtml(term.terms.en)}</a></span></span>`
    );
  });
  return routes.resolveProse(withTerms);
}
