// What a reader typed, as terms that must all occur: words, and phrases in quotes.

export interface QueryTerm {
  text: string;
  /** Several words that must stand together. */
  phrase: boolean;
}

export const MAX_QUERY_LENGTH = 200;

/** Words and quoted phrases of `query`, without repetitions; an unclosed quote reaches to the end. */
export function parseQuery(query: string): QueryTerm[] {
  const terms: QueryTerm[] = [];
  for (const [, quoted, word] of query.normalize('NFC').matchAll(/["“”«»]([^"“”«»]*)(?:["“”«»]|$)|([^\s"“”«»]+)/g)) {
    const text = (quoted ?? word ?? '').replace(/[^\p{L}\p{N}\p{M}.'’/-]+/gu, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const phrase = /\s/.test(text);
    if (!terms.some((term) => term.text === text && term.phrase === phrase)) terms.push({ text, phrase });
  }
  return terms;
}

/** The words of all terms, for marking them in a text; a letter alone is none. */
export function listWords(terms: readonly QueryTerm[]): string[] {
  return terms.flatMap(({ text }) => text.split(/[^\p{L}\p{N}\p{M}]+/u)).filter((word) => /^\d+$|../u.test(word));
}
