import { describe, expect, test } from 'vitest';
import { fitProcesses, heapArguments } from '../../../../scripts/build/count-processes.ts';

const GIB = 2 ** 30;
const CONTENT = 20_000_000;

describe('fitProcesses', () => {
  test.each([
    ['one core', 1, 64 * GIB, CONTENT, 1],
    ['two cores', 2, 64 * GIB, CONTENT, 2],
    ['little memory', 4, 2 * GIB, CONTENT, 1],
    ['memory for two', 4, 5 * GIB, CONTENT, 2],
    ['content that needs it all', 4, 16 * GIB, 200_000_000, 1],
    ['content that is soon made', 4, 64 * GIB, 1_000_000, 1],
    ['more cores than there is work for', 64, 256 * GIB, CONTENT, 8],
  ])('of %s', (_, cores, memory, content, count) => {
    expect(fitProcesses(cores, memory, content)).toBe(count);
  });
});

describe('heapArguments', () => {
  test.each([
    ['nothing where what Node gives is enough', 2 * GIB, 16 * GIB, 4 * GIB, []],
    ['what is needed where Node gives less', 8 * GIB, 16 * GIB, 4 * GIB, ['--max-old-space-size=8192']],
    ['what is free where more is needed', 8 * GIB, 6 * GIB, 4 * GIB, ['--max-old-space-size=6144']],
    ['nothing where less is free than Node gives', 8 * GIB, 3 * GIB, 4 * GIB, []],
  ])('are %s', (_, need, free, limit, args) => {
    expect(heapArguments(need, free, limit)).toEqual(args);
  });
});
