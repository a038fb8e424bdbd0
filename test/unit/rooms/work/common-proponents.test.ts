import { describe, expect, test } from 'vitest';
import { commonProponents } from '../../../../src/rooms/work/common-proponents.ts';

const by = (count: number, ...proponent: string[]) => Array.from({ length: count }, () => ({ proponent }));

describe('commonProponents', () => {
  test('names who made all proposals of a long text, whatever else it holds', () => {
    expect(commonProponents({ provisions: [...by(11, 'ar', 'uy'), ...by(3)] })).toEqual(['ar', 'uy']);
  });

  test('names nobody where there are few proposals', () => {
    expect(commonProponents({ provisions: by(10, 'ar') })).toEqual([]);
    expect(commonProponents({ provisions: by(20) })).toEqual([]);
  });

  test('names nobody where they are of different parties', () => {
    expect(commonProponents({ provisions: [...by(11, 'ar'), ...by(1, 'ar', 'uy')] })).toEqual([]);
  });
});
