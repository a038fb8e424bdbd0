import { describe, expect, test } from 'vitest';
import { yearsBetween } from '../../../../src/rooms/provisions/years-between.ts';

const OFFERED = ['2012', '2010', '2007', '2004', '2003', 'none'];

describe('yearsBetween', () => {
  test.each([
    ['a span', '2004', '2010', ['2010', '2007', '2004']],
    ['a span the wrong way round', '2010', '2004', ['2010', '2007', '2004']],
    ['no end', '2007', '', ['2012', '2010', '2007']],
    ['no beginning', '', '2004', ['2004', '2003']],
    ['neither', '', '', []],
    ['one year', '2007', '2007', ['2007']],
  ])('takes the offered years of %s, never works without date', (_, from, to, years) => {
    expect(yearsBetween(OFFERED, { from, to })).toEqual(years);
  });
});
