import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawEventMark, drawEventStrip, type TimelineEvent } from '../../../src/pictures/event-strip.ts';
import { STEP_CHANGES } from '../../../src/schemas/commitment.ts';
import { checkSvg, readFrame } from './check-svg.ts';

function draw(events: readonly TimelineEvent[], from = 2000, to = 2026): string {
  return drawEventStrip({ title: 'T', description: 'D', id: 'strip', events, from, to });
}

function placesOf(svg: string): { number: string; x: number; y: number }[] {
  return parse(svg)
    .querySelectorAll('svg svg')
    .map((mark) => ({
      number: mark.querySelector('text')?.text ?? '',
      x: Number.parseFloat(mark.getAttribute('x') ?? ''),
      y: Number(mark.getAttribute('y')),
    }));
}

const EVENTS: readonly TimelineEvent[] = [
  { date: '2012-12-19', label: 'Law 26.842', kind: 'law', href: '#law' },
  { date: '2008', label: 'Law "26.364" & more', kind: 'law' },
  { date: '2008-05', label: 'Plan', kind: 'plan', href: '/a?b=1&c=2' },
  { date: '2026-12-31', label: 'Treaty', kind: 'treaty' },
];

describe('drawEventStrip', () => {
  test('is well-formed, the same each time, a group where it has links', () => {
    const svg = draw(EVENTS);
    checkSvg(svg);
    expect(draw(EVENTS)).toBe(svg);
    expect(readFrame(svg)).toEqual({ role: 'group', title: 'T', description: 'D' });
    expect(readFrame(draw(EVENTS.slice(1, 2))).role).toBe('img');
  });

  test('says the language of a label that is not in that of the page', () => {
    const [law, plan] = EVENTS;
    const svg = parse(draw([...(law ? [{ ...law, lang: 'es' }] : []), ...(plan ? [plan] : [])]));
    expect(svg.querySelectorAll('[lang]').map((mark) => mark.getAttribute('lang'))).toEqual(['es']);
  });

  test('draws the steps of a promise with the shapes of their marks, linked to the list', () => {
    const steps = STEP_CHANGES.map((kind, index): TimelineEvent => ({
      date: String(2003 + index * 3),
      label: kind,
      kind,
      href: `#_step-${index + 1}`,
    }));
    const svg = draw(steps);
    checkSvg(svg);
    const links = parse(svg).querySelectorAll('a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(steps.map(({ href }) => href));
    for (const [index, kind] of STEP_CHANGES.entries()) {
      const shape = /<(?:rect|path|circle)[^>]*>/.exec(drawEventMark(kind, index + 1))?.[0] ?? '?';
      expect(svg).toContain(`${shape}<text aria-hidden="true" class="event-number" x="0" y="0">${index + 1}<`);
      expect(links[index]?.getAttribute('class')).toBe(`event event-${kind}`);
    }
  });

  test('numbers the events in the order given and places them in the order of time', () => {
    const places = placesOf(draw(EVENTS));
    expect(places.map(({ number }) => number)).toEqual(['2', '3', '1', '4']);
    expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test('names each link by its number and label', () => {
    const links = parse(draw(EVENTS)).querySelectorAll('a');
    expect(links.map((link) => [link.getAttribute('href'), link.querySelector('title')?.text])).toEqual([
      ['/a?b=1&c=2', '3. Plan'],
      ['#law', '1. Law 26.842'],
    ]);
    expect(draw(EVENTS)).toContain('<title>2. Law &quot;26.364&quot; &amp; more</title>');
  });

  test('lets no two marks touch, even on one day', () => {
    const crowd = Array.from({ length: 40 }, (_, index): TimelineEvent => ({
      date: String(2000 + ((index * 7) % 27)),
      label: 'x',
      kind: 'law',
    }));
    const places = placesOf(draw(crowd));
    for (const [index, a] of places.entries())
      for (const b of places.slice(index + 1))
        expect(Math.abs(a.x - b.x) >= 10.9 || Math.abs(a.y - b.y) >= 36).toBe(true);
    for (const { y } of places) expect(y).toBeGreaterThanOrEqual(16);
  });

  test.each([
    [2000, 2000],
    [1948, 2026],
  ])('writes at most 7 years from %d to %d', (from, to) => {
    const svg = draw([], from, to);
    checkSvg(svg);
    expect(parse(svg).querySelectorAll('text').length).toBeLessThanOrEqual(7);
  });

  test.each([
    ['1999-12-31', '1999 is not between 2000 and 2026.'],
    ['2027', '2027 is not between 2000 and 2026.'],
    ['soon', '"soon" is no date.'],
  ])('refuses %s', (date, message) => {
    expect(() => draw([{ date, label: 'x', kind: 'law' }])).toThrow(message);
  });
});

describe('drawEventMark', () => {
  test('has a shape for each kind', () => {
    const marks = (['law', 'plan', 'treaty'] as const).map((kind) => drawEventMark(kind, 3));
    for (const mark of marks) checkSvg(mark);
    expect(new Set(marks.map((mark) => /<(rect|path|circle)/.exec(mark)?.[1])).size).toBe(3);
  });

  test('has a shape and a class of its own for each change of a promise, within its frame', () => {
    const marks = STEP_CHANGES.map((kind) => drawEventMark(kind, 12));
    for (const mark of marks) checkSvg(mark);
    const shapes = marks.map((mark) => /<(?:rect|path|circle)[^>]*>/.exec(mark)?.[0] ?? '');
    expect(new Set(shapes).size).toBe(STEP_CHANGES.length);
    expect(marks.map((mark) => /event-(\w+)"/.exec(mark)?.[1])).toEqual([...STEP_CHANGES]);
    for (const shape of shapes)
      for (const number of shape.match(/-?\d+/g) ?? []) expect(Math.abs(Number(number))).toBeLessThanOrEqual(26);
  });

  test('is hidden from assistive technology and says its number to the eye', () => {
    const mark = parse(drawEventMark('strengthens', 12)).querySelector('svg');
    expect(mark?.getAttribute('aria-hidden')).toBe('true');
    expect(mark?.text).toBe('12');
  });
});
