// The query language as a whole: what is written by its rules is read as it was meant, and whatever is typed has an answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkQuery, type QueryNode } from '../../../src/engine/query-tree.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { toPlain } from '../../../src/text/to-plain.ts';
import { foldWord } from '../../../src/text/tokenize.ts';

/** What a query asks for, without places. */
type Asked =
  | { kind: 'word' | 'prefix'; word: string }
  | { kind: 'phrase'; words: string[] }
  | { kind: 'field'; name: string; field: string; value: string }
  | { kind: 'year'; from?: number; to?: number }
  | { kind: 'not' | 'para' | 'text'; item: Asked }
  | { kind: 'and' | 'or'; items: Asked[] };

const word = fc.oneof(
  fc.stringMatching(/^[a-zñé]{2,7}$/),
  fc.constantFrom('Víctimas', 'labour', '26.364', 'niñez', 'OEA'),
);
const year = fc.integer({ min: 1900, max: 2100 });
const FIELDS = { topic: 'tema', country: 'país', body: 'organe', verb: 'verbo', symbol: 'signatura' };

const leaf: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ kind: fc.constantFrom('word', 'prefix'), word }),
  fc.record({ kind: fc.constant('phrase'), words: fc.array(word, { minLength: 1, maxLength: 3 }) }),
);
const field: fc.Arbitrary<Asked> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Object.entries(FIELDS)), fc.boolean(), fc.array(word, { minLength: 1, maxLength: 2 }))
    .map(([[name, other], isOther, words]) => ({
      kind: 'field' as const,
      name: isOther ? other : name,
      field: name,
      value: words.join(' '),
    })),
  fc.tuple(fc.option(year, { nil: undefined }), year).map(([from, to]) => ({
    kind: 'year' as const,
    ...(from !== undefined && { from: Math.min(from, to) }),
    to: Math.max(from ?? to, to),
  })),
);

/** Any tree whose leaves are `leaves`. */
function treeOf(leaves: fc.Arbitrary<Asked>): fc.Arbitrary<Asked> {
  return fc.letrec<{ tree: Asked }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaves,
      fc.record({ kind: fc.constantFrom('and', 'or'), items: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
      fc.record({ kind: fc.constant('not'), item: tie('tree') }),
    ),
  })).tree;
}
const query = treeOf(
  fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 2, arbitrary: field },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('para', 'text'), item: treeOf(leaf) }) },
  ),
);

/** As it is typed, in brackets where the next sign would take it apart. */
function write(asked: Asked): string {
  switch (asked.kind) {
    case 'word':
      return asked.word;
    case 'prefix':
      return `${asked.word}*`;
    case 'phrase':
      return `"${asked.words.join(' ')}"`;
    case 'field':
      return `${asked.name}:"${asked.value}"`;
    case 'year':
      return `year:${asked.from ?? ''}..${asked.to ?? ''}`;
    case 'not':
      return `-${asked.item.kind === 'not' ? `(${write(asked.item)})` : write(asked.item)}`;
    case 'para':
    case 'text':
      return `${asked.kind}:(${write(asked.item)})`;
    case 'and':
    case 'or':
      return `(${asked.items.map(write).join(asked.kind === 'or' ? ' OR ' : ' ')})`;
  }
}

function show(asked: Asked): unknown {
  switch (asked.kind) {
    case 'word':
    case 'prefix':
      return { [asked.kind]: foldWord(asked.word) };
    case 'phrase':
      return { phrase: asked.words.map((own) => foldWord(own)) };
    case 'field':
      return { [asked.field]: toPlain(asked.value) };
    case 'year':
      return { year: [asked.from, asked.to] };
    case 'not':
    case 'para':
    case 'text':
      return { [asked.kind]: show(asked.item) };
    case 'and':
    case 'or':
      return { [asked.kind]: asked.items.map(show) };
  }
}

function showTree(node: QueryNode | undefined): unknown {
  if (!node) return undefined;
  switch (node.kind) {
    case 'word':
    case 'prefix':
      return { [node.kind]: node.form };
    case 'phrase':
      return { phrase: node.forms };
    case 'field':
      return { [node.field]: node.field === 'year' ? [node.from, node.to] : node.text };
    case 'not':
    case 'para':
    case 'text':
    case 'term':
      return { [node.kind]: showTree(node.item) };
    case 'and':
    case 'or':
      return { [node.kind]: node.items.map(showTree) };
  }
}

describe('parseQuery', () => {
  test('reads any query that is written by the rules as it was meant', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const text = write(asked);
        fc.pre(text.length <= 1000);
        const { tree, problems } = parseQuery(text, []);
        expect(problems).toEqual([]);
        expect(showTree(tree)).toEqual(show(asked));
      }),
      { numRuns: 1000 },
    );
  });

  const sign = fc.constantFrom(...'( ) " - * : | OR AND NOT para: text: year: topic: .. –'.split(' '), ' ', '  ');
  const typed = fc.oneof(
    fc.array(fc.oneof(word, sign), { maxLength: 20 }).map((parts) => parts.join('')),
    fc.array(fc.oneof(word, sign), { maxLength: 20 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary' }),
  );

  test('answers whatever is typed: with something to search, or with what is wrong, each at its place', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { tree, problems } = parseQuery(text, ['en', 'es']);
        expect(tree !== undefined || problems.some(({ fatal }) => fatal)).toBe(true);
        const { length } = toPlain(text);
        const places: { at: number; end: number }[] = [...problems];
        if (tree) walkQuery(tree, (node) => places.push(node));
        for (const { at, end } of places) expect(0 <= at && at <= end && end <= length, `${at} to ${end}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
