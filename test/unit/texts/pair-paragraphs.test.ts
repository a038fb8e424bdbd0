import { describe, expect, test } from 'vitest';
import { pairParagraphs } from '../../../src/texts/pair-paragraphs.ts';

/** `before>after` for each pair, `-` where one side has none. Texts are given as `n: words`. */
function pair(before: string[], after: string[]): string[] {
  const read = (lines: string[]) =>
    lines.map((line) => {
      const [n = '', text = ''] = line.split(': ');
      return { n, text };
    });
  return pairParagraphs(read(before), read(after), 'en').map((one) => `${one.before?.n ?? '-'}>${one.after?.n ?? '-'}`);
}

describe('pairParagraphs', () => {
  test('pairs by words whatever the numbers, and keeps what either side has alone', () => {
    expect(
      pair(
        ['1: urge states place lamps road', '2: count lamps yearly', '3: thank host country'],
        ['1: recall earlier texts', '2: urge states place lamps road bridge', '3: thank host country warmly'],
      ),
    ).toEqual(['->1', '1>2', '2>-', '3>3']);
  });

  test('takes the paragraph of the same number where words leave a choice', () => {
    expect(pair(['1: lamps road', '2: lamps road'], ['2: lamps road'])).toEqual(['1>-', '2>2']);
  });

  test('pairs nothing that has hardly a word in common', () => {
    expect(pair(['1: urge states place lamps'], ['1: thank host country'])).toEqual(['1>-', '->1']);
  });

  test('loses no paragraph, and keeps both orders', () => {
    const pairs = pair(['a: one two', 'b: three four', 'c: five six'], ['d: five six', 'e: one two']);
    const side = (at: 0 | 1) => pairs.map((one) => one.split('>')[at]).filter((n) => n !== '-');
    expect([side(0), side(1)]).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('has nothing of nothing', () => {
    expect([pair([], []), pair(['1: a lamp'], [])]).toEqual([[], ['1>-']]);
  });
});
