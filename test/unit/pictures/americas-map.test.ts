import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawAmericasMap, type AmericasMap, type MapState } from '../../../src/pictures/americas-map.ts';
import { PLACES } from '../../../src/pictures/americas-places.ts';
import { buildAmericasShapes, MAP_BOX, projectPoint } from '../../../src/pictures/americas-shapes.ts';
import { MARKS } from '../../../src/pictures/mark.ts';
import { checkSvg, readFrame } from './check-svg.ts';

const CODES =
  'ag ar bb bo br bs bz ca cl co cr cu dm do ec gd gt gy hn ht jm kn lc mx ni pa pe py sr sv tt us uy vc ve'.split(' ');
const names = new Intl.DisplayNames('fr', { type: 'region' });
const states = CODES.map((code, index): MapState => ({
  code,
  label: names.of(code.toUpperCase()) ?? code,
  mark: MARKS[index % MARKS.length] ?? 'no',
  href: `/mandate-atlas/fr/states/${code}/`,
}));
const labels = { yes: 'oui', partial: 'en partie', no: 'non', 'not-recorded': 'non recensé' };
const map: AmericasMap = { title: 'T', description: 'D', id: 'map', labels, states };
const svg = drawAmericasMap(map);
const [left = 0, top = 0, width = 0, height = 0] = MAP_BOX.split(' ').map(Number);

function expectInside([x, y]: readonly [number, number]): void {
  expect(x).toBeGreaterThan(left);
  expect(x).toBeLessThan(left + width);
  expect(y).toBeGreaterThan(top);
  expect(y).toBeLessThan(top + height);
}

describe('drawAmericasMap', () => {
  test('is well-formed, without inline style', () => {
    checkSvg(svg);
  });

  test('shows each of the 35 states once, as a link that says its name and mark', () => {
    const links = parse(svg).querySelectorAll('a');
    expect(links.map((link) => link.querySelector('text')?.text.toLowerCase()).sort()).toEqual(CODES);
    for (const link of links) {
      const state = states.find(({ code }) => code === link.querySelector('text')?.text.toLowerCase());
      expect(link.getAttribute('href')).toBe(state?.href);
      expect(link.querySelector('title')?.text).toBe(`${state?.label ?? ''}: ${labels[state?.mark ?? 'no']}`);
      expect(link.classList.contains(`map-${state?.mark ?? ''}`)).toBe(true);
    }
  });

  test('draws each state as an outline or as a point at the end of a line', () => {
    for (const link of parse(svg).querySelectorAll('a'))
      expect(link.querySelector('.map-land') ?? link.querySelector('.map-dot')).not.toBeNull();
  });

  test('fills the states of a mark with the pattern of that mark', () => {
    const fills = (mark: string) =>
      new Set(
        parse(svg)
          .querySelectorAll(`.map-${mark} .map-land`)
          .map((path) => path.getAttribute('fill')),
      );
    expect([...fills('yes'), ...fills('not-recorded')]).toEqual([undefined, undefined]);
    expect([...fills('partial')]).toEqual(['url(#map-partial)']);
    expect([...fills('no')]).toEqual(['url(#map-no)']);
  });

  test('stays within 30 kB, 10 kB compressed', () => {
    expect(svg.length).toBeLessThan(30_000);
    expect(gzipSync(svg).length).toBeLessThan(10_000);
  });

  test('is the same each time, whatever the order of the states', () => {
    expect(drawAmericasMap({ ...map, states: states.toReversed() })).toBe(svg);
  });

  test('is a group with links and an image without', () => {
    expect(readFrame(svg)).toEqual({ role: 'group', title: 'T', description: 'D' });
    const plain = drawAmericasMap({ ...map, states: states.map((state) => ({ ...state, href: undefined })) });
    checkSvg(plain);
    expect(readFrame(plain).role).toBe('img');
    expect(plain).not.toContain('<a ');
    expect(parse(plain).querySelectorAll('g.map-state')).toHaveLength(35);
  });

  test('has the four words in its legend, and the separator of the language in its names', () => {
    const words = parse(svg).querySelectorAll('.map-word');
    expect(words.map(({ text }) => text)).toEqual(['oui', 'en partie', 'non', 'non recensé']);
    expect(drawAmericasMap({ ...map, pair: (label, value) => `${label}\u00a0: ${value}` })).toContain(
      'Argentine\u00a0: ',
    );
  });

  test('escapes names, words, addresses and ids', () => {
    const hostile = '"><script>&\'';
    const text = drawAmericasMap({
      title: hostile,
      description: hostile,
      id: `a${hostile}`,
      labels: { yes: hostile, partial: hostile, no: hostile, 'not-recorded': hostile },
      states: states.map((state) => ({ ...state, label: hostile, href: `/${hostile}` })),
    });
    expect(text).not.toContain('<script');
    expect(parse(text).querySelectorAll('a')[0]?.getAttribute('href')).toBe(`/${hostile}`);
  });

  test.each<[string, readonly MapState[], string]>([
    ['an unknown state', [...states, { code: 'fr', label: 'F', mark: 'no' }], '"fr" is not an American state.'],
    ['a state given twice', [...states, ...states.slice(0, 1)], 'A state is given twice.'],
    ['a missing state', states.filter(({ code }) => code !== 'uy'), '"uy" is missing.'],
  ])('refuses %s', (_, given, message) => {
    expect(() => drawAmericasMap({ ...map, states: given })).toThrow(message);
  });
});

describe('PLACES', () => {
  test('holds every state once, on the map', () => {
    expect(PLACES.map(({ code }) => code).sort()).toEqual(CODES);
    for (const { label, from } of PLACES) {
      expectInside(label);
      if (from) expectInside(projectPoint(from));
    }
  });

  test('keeps the labels beside the map apart', () => {
    const boxes = PLACES.filter(({ from }) => from).map(({ label: [x, y], isWest }) => ({
      x: isWest ? x - 44 : x - 13,
      y,
    }));
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 48 || Math.abs(a.y - b.y) >= 24).toBe(true);
  });
});

describe('buildAmericasShapes', () => {
  test('has an outline for every state that names one, inside the map', () => {
    const codes = PLACES.flatMap(({ iso }) => iso ?? []);
    const shapes = buildAmericasShapes(codes);
    expect([...shapes.keys()].sort()).toEqual(codes.sort());
    for (const path of shapes.values()) {
      expect(path).toMatch(/^(M-?[\d.]+[ -][\d.]+l[-\d. ]+z)+$/);
      for (const [, x, y] of path.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)/g)) expectInside([Number(x), Number(y)]);
    }
  });
});
