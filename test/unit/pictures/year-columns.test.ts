import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawYearNumbers, findBusiest, placeYears } from '../../../src/pictures/year-columns.ts';

const MEASURES = { start: 10, width: 20, breakWidth: 6 };

describe('placeYears', () => {
  test('gives each year a column of one width, in order, whatever the order given', () => {
    const { years, breaks, end } = placeYears([2003, 2001, 2003, 2002], MEASURES);
    expect(years).toEqual([
      { year: 2001, x: 20 },
      { year: 2002, x: 40 },
      { year: 2003, x: 60 },
    ]);
    expect([breaks, end]).toEqual([[], 70]);
  });

  test('keeps the column of a lone empty year and makes a break of more', () => {
    const lone = placeYears([2001, 2003], MEASURES);
    expect(lone.years.map(({ year }) => year)).toEqual([2001, 2002, 2003]);
    const { years, breaks, end } = placeYears([1949, 2001], MEASURES);
    expect(years).toEqual([
      { year: 1949, x: 20 },
      { year: 2001, x: 46 },
    ]);
    expect(breaks).toEqual([{ from: 1950, to: 2000, x: 33 }]);
    expect(end).toBe(56);
  });

  test('is empty without years', () => {
    expect(placeYears([], MEASURES)).toMatchObject({ years: [], breaks: [], end: 10 });
  });
});

describe('drawYearNumbers', () => {
  test('writes a year in full after a break and every five years, and no two full ones side by side', () => {
    const columns = placeYears([1949, 1999, 2000, 2001, 2002, 2003, 2004, 2005], MEASURES);
    const texts = parse(drawYearNumbers(columns, 9)).querySelectorAll('text');
    expect(texts.map(({ text }) => text)).toEqual(['1949', '1999', '00', '01', '02', '03', '04', '2005', '⋯']);
    expect(texts.map((text) => text.getAttribute('y'))).toEqual(Array<string>(9).fill('9'));
  });
});

describe('findBusiest', () => {
  test('finds the earliest of the years that occur most', () => {
    const columns = placeYears([2001, 2002, 2003], MEASURES);
    expect(findBusiest(columns, [2001, 2003, 2002, 2003, 2002])).toBe(40);
    expect(findBusiest(placeYears([], MEASURES), [])).toBe(0);
  });
});
