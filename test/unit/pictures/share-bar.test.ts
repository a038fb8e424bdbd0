import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { MARKS, type Mark } from '../../../src/pictures/mark.ts';
import { drawShareBar } from '../../../src/pictures/share-bar.ts';
import { checkSvg, readFrame } from './check-svg.ts';

function draw(yes: number, partial: number, no: number, blank: number): string {
  const counts = { yes, partial, no, 'not-recorded': blank } as Record<Mark, number>;
  return drawShareBar({ title: 'Law & order', description: '9 yes "so"', id: 'bar', counts });
}

/** Class, start, width, top and height of each part. */
function partsOf(svg: string): { kind: string; x: number; width: number; y: number; height: number }[] {
  const read = (text: string | undefined) => Number.parseFloat(text ?? '');
  return parse(svg)
    .querySelectorAll('rect.share')
    .map((rect) => ({
      kind: /share-([\w-]+)/.exec(rect.getAttribute('class') ?? '')?.[1] ?? '',
      x: read(rect.getAttribute('x')),
      width: read(rect.getAttribute('width')),
      y: read(rect.getAttribute('y')),
      height: read(rect.getAttribute('height')),
    }));
}

describe('drawShareBar', () => {
  test('is a well-formed picture with a name and a description, the same each time', () => {
    const svg = draw(9, 3, 1, 22);
    checkSvg(svg);
    expect(draw(9, 3, 1, 22)).toBe(svg);
    expect(readFrame(svg)).toEqual({ role: 'img', title: 'Law & order', description: '9 yes "so"' });
  });

  test('gives each answer its share of the width, side by side in the order of the marks', () => {
    const parts = partsOf(draw(7, 14, 7, 7)).filter(({ kind, y }) => kind !== 'no' || y === 2);
    const shares = MARKS.map((mark) => parts.filter(({ kind }) => kind === mark).at(-1));
    expect(shares.map((part) => part?.width)).toEqual([20, 40, 20, 20]);
    expect(shares.map((part) => part?.x)).toEqual([0, 20, 60, 80]);
  });

  test('tells the parts apart by form: a part in part stands half as high in an outline', () => {
    const parts = partsOf(draw(1, 1, 1, 1));
    const [yes, outline, partial, no] = parts;
    expect(parts.map(({ kind }) => kind)).toEqual(['yes', 'no', 'partial', 'no', 'not-recorded']);
    expect([outline?.x, outline?.width]).toEqual([partial?.x, partial?.width]);
    expect(partial?.height).toBe((yes?.height ?? 0) / 2);
    expect(no?.height).toBe(yes?.height);
  });

  test.each([
    [35, 0, 0, 0, ['yes']],
    [0, 0, 0, 35, ['not-recorded']],
    [0, 0, 1, 34, ['no', 'not-recorded']],
  ])('draws no part for an answer that nobody gave: %i, %i, %i, %i', (yes, partial, no, blank, kinds) => {
    const svg = draw(yes, partial, no, blank);
    checkSvg(svg);
    const parts = partsOf(svg);
    expect(parts.map(({ kind }) => kind)).toEqual(kinds);
    expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 0);
  });

  test('of no state at all has no part', () => {
    const svg = draw(0, 0, 0, 0);
    checkSvg(svg);
    expect(partsOf(svg)).toEqual([]);
  });
});
