// Adds to the words of a query what else the field calls them: `albergue` also searches shelter. Called by
// search-atlas for queries without signs of the query language; a reader can switch it off.
import type { Language } from '../../schemas/languages.ts';
import { joinConceptKey, toConceptKey } from './concept-key.ts';
import type { ConceptsFile } from '../../engine/format.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { QueryNode, TermNode, WordNode } from '../../engine/query-tree.ts';

const LONGEST_TERM = 7;

/** `tree` with the terms found in it; the same tree if there are none. Only words side by side are looked at. */
export function expandQuery(tree: QueryNode, concepts: ConceptsFile): { tree: QueryNode; terms: TermNode[] } {
  const items = tree.kind === 'and' ? tree.items : [tree];
  const terms: TermNode[] = [];
  const expanded: QueryNode[] = [];
  for (let at = 0; at < items.length;) {
    const found = findTerm(items, at, concepts);
    const item = items[at];
    if (found) {
      terms.push(found.term);
      expanded.push(found.term);
      at += found.length;
    } else {
      if (item) expanded.push(item);
      at++;
    }
  }
  const [first] = expanded;
  if (!terms.length || !first) return { tree, terms: [] };
  return { tree: expanded.length === 1 ? first : { ...tree, kind: 'and', items: expanded }, terms };
}

/** The longest term that begins at `items[start]`. */
function findTerm(
  items: readonly QueryNode[],
  start: number,
  { forms, concepts }: ConceptsFile,
): { term: TermNode; length: number } | undefined {
  const run: (WordNode | Extract<QueryNode, { kind: 'phrase' }>)[] = [];
  for (const item of items.slice(start, start + LONGEST_TERM)) {
    if (item.kind !== 'word' && item.kind !== 'phrase') break;
    run.push(item);
  }
  for (let length = run.length; length > 0; length--) {
    const words = run.slice(0, length);
    const typed = words.flatMap((word) => (word.kind === 'word' ? [word.form] : word.forms));
    const key = joinConceptKey(typed);
    const places = Object.hasOwn(forms, key) ? (forms[key] ?? []) : [];
    const phrases = listPhrases(
      places.flatMap((place) => concepts[place] ?? []),
      key,
    );
    const [first] = words;
    const last = words.at(-1);
    if (!phrases.length || !first || !last) continue;
    const place = { at: first.at, end: last.end };
    const item: QueryNode = words.length === 1 ? first : { kind: 'and', items: words, ...place };
    return { term: { kind: 'term', item, text: words.map(({ text }) => text).join(' '), phrases, ...place }, length };
  }
  return undefined;
}

/** Each phrase once, without those that are the words themselves. */
function listPhrases(phrases: readonly { language: Language; text: string }[], typed: string): TermNode['phrases'] {
  const known = new Set<string>();
  return phrases.flatMap(({ language, text }) => {
    const forms = tokenize(text).map(({ form }) => form);
    const key = `${language} ${forms.join(' ')}`;
    if (!forms.length || known.has(key) || toConceptKey(text) === typed) return [];
    known.add(key);
    return [{ language, text, forms }];
  });
}
