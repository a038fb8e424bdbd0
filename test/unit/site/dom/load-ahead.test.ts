import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadAhead } from '../../../../src/site/dom/load-ahead.ts';

const asked: { rel: string; href: string }[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (link: (typeof asked)[0]) => asked.push(link) },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('loadAhead', () => {
  test('asks for what the part will ask for before it loads the part', async () => {
    const seen = await loadAhead(() => Promise.resolve(asked.length), ['_astro/one.js', '_astro/two.js']);
    expect(seen).toBe(2);
    expect(
      asked.map(({ rel, href }) => [rel, href.endsWith('/_astro/one.js') || href.endsWith('/_astro/two.js')]),
    ).toEqual([
      ['modulepreload', true],
      ['modulepreload', true],
    ]);
  });

  test('asks once for a module of several parts', async () => {
    await loadAhead(() => Promise.resolve(), ['_astro/three.js']);
    await loadAhead(() => Promise.resolve(), ['_astro/three.js', '_astro/four.js']);
    expect(asked).toHaveLength(2);
  });

  test('fails as the part fails, and loads again when called again', async () => {
    const mistake = new TypeError('Failed to fetch dynamically imported module');
    await expect(loadAhead(() => Promise.reject(mistake))).rejects.toBe(mistake);
    expect(await loadAhead(() => Promise.resolve('here'))).toBe('here');
  });
});
