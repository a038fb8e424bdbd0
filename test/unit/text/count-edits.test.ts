import { describe, expect, test } from 'vitest';
import { countEdits, findNearest } from '../../../src/text/count-edits.ts';

describe('countEdits', () => {
  test.each([
    ['victims', 'victims', 0],
    ['victms', 'victims', 1],
    ['vicitms', 'victims', 1],
    ['peonnage', 'peonage', 1],
    ['', 'abc', 3],
    ['abc', 'xyz', 3],
  ])('from %s to %s are %i', (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
    expect(countEdits(b, a)).toBe(edits);
  });
});

describe('findNearest', () => {
  test.each([
    ['preventon', ['protection', 'prevention', 'prosecution'], 3, 'prevention'],
    ['abd', ['abc', 'abe'], 1, 'abc'],
    ['abc', ['abc', 'ab'], 0, 'abc'],
    ['victim', ['state', 'treaty'], 2, undefined],
    ['x', [], 3, undefined],
  ])('of %s among %j within %i is %s', (word, known, limit, nearest) => {
    expect(findNearest(word, known, limit)).toBe(nearest);
  });
});
