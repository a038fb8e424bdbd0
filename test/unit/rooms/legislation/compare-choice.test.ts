import { describe, expect, test } from 'vitest';
import { readChoice, writeChoice } from '../../../../src/rooms/legislation/compare-choice.ts';

const OFFERED = {
  isState: (code: string) => ['ar', 'br', 'co', 'mx', 'us'].includes(code),
  isRow: (id: string) => ['non-punishment', 'penalty'].includes(id),
};

describe('readChoice', () => {
  test.each([
    ['', [], [], false],
    ['?c=ar,co,mx', ['ar', 'co', 'mx'], [], false],
    ['?c=MX,%20ar,,mx', ['mx', 'ar'], [], false],
    ['?c=ar&c=co', ['ar', 'co'], [], false],
    ['?c1=ar&c2=&c3=co&c4=', ['ar', 'co'], [], false],
    ['?c=ar,zz,<b>', ['ar'], ['zz', '<b>'], false],
    ['?c=ar,co,mx,us', ['ar', 'co', 'mx', 'us'], [], false],
    ['?c=ar,co,mx,us,br', ['ar', 'co', 'mx', 'us'], [], true],
    ['?c=ar,co,mx,us,zz', ['ar', 'co', 'mx', 'us'], ['zz'], false],
  ])('reads %j', (query, codes, unknown, tooMany) => {
    expect(readChoice(query, OFFERED)).toEqual({
      codes,
      unknown,
      tooMany,
      rows: [],
      unknownRows: [],
      onlyDifferences: false,
      on: undefined,
      notADay: undefined,
    });
  });

  test('reads questions of the list, and tells those that are not', () => {
    expect(readChoice('?c=ar,co&q=non-punishment,penalty,non-punishment,%3Cb%3E', OFFERED)).toMatchObject({
      codes: ['ar', 'co'],
      rows: ['non-punishment', 'penalty'],
      unknownRows: ['<b>'],
    });
    expect(readChoice('?c1=ar&q=penalty&q=non-punishment', OFFERED).rows).toEqual(['penalty', 'non-punishment']);
  });
});

describe('writeChoice', () => {
  const NOTHING = { codes: [], rows: [], onlyDifferences: false, on: undefined };

  test.each([
    [NOTHING, ''],
    [{ ...NOTHING, codes: ['ar', 'co'], onlyDifferences: true }, '?c=ar,co&d=1'],
    [{ ...NOTHING, codes: ['ar', 'co'], on: '2005-01-01' }, '?c=ar,co&on=2005-01-01'],
    [{ ...NOTHING, codes: ['ar'], rows: ['non-punishment', 'penalty'] }, '?c=ar&q=non-punishment,penalty'],
  ])('writes what readChoice reads: %j', (choice, query) => {
    expect(writeChoice(choice)).toBe(query);
    expect(readChoice(query, OFFERED)).toMatchObject(choice);
  });

  test('leaves a day that is none to be told', () => {
    expect(readChoice('?c=ar,co&on=2005', OFFERED)).toMatchObject({ on: undefined, notADay: '2005' });
  });
});
