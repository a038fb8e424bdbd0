import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import {
  drawArcSample,
  drawMandateMap,
  drawMarkSample,
  type MandateMap,
  type MapMark,
} from '../../../src/pictures/mandate-map.ts';
import { PREDICATES } from '../../../src/schemas/predicates.ts';
import { checkSvg, readFrame } from './check-svg.ts';

const LANES = [
  { id: 'meetings', label: 'Meetings' },
  { id: 'ag', label: 'General Assembly' },
  { id: 'rtp', label: 'Meeting of National Authorities on Trafficking in Persons' },
];

function mark(id: string, lane: string, year: number | undefined, more: Partial<MapMark> = {}): MapMark {
  return {
    id,
    kind: lane === 'meetings' ? 'meeting' : 'work',
    lane,
    year,
    provisions: lane === 'meetings' ? 0 : 4,
    name: `Name of ${id}`,
    href: `/works/${id}/`,
    topics: [],
    weight: 1,
    ...more,
  };
}

const MARKS = [
  mark('treaty', 'ag', 1949, { provisions: 0 }),
  mark('first', 'ag', 2004, { topics: ['prevention', 'gender'] }),
  mark('second', 'ag', 2004, { provisions: 100 }),
  mark('meeting', 'meetings', 2006),
  mark('conclusions', 'rtp', 2006, { lang: 'es' }),
  mark('plan', 'rtp', undefined),
];

const ARCS = [
  { from: 'first', to: 'treaty', predicate: 'recalls' },
  { from: 'first', to: 'meeting', predicate: 'convenes' },
  { from: 'second', to: 'first', predicate: 'recalls' },
  { from: 'plan', to: 'conclusions', predicate: 'followsUp' },
];

function draw(map: Partial<MandateMap> = {}) {
  return drawMandateMap({
    title: 'T',
    description: 'D',
    id: 'map',
    lanes: LANES,
    marks: MARKS,
    arcs: ARCS,
    undated: 'no date',
    ...map,
  });
}

function centre(root: HTMLElement, id: string): { x: number; y: number } {
  const target = root.querySelector(`a[data-id="${id}"] .mandate-target`);
  return { x: Number(target?.getAttribute('cx')), y: Number(target?.getAttribute('cy')) };
}

const { plot, names, busiestX } = draw();
const root = parse(plot);

describe('drawMandateMap', () => {
  test('is well-formed, a named group, and the same each time', () => {
    checkSvg(plot);
    checkSvg(names);
    expect(readFrame(plot)).toEqual({ role: 'group', title: 'T', description: 'D' });
    expect(draw()).toEqual({ plot, names, busiestX });
  });

  test('has each mark as a link with its name, in the order given', () => {
    const links = root.querySelectorAll('a');
    expect(links.map((link) => [link.getAttribute('href'), link.querySelector('title')?.text])).toEqual(
      MARKS.map(({ href, name }) => [href, name]),
    );
    expect(links.map((link) => link.getAttribute('lang'))).toEqual([
      ...Array<undefined>(4).fill(undefined),
      'es',
      undefined,
    ]);
    expect(links[1]?.getAttribute('data-topics')).toBe('prevention gender');
  });

  test('places marks by year, and one year in one column', () => {
    const xs = MARKS.map(({ id }) => centre(root, id).x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(centre(root, 'first').x).toBe(centre(root, 'second').x);
    expect(centre(root, 'meeting').x).toBe(centre(root, 'conclusions').x);
    expect(new Set(xs).size).toBe(4);
    expect(busiestX).toBe(centre(root, 'first').x);
  });

  test('places what has no date apart, under its own heading, and in no year', () => {
    const heading = root.querySelectorAll('text').find(({ text }) => text === 'no date');
    expect(Number(heading?.getAttribute('x'))).toBe(centre(root, 'plan').x);
    const years = root.querySelectorAll('g > text').filter(({ text }) => /^\d+$/.test(text));
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) expect(Number(year.getAttribute('x'))).toBeLessThan(centre(root, 'plan').x - 30);
    const dated = draw({ marks: MARKS.filter(({ year }) => year !== undefined), arcs: [] });
    expect(dated.plot).not.toContain('no date');
  });

  test('places marks in the lane of their body, under its name', () => {
    const lines = parse(names).querySelectorAll('text');
    expect(lines.map(({ text }) => text)).toEqual([
      'Meetings',
      'General Assembly',
      'Meeting of National Authorities on',
      'Trafficking in Persons',
    ]);
    const [meetings = 0, assembly = 0, , rtp = 0] = lines.map((line) => Number(line.getAttribute('y')));
    for (const id of ['treaty', 'first', 'second']) {
      expect(centre(root, id).y).toBeGreaterThan(assembly);
      expect(centre(root, id).y).toBeLessThan(rtp);
    }
    expect(centre(root, 'meeting').y).toBeGreaterThan(meetings);
    expect(centre(root, 'meeting').y).toBeLessThan(assembly);
    for (const id of ['conclusions', 'plan']) expect(centre(root, id).y).toBeGreaterThan(rtp);
  });

  test('lets no two marks touch', () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      mark(`w${index}`, LANES[index % 3]?.id ?? '', 2000 + (index % 4), { provisions: (index * 37) % 160 }),
    );
    const crowded = parse(draw({ marks: crowd, arcs: [] }).plot);
    const circles = crowd.map(({ id }) => ({
      ...centre(crowded, id),
      r: Math.max(12, Number(crowded.querySelector(`a[data-id="${id}"] .mandate-dot`)?.getAttribute('r') ?? 0)),
    }));
    for (const [index, a] of circles.entries())
      for (const b of circles.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r - 0.5);
  });

  test('sizes a work by the paragraphs held, and tells one that is listed only and a meeting apart', () => {
    const radius = (id: string) => Number(root.querySelector(`a[data-id="${id}"] .mandate-dot`)?.getAttribute('r'));
    expect(radius('second')).toBeGreaterThan(radius('first'));
    expect(root.querySelectorAll('.mandate-empty').map((link) => link.getAttribute('data-id'))).toEqual(['treaty']);
    expect(root.querySelectorAll('.mandate-tick')).toHaveLength(1);
    expect(root.querySelector('a[data-id="meeting"] .mandate-tick')).not.toBeNull();
  });

  test('joins the right marks by arcs that neither take focus nor are read out', () => {
    const groups = root.querySelectorAll('.arcs > g');
    expect(root.querySelector('.arcs')?.getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelectorAll('.arcs a, .arcs [tabindex]')).toEqual([]);
    const drawn = groups.flatMap((group) =>
      group.querySelectorAll('path').map((path) => {
        const [from, to] = [path.getAttribute('data-from') ?? '', path.getAttribute('data-to') ?? ''];
        const numbers = (path.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
        const [start, end] = [numbers.slice(0, 2), numbers.slice(-2)];
        for (const [place, id] of [
          [start, from],
          [end, to],
        ] as const) {
          expect(Math.abs((place[0] ?? 0) - centre(root, id).x)).toBeLessThanOrEqual(0.5);
          expect(Math.abs((place[1] ?? 0) - centre(root, id).y)).toBeLessThanOrEqual(0.5);
        }
        return `${from} ${group.getAttribute('data-predicate') ?? ''} ${to}`;
      }),
    );
    expect(drawn.sort()).toEqual(ARCS.map(({ from, predicate, to }) => `${from} ${predicate} ${to}`).sort());
  });

  test('escapes names, addresses, ids and headings', () => {
    const hostile = '"><script>&\'';
    const text = draw({
      title: hostile,
      description: hostile,
      undated: hostile,
      lanes: [{ id: 'ag', label: hostile }, ...LANES.slice(0, 1)],
      marks: [
        mark(`a${hostile}`, 'ag', 2004, {
          name: hostile,
          href: `/${hostile}`,
          label: hostile,
          topics: [hostile],
          lang: hostile,
        }),
        mark(`b${hostile}`, 'ag', undefined),
        ...[2005, 2006, 2007, 2008, 2009].map((year) => mark(`c${year}`, 'meetings', year)),
      ],
      arcs: [{ from: `a${hostile}`, to: `b${hostile}`, predicate: 'recalls' }],
    });
    for (const svg of [text.plot, text.names]) {
      expect(svg).not.toContain('<script');
      checkSvg(svg);
    }
    expect(parse(text.plot).querySelector('a')?.getAttribute('href')).toBe(`/${hostile}`);
    expect(parse(text.plot).querySelector('.mandate-label')?.text).toBe(hostile);
  });

  test.each<[string, Partial<MandateMap>, string]>([
    ['an arc to nothing', { arcs: [{ from: 'first', to: 'gone', predicate: 'recalls' }] }, '"first" and "gone"'],
    ['a mark in no lane', { marks: [mark('x', 'nowhere', 2000)], arcs: [] }, '"x" stands in the lane "nowhere"'],
  ])('refuses %s', (_, map, message) => {
    expect(() => draw(map)).toThrow(message);
  });

  test('is drawn without marks', () => {
    checkSvg(draw({ lanes: [], marks: [], arcs: [] }).plot);
  });

  test('grows with marks and arcs, and no faster', () => {
    const size = (count: number) => {
      const marks = Array.from({ length: count }, (_, index) => mark(`w${index}`, 'ag', 2000 + (index % 20)));
      const arcs = marks.slice(1).map(({ id }, index) => ({ from: id, to: `w${index >> 1}`, predicate: 'cites' }));
      const svg = draw({ marks, arcs }).plot;
      return (svg.match(/<[a-z]/g) ?? []).length;
    };
    const [small, middle, large] = [size(500), size(1000), size(2000)];
    expect(large - middle).toBe((middle - small) * 2);
  });
});

describe('labels of marks', () => {
  const labelsOf = (marks: readonly MapMark[]) =>
    parse(draw({ marks, arcs: [] }).plot)
      .querySelectorAll('.mandate-label')
      .map(({ text }) => text);

  test('go to the most joined marks, and cover no other mark', () => {
    const row = [2000, 2001, 2002].map((year, index) =>
      mark(`w${index}`, 'ag', year, { label: `AG/RES. ${index}`, weight: index + 1 }),
    );
    const wide = [2003, 2004, 2005, 2006].map((year) => mark(`end${year}`, 'meetings', year));
    expect(labelsOf([...row, ...wide])).toEqual(['AG/RES. 2']);
    const lanes = row.map((entry, index) => ({ ...entry, lane: LANES[index]?.id ?? '' }));
    expect(labelsOf([...lanes, mark('end', 'rtp', 2006)])).toEqual(['AG/RES. 0', 'AG/RES. 1', 'AG/RES. 2']);
  });

  test('go to the heavier mark where there is room for one', () => {
    const [light, heavy] = [1, 2].map((weight) =>
      mark(`w${weight}`, 'ag', weight === 1 ? 2000 : 2005, { label: `${weight}${'0'.repeat(13)}`, weight }),
    );
    if (!light || !heavy) throw new Error('There are two marks.');
    const between = [2002, 2004].map((year) => mark(`m${year}`, 'meetings', year));
    expect(labelsOf([light, heavy, ...between])).toEqual([heavy.label]);
    expect(labelsOf([{ ...light, weight: 3 }, heavy, ...between])).toEqual([light.label]);
  });

  test('leave out what nothing joins and what has no short name', () => {
    expect(labelsOf([mark('a', 'ag', 2000, { label: 'A', weight: 0 }), mark('b', 'ag', 2001)])).toEqual([]);
  });

  test('are not read out, as the link has its name', () => {
    const svg = parse(draw({ marks: [mark('a', 'ag', 2000, { label: 'A' }), mark('b', 'rtp', 2003)], arcs: [] }).plot);
    expect(svg.querySelector('.mandate-label')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('samples for the legend', () => {
  test('are well-formed and hidden from assistive technology', () => {
    for (const svg of [...PREDICATES.map(drawArcSample), drawMarkSample('work', 0), drawMarkSample('meeting', 0)]) {
      checkSvg(svg);
      expect(svg).toContain('aria-hidden="true"');
    }
  });

  test('have the size of the map', () => {
    const [small, large] = [1, 100].map((count) => parse(drawMarkSample('work', count)).querySelector('circle'));
    expect(Number(large?.getAttribute('r'))).toBe(
      Number(root.querySelector('a[data-id="second"] .mandate-dot')?.getAttribute('r')),
    );
    expect(Number(small?.getAttribute('r'))).toBeLessThan(Number(large?.getAttribute('r')));
  });
});
