import { describe, expect, test } from 'vitest';
import { drawFrame, formatCoordinate, formatPercent, pickStep } from '../../../src/pictures/picture-frame.ts';
import { checkSvg, readFrame } from './check-svg.ts';

const FRAME = { title: 'A < B', description: 'Says "so" & more.', id: 'x', className: 'picture', size: 'width="1"' };

describe('drawFrame', () => {
  test.each([
    [false, 'img'],
    [true, 'group'],
  ])('with links %j has the role %s', (hasLinks, role) => {
    const svg = drawFrame({ ...FRAME, hasLinks }, '');
    checkSvg(svg);
    expect(readFrame(svg)).toEqual({ role, title: 'A < B', description: 'Says "so" & more.' });
  });
});

describe('formatCoordinate', () => {
  test.each([
    [1, '1'],
    [1.25, '1.3'],
    [-0.01, '0'],
    [99.999, '100'],
  ])('writes %d as %s', (value, text) => {
    expect(formatCoordinate(value)).toBe(text);
  });
});

test('formatPercent keeps two decimals', () => {
  expect(formatPercent(100 / 3)).toBe('33.33%');
});

describe('pickStep', () => {
  test.each([
    [1, 5, 1],
    [5, 5, 1],
    [6, 5, 2],
    [27, 7, 5],
    [60, 5, 20],
    [300, 5, 100],
  ])('divides %d into at most %d parts by %d', (span, most, step) => {
    expect(pickStep(span, most)).toBe(step);
  });
});
