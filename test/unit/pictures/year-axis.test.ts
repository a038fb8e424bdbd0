import { describe, expect, test } from 'vitest';
import { placeAxis } from '../../../src/pictures/year-axis.ts';

const PLOT = { start: 5, width: 90 };

describe('placeAxis', () => {
  test('is even where years follow each other', () => {
    const { breaks, placeOf } = placeAxis([2000, 2005, 2009], 2000, 2009, PLOT);
    expect(breaks).toEqual([]);
    expect([2000, 2005, 2009.999].map((year) => Math.round(placeOf(year)))).toEqual([5, 50, 95]);
  });

  test('makes a long run of empty years a break, so that the rest keeps its room', () => {
    const { breaks, segments, placeOf } = placeAxis([1921, 2000, 2020], 1921, 2020, PLOT);
    expect(breaks).toHaveLength(2);
    expect(segments.map(({ from, to }) => [from, to])).toEqual([
      [1921, 1921],
      [2000, 2000],
      [2020, 2020],
    ]);
    const early = placeAxis([1921, 2000, 2010, 2020], 1921, 2020, PLOT);
    expect(early.breaks).toHaveLength(1);
    expect(early.placeOf(2020) - early.placeOf(2000)).toBeGreaterThan(50);
    expect(placeOf(1921)).toBeLessThan(placeOf(2000));
  });

  test('writes years that keep apart on a telephone', () => {
    for (const years of [[1921, 1949, 1994, 2000, 2024], [2004], [1874, 2000, 2001, 2026]]) {
      const { ticks } = placeAxis(years, years[0] ?? 0, years.at(-1) ?? 0, PLOT);
      expect(ticks.length).toBeGreaterThan(0);
      for (const [index, { x }] of ticks.entries())
        expect(x - (ticks[index - 1]?.x ?? -100)).toBeGreaterThanOrEqual(11);
    }
  });

  test('refuses a year that has no place', () => {
    expect(() => placeAxis([2000], 2000, 2001, PLOT).placeOf(1999.5)).toThrow('1999 is not between 2000 and 2001.');
  });
});
