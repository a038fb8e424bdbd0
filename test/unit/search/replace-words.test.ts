import { describe, expect, test } from 'vitest';
import type { QueryNode } from '../../../src/engine/query-tree.ts';
import { parseQuery, queryOf } from '../../../src/search/query/parse-query.ts';
import { replaceWords, type Replacement } from '../../../src/search/query/replace-words.ts';

/** The nodes of `tree` that stand for words, in their order. */
function listNodes(tree: QueryNode): QueryNode[] {
  if ('items' in tree) return tree.items.flatMap(listNodes);
  return 'item' in tree ? listNodes(tree.item) : [tree];
}

function replace(query: string, forms: (string | undefined)[]): string[] {
  const { tree } = parseQuery(query, ['en']);
  if (!tree) throw new Error('There is nothing to search.');
  const replacements = new Map(
    listNodes(tree).flatMap((node, at) => {
      const form = forms[at];
      return form === undefined ? [] : [[node, { forms: form.split(' ') }] as const];
    }),
  );
  return listNodes(replaceWords(tree, replacements, ['en'])).map((node) => ('text' in node ? node.text : ''));
}

describe('replaceWords', () => {
  test.each<[string, (string | undefined)[], string[]]>([
    ['peonnage', ['peonage'], ['peonage']],
    ['vicitms shelter', ['victims'], ['victims', 'shelter']],
    ['"forced labuor"', ['forced labour'], ['forced labour']],
    ['forced-labuor', ['forced labour'], ['forced-labour']],
    ['vicitms -chidl', [undefined, 'child'], ['vicitms', 'child']],
    ['vicitms OR chidl', ['victims', 'child'], ['victims', 'child']],
    ['shelter wiht', [undefined, 'with'], ['shelter']],
    ['wiht', ['with'], ['with']],
  ])('in %s, %j: %j', (query, forms, texts) => {
    expect(replace(query, forms)).toEqual(texts);
  });

  test('writes several words for one as a phrase, one for several as a word, and a beginning', () => {
    const { tree } = parseQuery('longterm e-mail coop', ['en']);
    if (tree?.kind !== 'and') throw new Error('Three words are to be searched.');
    const [word, phrase, beginning] = tree.items;
    if (!word || !phrase || !beginning) throw new Error('Three words are to be searched.');
    const replacements = new Map<QueryNode, Replacement>([
      [word, { forms: ['long', 'term'] }],
      [phrase, { forms: ['email'] }],
      [beginning, { beginning: 'coop' }],
    ]);
    expect(listNodes(replaceWords(tree, replacements, ['en'])).map(({ kind }) => kind)).toEqual([
      'phrase',
      'word',
      'prefix',
    ]);
  });

  test('keeps the places in the query as it was typed', () => {
    const { tree } = parseQuery('peonnage', ['en']);
    if (!tree) throw new Error('There is nothing to search.');
    expect(replaceWords(tree, new Map([[tree, { forms: ['peonage'] }]]), ['en'])).toEqual({
      ...tree,
      form: 'peonage',
      text: 'peonage',
    });
  });
});

describe('queryOf', () => {
  test('is what the parser reads of a word alone', () => {
    expect(queryOf('26364')).toEqual(parseQuery('26364', ['en']));
  });
});
