// A query told back in words: both “consular” and the phrase “right to contact”, in conclusions, 2004 to 2012. Called by the
// results page, which gives the words of its language.
import type { FacetNames } from './resolve-fields.ts';
import type { Field, FieldNode, QueryNode } from '../../engine/query-tree.ts';

export interface QueryWords {
  /** Words of the interface, with `{name}` filled in. */
  say: (key: string, values: Readonly<Record<string, string>>) => string;
  list: (items: readonly string[], join: 'and' | 'or') => string;
  /** Name of a field. */
  field: (field: Field) => string;
  names: FacetNames;
  /** Place of the language among the labels of a name. */
  labelAt: number;
}

export function printQuery(tree: QueryNode, words: QueryWords): string {
  const items = flatten('and', [tree]);
  const fields = items.filter((item) => item.kind === 'field');
  const excluded = items.filter((item) => item.kind === 'not');
  const texts = items.filter((item) => item.kind !== 'field' && item.kind !== 'not');
  const parts = [
    ...(texts.length ? [printAll(texts, words)] : fields.length ? [] : [words.say('everything', {})]),
    ...fields.map((field) => printField(field, words)),
    ...excluded.map((item) => printNode(item, words)),
  ];
  return parts.join(', ');
}

/** What groups of `kind` in `items` hold, also where their words are a term of the field. */
function flatten(kind: 'and' | 'or', items: readonly QueryNode[]): QueryNode[] {
  return items.flatMap((item) => {
    const inner = item.kind === 'term' ? item.item : item;
    return inner.kind === kind ? flatten(kind, inner.items) : [inner];
  });
}

function printAll(items: readonly QueryNode[], words: QueryWords): string {
  // What is asked twice is told once.
  const told = [...new Set(items.map((item) => printNode(item, words)))];
  const [only = ''] = told;
  return told.length === 1 ? only : words.say(told.length === 2 ? 'both' : 'all', { list: words.list(told, 'and') });
}

function printNode(node: QueryNode, words: QueryWords): string {
  switch (node.kind) {
    case 'word':
      return words.say('word', { text: node.text });
    case 'phrase':
      return words.say('phrase', { text: node.text });
    case 'prefix':
      return words.say('prefix', { text: node.text });
    case 'term':
      return printNode(node.item, words);
    case 'field':
      return printField(node, words);
    case 'not':
      return words.say('not', { text: printNode(node.item, words) });
    case 'para':
      return words.say('para', { text: printNode(node.item, words) });
    case 'text':
      return words.say('text', { text: printNode(node.item, words) });
    case 'and':
      return printAll(flatten('and', node.items), words);
    case 'or': {
      const list = words.list(
        flatten('or', node.items).map((item) => printNode(item, words)),
        'or',
      );
      return words.say('either', { list });
    }
  }
}

function printField({ field, text, ids = [], from, to }: FieldNode, words: QueryWords): string {
  if (field === 'year') {
    if (from !== undefined && from === to) return String(from);
    const key = from === undefined ? 'until' : to === undefined ? 'since' : 'years';
    return words.say(key, { from: String(from), to: String(to) });
  }
  const labels = field === 'symbol' ? [text] : ids.map((id) => words.names[field]?.[id]?.[words.labelAt] ?? id);
  const value = words.list(labels.length ? labels : [text], 'or');
  return field === 'type'
    ? words.say('type', { text: value })
    : words.say('field', { field: words.field(field), text: value });
}
