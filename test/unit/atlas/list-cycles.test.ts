import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/atlas/build-graph.ts';
import { listCycles } from '../../../src/atlas/list-cycles.ts';
import type { Predicate } from '../../../src/schemas/predicates.ts';

function graph(lines: readonly string[]) {
  const relations = lines.map((line): Relation => {
    const [from = '', predicate = '', to = ''] = line.split(' ');
    return { from, predicate: predicate as Predicate, to, place: { file: 'f', line: 1, column: 1 } };
  });
  return { relations };
}

const rings = (...lines: string[]) => listCycles(graph(lines)).map(({ ring }) => ring.join(' '));

describe('listCycles', () => {
  test('finds rings of two and three, also between paragraphs', () => {
    expect(rings('a recalls b', 'b recalls a')).toEqual(['a b a']);
    expect(rings('a#1 renews b#2', 'b renews c', 'c#9 renews a')).toEqual(['a b c a']);
  });

  test('finds a paragraph that recalls its own text', () => {
    expect(rings('a#1 recalls a')).toEqual(['a a']);
  });

  test('takes chains, diamonds, several predicates and paragraphs of one text that carry each other on', () => {
    expect(rings('a recalls b', 'b recalls c', 'a recalls c', 'd recalls a', 'd recalls b')).toEqual([]);
    expect(rings('a recalls b', 'b supplements a')).toEqual([]);
    expect(rings('a endorses b', 'b implements a')).toEqual([]);
    expect(rings('a#1 extends a#2', 'a#2 extends a#3')).toEqual([]);
    expect(rings('a cites b', 'b cites a', 'a relatedTo b', 'b relatedTo a')).toEqual([]);
  });

  test('finds rings of several predicates', () => {
    expect(rings('a recalls b', 'b renews a')).toEqual(['a b a']);
    expect(rings('a amends b', 'b repeals c', 'c implements a')).toEqual(['a b c a']);
  });

  test('walks a chain of a hundred thousand', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => `w${at} recalls w${at + 1}`);
    expect(listCycles(graph([...chain, 'w100000 recalls w0']))).toHaveLength(1);
  });
});
