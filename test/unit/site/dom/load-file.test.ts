import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadBytes, loadJson, LostConnection } from '../../../../src/site/dom/load-file.ts';
import { reportError } from '../../../../src/site/dom/report-error.ts';

const answer = (make: () => Promise<Response>) => vi.stubGlobal('fetch', make);
afterEach(() => vi.unstubAllGlobals());

describe('loadJson and loadBytes', () => {
  test('give what the file holds', async () => {
    answer(() => Promise.resolve(new Response('[1]')));
    expect(await loadJson('a.json')).toEqual([1]);
    expect([...(await loadBytes('a.json'))]).toEqual([91, 49, 93]);
  });

  test.each<[string, () => Promise<Response>]>([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the answer is no success', () => Promise.resolve(new Response('', { status: 404 }))],
    ['the answer breaks off', () => Promise.resolve(new Response('{"a":'))],
  ])('say that the connection is lost where %s', async (_, make) => {
    answer(make);
    await expect(loadJson('a.json')).rejects.toThrow(LostConnection);
    await expect(loadJson('a.json')).rejects.toThrow('a.json could not be loaded');
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
