import { describe, expect, test } from 'vitest';
import { listGaps, listHeldUnits, listOverlaps, readPrintedNumber } from '../../../src/citations/printed-numbers.ts';

describe('readPrintedNumber', () => {
  test.each([
    ['art-9', ['art-9'], []],
    ['art-9.1', ['art-9'], ['1']],
    ['art-3.a', ['art-3'], ['a']],
    ['art-8.3-4', ['art-8'], ['3', '4']],
    ['art-13-15', ['art-13', 'art-14', 'art-15'], []],
    ['art-27-bis', ['art-27-bis'], []],
    ['12-13', ['12', '13'], []],
    ['3.d', ['3'], ['d']],
    ['plan-16', ['plan-16'], []],
    ['ii.4.a', ['ii.4'], ['a']],
    ['part-i', ['part-i'], []],
    ['pre-2', [], []],
    ['preamble-poverty', [], []],
    ['art-1-20101123', ['art-1'], []],
  ])('%s names %j, parts %j', (n, units, parts) => {
    expect(readPrintedNumber(n)).toMatchObject({ units, parts });
  });
});

describe('listHeldUnits', () => {
  test('counts the parts of an article once, a range for all it names, and no preamble', () => {
    const { units, inRanges } = listHeldUnits(['pre-1', 'art-1', 'art-2.1', 'art-2.2', 'art-3-5', 'art-6.1-2']);
    expect(units).toEqual(['art-1', 'art-2', 'art-3', 'art-4', 'art-5', 'art-6']);
    expect([...inRanges]).toEqual(['art-3', 'art-4', 'art-5', 'art-6']);
  });
});

describe('listOverlaps', () => {
  test.each<[string, string[], string[]]>([
    ['two ranges that share an article', ['1-3', '3-5'], ['3']],
    ['an article that stands in a range', ['1-3', '2'], ['2']],
    ['a part of an article that stands in a range', ['1-3', '2.a'], ['2.a']],
    ['a part of a part in a range', ['4.1-3', '4.2.b'], ['4.2.b']],
    ['a range around a part that came first', ['2.a', '1-3'], ['2']],
  ])('reports %s', (_, numbers, shared) => {
    expect(listOverlaps(numbers).map((overlap) => overlap.shared)).toEqual(shared);
  });

  test('takes a lead-in and its letters, and neighbours', () => {
    expect(listOverlaps(['3', '3.a', '3.b', '4-5', '6', 'art-1.1', 'art-1.2-3'])).toEqual([]);
  });
});

describe('listGaps', () => {
  test.each<[string, string[], string[]]>([
    ['nothing in a row', ['art-1', 'art-2', 'art-3'], []],
    ['an article between two', ['art-1', 'art-3'], ['art-2']],
    ['what stands before the first', ['art-2', 'art-3'], ['art-1']],
    ['nothing where sections count on', ['a.1', 'a.2', 'b.3', 'b.4'], []],
    ['nothing where sections start anew', ['res-1', 'plan-1', 'plan-2'], []],
    ['what is missing between two sections', ['a.1', 'b.3'], ['b.2']],
    ['what an inserted article does not fill', ['art-1', 'art-2-bis', 'art-3'], ['art-2']],
  ])('finds %s', (_, units, gaps) => {
    expect(listGaps(units)).toEqual(gaps);
  });

  test('tells no millions of a number that is a slip', () => {
    expect(listGaps(['art-1', 'art-20101123'])).toHaveLength(1000);
  });
});
