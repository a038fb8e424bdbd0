import { describe, expect, test } from 'vitest';
import { nameTarget, readTarget, type ReadDocument } from '../../../../src/rooms/public/read-target.ts';

const BASE = 'https://atlas.example.org/atlas/es/';

describe('readTarget', () => {
  const read = (query: string, referrer?: string) => readTarget(`${BASE}corrections/${query}`, referrer)?.href;

  test.each([
    ['?page=legislation/sr/%23dedicated-law', `${BASE}legislation/sr/#dedicated-law`],
    ['?page=resolutions/ag-res-2348/#3.d', `${BASE}resolutions/ag-res-2348/#3.d`],
    ['?page=', BASE],
  ])('reads %s', (query, href) => {
    expect(read(query)).toBe(href);
  });

  test('keeps the choices that the reader made on the page', () => {
    const page = '?page=legislation/compare/';
    expect(read(page, `${BASE}legislation/compare/?c=ar,co`)).toBe(`${BASE}legislation/compare/?c=ar,co`);
    expect(read(page, `${BASE}search/?q=x`)).toBe(`${BASE}legislation/compare/`);
    expect(read(page, 'https://example.com/atlas/es/legislation/compare/?c=x')).toBe(`${BASE}legislation/compare/`);
  });

  test.each(['', '?page=https://example.com/', '?page=//example.com/', '?page=javascript:alert(1)', '?page=../../x/'])(
    'leaves out %j',
    (query) => {
      expect(read(query)).toBeUndefined();
    },
  );
});

function page(parts: Record<string, { text: string; head?: string }>): ReadDocument {
  return {
    title: 'Suriname · Mandate Atlas',
    getElementById: (id) => {
      const part = parts[id];
      return part
        ? {
            textContent: part.text,
            querySelector: () => (part.head === undefined ? null : { textContent: part.head }),
          }
        : null;
    },
  };
}

describe('nameTarget', () => {
  test('names a page by its title', () => {
    expect(nameTarget(page({}), '', 'Mandate Atlas')).toBe('Suriname');
  });

  test('names a row by its head', () => {
    const parts = { 'dedicated-law': { text: 'Dedicated law not recorded', head: ' Dedicated\n law ' } };
    expect(nameTarget(page(parts), 'dedicated-law', 'Mandate Atlas')).toBe('Suriname · Dedicated law');
  });

  test('names a heading by itself', () => {
    expect(nameTarget(page({ '3.d': { text: '¶ 3.d' } }), '3.d', 'Mandate Atlas')).toBe('Suriname · ¶ 3.d');
  });

  test('leaves out a fact that is not there, and one without a short name', () => {
    expect(nameTarget(page({}), 'gone', 'Mandate Atlas')).toBe('Suriname');
    expect(nameTarget(page({ long: { text: 'x'.repeat(200) } }), 'long', 'Mandate Atlas')).toBe('Suriname');
  });
});
