import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawPenaltyRanges, type PenaltyRow } from '../../../src/pictures/penalty-ranges.ts';
import { checkSvg, readFrame } from './check-svg.ts';

type Range = Pick<PenaltyRow, 'min' | 'max'>;

function draw(rows: readonly PenaltyRow[]): string {
  return drawPenaltyRanges({
    title: 'T',
    description: 'D',
    id: 'p',
    rows,
    unitLabel: 'years <of> prison',
    notRecorded: 'not recorded',
    life: 'life',
    formatNumber: (value) => value.toLocaleString('es'),
  });
}

function drawOne(range: Range): HTMLElement {
  const svg = draw([{ code: 'ar', label: 'Argentina', ...range }]);
  checkSvg(svg);
  const row = parse(svg).querySelector('g');
  if (!row) throw new Error('no row');
  return row;
}

const THIRTY_FIVE = Array.from({ length: 35 }, (_, index): PenaltyRow => ({
  code: `c${index}`,
  label: `Saint Name & the Long Name ${index}`,
  min: index % 5 === 0 ? null : index,
  max: index % 7 === 0 ? 'life' : index % 6 === 0 ? null : index + 4,
}));

describe('drawPenaltyRanges', () => {
  test('is a named image, well-formed, the same each time', () => {
    const svg = draw(THIRTY_FIVE);
    checkSvg(svg);
    expect(draw(THIRTY_FIVE)).toBe(svg);
    expect(readFrame(svg)).toEqual({ role: 'img', title: 'T', description: 'D' });
    expect(svg.length).toBeLessThan(24_000);
  });

  test('has a row for each state, in the order given', () => {
    const names = parse(draw(THIRTY_FIVE))
      .querySelectorAll('.range-name')
      .map(({ text }) => text);
    expect(names).toEqual(THIRTY_FIVE.map(({ label }) => label));
  });

  test.each([
    ['Argentina', ['Argentina']],
    ['Antigua y Barbuda', ['Antigua ', 'y Barbuda']],
    ['Saint-Christophe-et-Niévès', ['Saint-Christophe-', 'et-Niévès']],
    ['Saint Vincent and the Grenadines', ['Saint Vincent ', 'and the Grenadines']],
    ['Llanfairpwllgwyngyll', ['Llanfairpwllgwyngyll']],
  ])('writes %s on as many lines as it needs', (label, lines) => {
    const name = parse(draw([{ code: 'a', label, min: 1, max: 2 }])).querySelector('.range-name');
    expect(name?.querySelectorAll('tspan').map(({ text }) => text)).toEqual(lines.length === 1 ? [] : lines);
    expect(name?.text).toBe(label);
  });

  test.each<[string, Range, string[], string[]]>([
    ['a range', { min: 5, max: 10 }, ['range-bar', 'range-cap', 'range-cap'], ['5', '10']],
    ['one number', { min: 5, max: 5 }, ['range-cap'], ['5']],
    ['months', { min: 2.5, max: 4 }, ['range-bar', 'range-cap', 'range-cap'], ['2,5', '4']],
    ['no upper end', { min: 5, max: null }, ['range-open', 'range-cap'], ['5']],
    ['no lower end', { min: null, max: 8 }, ['range-open', 'range-cap'], ['8']],
    ['zero', { min: 0, max: 3 }, ['range-bar', 'range-cap', 'range-cap'], ['0', '3']],
    ['up to life', { min: 15, max: 'life' }, ['range-bar', 'range-cap', 'range-life'], ['15']],
    ['life only', { min: null, max: 'life' }, ['range-open', 'range-life'], []],
    ['nothing', { min: null, max: null }, ['range-unknown'], ['not recorded']],
  ])('draws %s', (_, range, shapes, numbers) => {
    const row = drawOne(range);
    expect(
      row
        .querySelectorAll('line, circle')
        .map((shape) => shape.getAttribute('class'))
        .slice(1),
    ).toEqual(shapes);
    expect(row.querySelectorAll('.chart-number').map(({ text }) => text)).toEqual(numbers);
  });

  test('writes the unit, the numbers of the axis and life', () => {
    const texts = parse(draw([{ code: 'a', label: 'A', min: 2, max: 18 }])).querySelectorAll('svg > text');
    expect(texts.map(({ text }) => text)).toEqual(['life', 'years <of> prison', '0', '5', '10', '15', '20']);
  });

  test('is an axis alone without rows', () => {
    checkSvg(draw([]));
  });
});
