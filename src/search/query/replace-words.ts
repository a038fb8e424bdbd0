// A query with words in the place of others, without reading it again. Called by search-atlas for words that no text has.
import type { Language } from '../../schemas/languages.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { toGroup, type PhraseNode, type QueryNode, type WordNode } from '../../engine/query-tree.ts';

/** Forms to write in the place of a word or phrase, or the beginning that all words are to have. */
export type Replacement = { forms: readonly string[] } | { beginning: string };
export type Replacements = ReadonlyMap<QueryNode, Replacement>;

/** `tree` with `replacements`; a form that is a function word of `languages` falls away, unless it is all there is. */
export function replaceWords(tree: QueryNode, replacements: Replacements, languages: readonly Language[]): QueryNode {
  return replaceNode(tree, replacements, languages) ?? replaceNode(tree, replacements, []) ?? tree;
}

/** The text of a word or phrase with other forms, joined as it was. */
export function joinForms({ text }: WordNode | PhraseNode, forms: readonly string[]): string {
  return forms.join(/\s/.test(text) ? ' ' : '-');
}

function replaceNode(
  node: QueryNode,
  replacements: Replacements,
  languages: readonly Language[],
): QueryNode | undefined {
  if (node.kind === 'and' || node.kind === 'or')
    return toGroup(
      node.kind,
      node.items.flatMap((item) => replaceNode(item, replacements, languages) ?? []),
    );
  if (node.kind === 'not' || node.kind === 'para' || node.kind === 'text' || node.kind === 'term') {
    const item = replaceNode(node.item, replacements, languages);
    return item && { ...node, item };
  }
  const other = replacements.get(node);
  if (!other || (node.kind !== 'word' && node.kind !== 'phrase')) return node;
  const { at, end } = node;
  if ('beginning' in other) return { kind: 'prefix', form: other.beginning, text: other.beginning, at, end };
  const { forms } = other;
  const [form = ''] = forms;
  const text = joinForms(node, forms);
  if (forms.length > 1) return { kind: 'phrase', forms: [...forms], text, at, end };
  return node.kind === 'word' && isFunctionWord(form, languages) ? undefined : { kind: 'word', form, text, at, end };
}
