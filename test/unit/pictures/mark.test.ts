import { describe, expect, test } from 'vitest';
import { drawMark, drawMarkShape, MARKS } from '../../../src/pictures/mark.ts';
import { checkSvg } from './check-svg.ts';

describe('drawMark', () => {
  test.each(MARKS)('draws %s, hidden from assistive technology', (mark) => {
    const svg = drawMark(mark);
    checkSvg(svg);
    expect(svg).toContain(`class="mark mark-${mark}"`);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg.length).toBeLessThan(300);
  });

  test('gives each mark a shape of its own', () => {
    expect(new Set(MARKS.map((mark) => drawMark(mark).replaceAll(mark, ''))).size).toBe(MARKS.length);
  });
});

describe('drawMarkShape', () => {
  test.each(MARKS)('draws %s without a colour of its own', (mark) => {
    const shape = drawMarkShape(mark, 'a');
    checkSvg(shape);
    expect(shape).not.toMatch(/(fill|stroke)=/);
  });
});
