import { describe, expect, test } from 'vitest';
import { wrapLabel } from '../../../src/pictures/wrap-label.ts';

describe('wrapLabel', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['one two three', 13, ['one two three']],
    ['Interamericana de', 5, ['Interamericana', 'de']],
    ['  a   b ', 3, ['a b']],
    ['', 5, []],
  ])('breaks %j at %d', (text, most, lines) => {
    expect(wrapLabel(text, most)).toEqual(lines);
  });
});
