import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadBytes, loadJson, LostConnection } from '../../../../src/site/dom/load-file.ts';
import { reportError } from '../../../../src/site/dom/report-error.ts';

const answer = (make: () => Promise<Response>) => vi.stubGlobal('fetch', make);
afterEach(() => vi.unstubAllGlobals());

describe('loadJson and loadBytes', () => {
  test('give what the file holds', async () => {
    answer(() => Promise.resolve(new Response('[1]')));
    expect(await loadJson('a.json', 'list')).toEqual([1]);
    expect([...(await loadBytes('a.json'))]).toEqual([91, 49, 93]);
  });

  test.each<[string, () => Promise<Response>]>([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the answer is no success', () => Promise.resolve(new Response('', { status: 404 }))],
    ['the answer breaks off', () => Promise.resolve(new Response('{"a":'))],
    ['the answer is empty', () => Promise.resolve(new Response(''))],
    ['the answer is a page', () => Promise.resolve(new Response('<!doctype html>'))],
  ])('say that the connection is lost where %s', async (_, make) => {
    answer(make);
    await expect(loadJson('a.json', 'map')).rejects.toThrow(LostConnection);
    await expect(loadJson('a.json', 'map')).rejects.toThrow('a.json could not be loaded');
  });

  test.each(['[]', 'null', '1', '{}', '{"rows":{}}', '{"__proto__":{"rows":[]}}'])(
    'take %s for no file that has rows',
    async (text) => {
      answer(() => Promise.resolve(new Response(text)));
      await expect(loadJson('a.json', { rows: 'list' })).rejects.toThrow(LostConnection);
    },
  );

  test.each([
    ['/search/0123456789ab/en/t0.bin', 'first', 'default'],
    ['/search/entry.json', 'first', 'no-cache'],
    ['/data/symbols.json', 'first', 'no-cache'],
    ['/search/0123456789ab/en/t0.bin', 'anew', 'reload'],
    ['/search/entry.json', 'anew', 'reload'],
  ] as const)('ask for %s (%s) with the cache "%s"', async (address, asking, cache) => {
    const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response('[1]')));
    vi.stubGlobal('fetch', fetched);
    await loadBytes(address, asking);
    expect(fetched).toHaveBeenCalledExactlyOnceWith(address, { cache });
  });
});

describe('reportError', () => {
  test('gives the browser a mistake of the program, and no lost connection', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    reportError(new LostConnection('a.json could not be loaded.'));
    expect(reported).not.toHaveBeenCalled();
    const mistake = new TypeError('x is undefined');
    reportError(mistake);
    expect(reported).toHaveBeenCalledExactlyOnceWith(mistake);
  });
});
