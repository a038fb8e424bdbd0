import { describe, expect, test } from 'vitest';
import { Grants } from '../../../../src/integrations/shares/grants.ts';

describe('Grants', () => {
  test('grants stretch after stretch of each list by itself, ever shorter ones, until nothing is left', () => {
    const grants = new Grants(2);
    const lengths: number[] = [];
    let end = 0;
    for (;;) {
      const [from, to] = grants.grant('pages', 100);
      expect(from).toBe(end);
      if (from === to) break;
      lengths.push(to - from);
      end = to;
    }
    expect(end).toBe(100);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
    expect(lengths.length).toBeGreaterThan(4);
    expect(grants.grant('files', 3)).toEqual([0, 3]);
  });

  test('grants everything at once where there is one process', () => {
    expect(new Grants(1).grant('pages', 5000)).toEqual([0, 5000]);
  });

  test('refuses processes that see different lists', () => {
    const grants = new Grants(2);
    grants.grant('pages', 100);
    expect(() => grants.grant('pages', 99)).toThrow('sees 99 pages, another 100. Build with ATLAS_PROCESSES=1.');
  });
});
