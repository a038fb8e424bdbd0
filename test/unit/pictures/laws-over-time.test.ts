import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawLawsOverTime, type LawsOverTime } from '../../../src/pictures/laws-over-time.ts';
import { checkSvg, readFrame } from './check-svg.ts';

function draw(years: LawsOverTime['years'], total = 'Total'): string {
  return drawLawsOverTime({ title: 'T', description: 'D', id: 'laws', labels: { total, adopted: 'Each year' }, years });
}

const YEARS = [
  { year: 2008, adopted: 2 },
  { year: 2003, adopted: 1 },
  { year: 2005, adopted: 0 },
  { year: 2008, adopted: 3 },
];

describe('drawLawsOverTime', () => {
  test('is a named image, well-formed, the same each time', () => {
    checkSvg(draw(YEARS));
    expect(draw(YEARS)).toBe(draw(YEARS));
    expect(readFrame(draw(YEARS))).toEqual({ role: 'img', title: 'T', description: 'D' });
  });

  test('has a bar with its number for each year that added laws, and a step for every year', () => {
    const root = parse(draw(YEARS));
    expect(root.querySelectorAll('.laws-bar')).toHaveLength(2);
    expect(root.querySelectorAll('.laws-bar + text').map(({ text }) => text)).toEqual(['1', '5']);
    expect(root.querySelectorAll('.laws-area')).toHaveLength(6);
  });

  test('makes decades without laws a break, and the sum goes on over it', () => {
    const svg = draw([
      { year: 1921, adopted: 1 },
      { year: 1922, adopted: 0 },
      ...Array.from({ length: 10 }, (_, index) => ({ year: 2000 + index, adopted: 2 })),
    ]);
    checkSvg(svg);
    const root = parse(svg);
    const [early, ...others] = root
      .querySelectorAll('.laws-bar')
      .map((bar) => Number.parseFloat(bar.getAttribute('x') ?? ''));
    expect(early).toBeLessThan(10);
    expect(others[0]).toBeLessThan(35);
    expect(root.querySelectorAll('text').filter(({ text }) => text === '⋯')).toHaveLength(1);
    const ends = root
      .querySelectorAll('.laws-step')
      .flatMap((step) => [step.getAttribute('x1'), step.getAttribute('x2')]);
    for (const end of ends.slice(1, -1)) expect(ends.filter((other) => other === end).length).toBeGreaterThan(1);
  });

  test('lets no number of a bar stand on another', () => {
    const svg = draw(Array.from({ length: 60 }, (_, index) => ({ year: 1960 + index, adopted: 1 + (index % 12) })));
    const places = parse(svg)
      .querySelectorAll('.laws-bar + text')
      .map((text) => Number.parseFloat(text.getAttribute('x') ?? ''))
      .sort((a, b) => a - b);
    expect(places.length).toBeGreaterThan(4);
    for (const [index, place] of places.entries())
      expect(place - (places[index - 1] ?? -Infinity)).toBeGreaterThan(6.9);
  });

  test('labels both charts and their axes', () => {
    const texts = parse(draw(YEARS, 'A & B'))
      .querySelectorAll('text')
      .map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['A & B', 'Each year', '2003', '2008', '0', '6']));
  });

  test.each([1, 5, 40, 120])('writes at most 7 years under %d years', (count) => {
    const svg = draw(Array.from({ length: count }, (_, index) => ({ year: 1990 + index, adopted: 1 })));
    checkSvg(svg);
    const years = parse(svg)
      .querySelectorAll('text')
      .filter(({ text }) => /^(19|2\d)\d\d$/.test(text));
    expect(years.length).toBeGreaterThan(0);
    expect(years.length).toBeLessThanOrEqual(7);
  });

  test('is empty without years and level without laws', () => {
    expect(draw([])).toBe('');
    checkSvg(draw([{ year: 2000, adopted: 0 }]));
  });
});
