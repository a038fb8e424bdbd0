import { describe, expect, test } from 'vitest';
import { once } from '../../../src/text/once.ts';

describe('once', () => {
  test('makes a value when it is first asked for, and never again, even one that is none', () => {
    let times = 0;
    const value = once(() => {
      times++;
      return null;
    });
    expect(times).toBe(0);
    expect([value(), value(), times]).toEqual([null, null, 1]);
  });
});
