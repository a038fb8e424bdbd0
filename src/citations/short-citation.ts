// The citation of a law as far as a link needs it. Called for the names of laws on pages and in the box of every header.

/** Brackets at the end, with brackets in them. */
const BRACKETS = /\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*$/;
/** The articles that are meant, and what follows them. */
const ARTICLES = /,\s(?:(?:arts?|ss?|secs?|cap)\.|Schedule)\s[^()]*$/i;
/** A later printing or reform, behind brackets. */
const LATER = /(?<=\))\s*;.*$/s;

/**
 * A citation without what stands in brackets behind it and without its articles:
 * `Ley 26.364 (B.O. 30 abril 2008)` → `Ley 26.364`, `Código Penal (Ley 4573), art. 172` → `Código Penal`.
 */
export function shortCitation(citation: string): string {
  const cut = [LATER, BRACKETS, ARTICLES, BRACKETS].reduce((text, part) => text.replace(part, ''), citation);
  return cut || citation;
}
