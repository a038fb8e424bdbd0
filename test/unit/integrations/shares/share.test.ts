import { describe, expect, test } from 'vitest';
import {
  formatShare,
  isChecker,
  isIndexer,
  isOfAll,
  makesAll,
  parseShare,
} from '../../../../src/integrations/shares/share.ts';

const share = (number: number, of: number, process: number) => ({ shard: { number, of }, process });

describe('parseShare', () => {
  test('reads what formatShare writes, and nothing where nothing is set', () => {
    expect(parseShare(formatShare(share(2, 4, 3)))).toEqual(share(2, 4, 3));
    expect(parseShare(undefined)).toBeUndefined();
  });

  test.each(['', '2/4', 'x 1', '1/2 1 1'])('refuses "%s"', (text) => {
    expect(() => parseShare(text)).toThrow('is set by the build alone. Leave it out.');
  });
});

describe('a share', () => {
  test('is checked by one process of each machine; the index and what is of all are made once', () => {
    const all = [1, 2, 3].flatMap((number) => [1, 2].map((process) => share(number, 3, process)));
    expect(all.filter(isChecker)).toEqual([1, 2, 3].map((number) => share(number, 3, 1)));
    expect(all.filter(isIndexer)).toEqual([share(3, 3, 1)]);
    expect(all.filter(makesAll)).toEqual([share(1, 3, 1)]);
  });

  test.each([
    ['/en/data/', true],
    ['/atlas/pt/data/', true],
    ['data/provisions.csv', true],
    ['data/atlas.sqlite', true],
    ['data/asked/en/penalties.json', false],
    ['/en/', false],
    ['en/resolutions/ag-res-2348.json', false],
    ['data/laws/en.csv', false],
  ])('has %s of all: %s', (path, is) => {
    expect(isOfAll(path)).toBe(is);
  });
});
