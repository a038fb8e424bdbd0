import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawYearCounts, type YearCounts } from '../../../src/pictures/year-counts.ts';
import { checkSvg, readFrame } from './check-svg.ts';

function draw(counts: Partial<YearCounts> = {}) {
  return drawYearCounts({
    title: 'T',
    description: 'D',
    id: 'years',
    rows: [
      {
        label: 'Works',
        counts: new Map([
          [1949, 1],
          [2004, 4],
          [2005, 0],
        ]),
      },
      {
        label: 'Laws & "more"',
        counts: new Map([
          [2004, 2],
          [2006, 1],
        ]),
      },
    ],
    linkOf: (year) => ({ href: `#y${year}`, name: `In ${year}` }),
    ...counts,
  });
}

const { plot, names, busiestX } = draw();
const root = parse(plot);

describe('drawYearCounts', () => {
  test('is well-formed, a named group, and the same each time', () => {
    checkSvg(plot);
    checkSvg(names);
    expect(readFrame(plot)).toEqual({ role: 'group', title: 'T', description: 'D' });
    expect(draw()).toEqual({ plot, names, busiestX });
    expect(names).toContain('Laws &amp; &quot;more&quot;');
  });

  test('links each year that has something, oldest first, and no other', () => {
    const links = root.querySelectorAll('a');
    expect(links.map((link) => [link.getAttribute('href'), link.querySelector('title')?.text])).toEqual([
      ['#y1949', 'In 1949'],
      ['#y2004', 'In 2004'],
      ['#y2006', 'In 2006'],
    ]);
  });

  test('writes the count over each bar, and draws all rows on one scale', () => {
    const bars = root.querySelectorAll('a[href="#y2004"] .year-bar');
    expect(root.querySelectorAll('a[href="#y2004"] text').map(({ text }) => text)).toEqual(['4', '2']);
    const [works = 0, laws = 0] = bars.map((bar) => Number(bar.getAttribute('height')));
    expect(works).toBe(laws * 2);
    expect(new Set(bars.map((bar) => bar.getAttribute('x'))).size).toBe(1);
  });

  test('knows its busiest year', () => {
    const target = root.querySelector('a[href="#y2004"] .year-target');
    expect(busiestX).toBe(Number(target?.getAttribute('x')) + Number(target?.getAttribute('width')) / 2);
  });

  test('escapes names and addresses', () => {
    const hostile = '"><script>&\'';
    const text = draw({ title: hostile, linkOf: () => ({ href: `#${hostile}`, name: hostile }) }).plot;
    expect(text).not.toContain('<script');
    checkSvg(text);
  });

  test('is drawn without anything', () => {
    checkSvg(draw({ rows: [] }).plot);
  });
});
