import { describe, expect, test } from 'vitest';
import { readFragment } from '../../../../src/site/dom/read-fragment.ts';

describe('readFragment', () => {
  test.each([
    ['', ''],
    ['#', ''],
    ['#3.d', '3.d'],
    ['#relaci%C3%B3n', 'relación'],
    ['#100%', '100%'],
    ['#%', '%'],
    ['#%E0%A4%A', '%E0%A4%A'],
    ['##a', '#a'],
  ])('of %j is %j', (hash, fragment) => {
    expect(readFragment(hash)).toBe(fragment);
  });
});
