import { describe, expect, test } from 'vitest';
import { isDayText, latestDay } from '../../../src/lint/today.ts';

describe('latestDay', () => {
  test.each([
    ['2026-11-28T09:59:59Z', '2026-11-28'],
    ['2026-11-28T10:00:00Z', '2026-11-29'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s is %s', (now, day) => {
    expect(latestDay(new Date(now))).toBe(day);
  });
});

describe('isDayText', () => {
  test.each([
    ['2026-11-28', true],
    ['2026-11-31', false],
    ['2026-11', false],
    ['x', false],
    ['', false],
  ])('of "%s" is %s', (text, expected) => {
    expect(isDayText(text)).toBe(expected);
  });
});
