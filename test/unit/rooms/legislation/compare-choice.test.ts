import { describe, expect, test } from 'vitest';
import { readChoice, writeChoice } from '../../../../src/rooms/legislation/compare-choice.ts';

const isState = (code: string) => ['ar', 'br', 'co', 'mx', 'us'].includes(code);

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
    expect(readChoice(query, isState)).toEqual({
      codes,
      unknown,
      tooMany,
      onlyDifferences: false,
      on: undefined,
      notADay: undefined,
    });
  });

  test('reads what writeChoice writes', () => {
    expect(writeChoice(['ar', 'co'], true)).toBe('?c=ar,co&d=1');
    expect(readChoice('?c=ar,co&d=1', isState)).toMatchObject({ codes: ['ar', 'co'], onlyDifferences: true });
    expect(writeChoice([], false)).toBe('');
    expect(writeChoice(['ar', 'co'], false, '2005-01-01')).toBe('?c=ar,co&on=2005-01-01');
    expect(readChoice('?c=ar,co&on=2005-01-01', isState)).toMatchObject({ on: '2005-01-01', notADay: undefined });
    expect(readChoice('?c=ar,co&on=2005', isState)).toMatchObject({ on: undefined, notADay: '2005' });
  });
});
