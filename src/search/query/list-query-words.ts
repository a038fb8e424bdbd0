// The words that a query asks for, for marking them in a text. Called by the page that a result opens.
import { LANGUAGES } from '../../schemas/languages.ts';
import { parseQuery } from './parse-query.ts';
import { MAX_QUERY_LENGTH, walkQuery } from '../../engine/query-tree.ts';

/** Words as typed, without those that are excluded, and phrases cut into words. */
export function listQueryWords(query: string): string[] {
  if (query.length > MAX_QUERY_LENGTH) return [];
  const { tree } = parseQuery(query, LANGUAGES);
  const words = new Set<string>();
  if (tree)
    walkQuery(tree, (node, excluded) => {
      if (excluded) return;
      if (node.kind === 'word' || node.kind === 'prefix') words.add(node.text);
      if (node.kind === 'phrase') for (const word of node.text.split(/[^\p{L}\p{N}\p{M}]+/u)) words.add(word);
    });
  return [...words].filter((word) => /^\d+$|../u.test(word));
}
