import { describe, expect, test } from 'vitest';
import { markedNumbers } from '../../../../src/rooms/work/marked-numbers.ts';

const textWith = (editorial: number, printed: number) => ({
  provisions: Array.from({ length: editorial + printed }, (_, index) => ({ editorial: index < editorial })),
});

describe('markedNumbers', () => {
  test('marks the numbers of the editors', () => {
    expect(markedNumbers(textWith(1, 20))).toBe('editorial');
    expect(markedNumbers(textWith(10, 10))).toBe('editorial');
    expect(markedNumbers(textWith(0, 0))).toBe('editorial');
  });

  test('marks them in a short text that has no others', () => {
    expect(markedNumbers(textWith(10, 0))).toBe('editorial');
  });

  test('marks the printed ones in a long text that has mostly those of the editors', () => {
    expect(markedNumbers(textWith(11, 10))).toBe('printed');
    expect(markedNumbers(textWith(11, 0))).toBe('printed');
  });
});
