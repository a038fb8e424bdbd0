import { describe, expect, test } from 'vitest';
import { splitList, yearOf } from '../../../src/atlas/split-list.ts';

/** `2014 2014 2013 -` → entries with these years, `-` without. */
const listOf = (years: string) =>
  years
    .split(' ')
    .filter(Boolean)
    .map((year, index) => ({ index, year: year === '-' ? undefined : year }));
const split = (years: string, longest: number) =>
  splitList(listOf(years), ({ year }) => year, longest).map(({ id, items }) => [id, items.map(({ index }) => index)]);

describe('splitList', () => {
  test.each([
    ['nothing', ''],
    ['one entry', '2014'],
    ['as many as the limit', '2014 2013 2012'],
  ])('leaves a list of %s whole', (_, years) => {
    expect(split(years, 3)).toEqual([]);
  });

  test('splits a list that is longer by one, in its order', () => {
    expect(split('2014 2014 2013 2012', 3)).toEqual([
      ['2014', [0, 1]],
      ['2013', [2]],
      ['2012', [3]],
    ]);
  });

  test('gives entries without a key a part of their own', () => {
    expect(split('2014 2014 - -', 3)).toEqual([
      ['2014', [0, 1]],
      ['undated', [2, 3]],
    ]);
  });

  test('cuts a key that is too long itself, and counts its pages from the oldest entry', () => {
    expect(split('2014 2014 2014 2014 2014', 2)).toEqual([
      ['2014-3', [0]],
      ['2014-2', [1, 2]],
      ['2014', [3, 4]],
    ]);
    // A newer entry moves none of the older ones to another address.
    expect(split('2014 2014 2014 2014 2014 2014', 2).map(([id]) => id)).toEqual(['2014-3', '2014-2', '2014']);
  });

  test('keeps every entry once, and no part longer than the limit', () => {
    const items = listOf(Array.from({ length: 1000 }, (_, index) => String(2020 - (index % 7) ** 2)).join(' '));
    const parts = splitList(items, ({ year }) => year, 90);
    expect(parts.flatMap((part) => part.items.map(({ index }) => index)).sort((a, b) => a - b)).toEqual(
      items.map(({ index }) => index),
    );
    expect(Math.max(...parts.map((part) => part.items.length))).toBeLessThanOrEqual(90);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });
});

describe('yearOf', () => {
  test.each([
    ['2014', '2014'],
    ['2014-06', '2014'],
    ['2006-03-14/2006-03-17', '2006'],
    [null, undefined],
  ])('of %s is %s', (date, year) => {
    expect(yearOf(date)).toBe(year);
  });
});
