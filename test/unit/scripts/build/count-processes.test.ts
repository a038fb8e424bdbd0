import { describe, expect, test } from 'vitest';
import { fitProcesses } from '../../../../scripts/build/count-processes.ts';

const GIB = 2 ** 30;
const CONTENT = 10_000_000;

describe('fitProcesses', () => {
  test.each([
    ['one core', 1, 64 * GIB, CONTENT, 1],
    ['two cores', 2, 64 * GIB, CONTENT, 2],
    ['little memory', 4, 1 * GIB, CONTENT, 1],
    ['memory for two', 4, 4 * GIB, CONTENT, 2],
    ['content that needs it all', 4, 16 * GIB, 200_000_000, 1],
    ['more cores than there is work for', 64, 256 * GIB, CONTENT, 8],
  ])('of %s', (_, cores, memory, content, count) => {
    expect(fitProcesses(cores, memory, content)).toBe(count);
  });
});
