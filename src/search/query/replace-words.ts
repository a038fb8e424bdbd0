// A query with words in the place of others, without reading it again. Called by search-atlas for words that no text has.
import type { Language } from '../../schemas/languages.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { toGroup, type PhraseNode, type QueryNode, type WordNode } from '../../engine/query-tree.ts';

/** Forms to write in the place of a word or phrase. */
export type Replacements = ReadonlyMap<QueryNode, readonly string[]>;

/** `tree` with the forms of `replacements`; one that is a function word of `languages` falls away, unless it is all there is. */
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
  if (node.kind === 'not' || node.kind === 'para' || node.kind === 'term') {
    const item = replaceNode(node.item, replacements, languages);
    return item && { ...node, item };
  }
  const forms = replacements.get(node);
  if (!forms) return node;
  const [form = ''] = forms;
  if (node.kind === 'word')
    return isFunctionWord(form, languages) ? undefined : { ...node, form, text: joinForms(node, forms) };
  return node.kind === 'phrase' ? { ...node, forms: [...forms], text: joinForms(node, forms) } : node;
}
