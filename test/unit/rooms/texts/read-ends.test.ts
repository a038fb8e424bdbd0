import { describe, expect, test } from 'vitest';
import { findLanguage, LONGEST_CHAIN, readEnds } from '../../../../src/rooms/texts/read-ends.ts';

const HELD = new Set(['ag-res-2011', 'ag-res-2012', 'ag-res-2013']);
const read = (search: string) => {
  const { ends, unknown } = readEnds(search, HELD);
  return [ends.map(({ id, n }) => `${id}${n && `#${n}`}`), unknown];
};

describe('readEnds', () => {
  test.each([
    ['', [], []],
    ['?a=ag-res-2011&b=ag-res-2012', ['ag-res-2011', 'ag-res-2012'], []],
    ['?a=ag-res-2011%232.a&b=ag-res-2012%231', ['ag-res-2011#2.a', 'ag-res-2012#1'], []],
    ['?a=ag-res-2011', ['ag-res-2011'], []],
    ['?a=&b=nothing', [], ['nothing']],
    ['?chain=ag-res-2011%231,ag-res-2012,ag-res-2013%231', ['ag-res-2011#1', 'ag-res-2012', 'ag-res-2013#1'], []],
    ['?chain=ag-res-2011,gone,ag-res-2013,', ['ag-res-2011', 'ag-res-2013'], ['gone']],
  ])('reads %j', (search, ends, unknown) => {
    expect(read(search)).toEqual([ends, unknown]);
  });

  test('cuts a chain that is too long, and says so', () => {
    const { ends, isCut } = readEnds(`?chain=${Array.from({ length: 30 }, () => 'ag-res-2011').join(',')}`, HELD);
    expect([ends.length, isCut]).toEqual([LONGEST_CHAIN, true]);
  });
});

describe('findLanguage', () => {
  test.each([
    [[['en', 'es'], ['es']], 'en', 'es'],
    [
      [
        ['en', 'es'],
        ['en', 'es'],
      ],
      'es',
      'es',
    ],
    [
      [
        ['en', 'es'],
        ['en', 'es'],
      ],
      'fr',
      'en',
    ],
    [[['en'], ['es']], 'en', undefined],
    [[], 'en', undefined],
  ])('of %j for a reader of %s is %s', (languages, own, found) => {
    expect(findLanguage(languages, own)).toBe(found);
  });
});
