import { describe, expect, test } from 'vitest';
import { LostScript } from '../../../../src/engine/lost-file.ts';
import { loadScript } from '../../../../src/site/dom/load-script.ts';

describe('loadScript', () => {
  test('gives what is imported', async () => {
    expect(await loadScript(() => Promise.resolve({ a: 1 }))).toEqual({ a: 1 });
  });

  test.each([
    ['Chromium', new TypeError('Failed to fetch dynamically imported module: http://a/b.js')],
    ['Firefox', new TypeError('error loading dynamically imported module: http://a/b.js')],
    ['Safari', new TypeError('Importing a module script failed.')],
    ['any browser of a script that is cut', new SyntaxError('Unexpected end of input')],
  ])('says that the script is lost in the words of %s', async (_, error) => {
    await expect(loadScript(() => Promise.reject(error))).rejects.toThrow(LostScript);
  });

  test('leaves a mistake in the script what it is', async () => {
    const mistake = new TypeError('x is undefined');
    await expect(loadScript(() => Promise.reject(mistake))).rejects.toBe(mistake);
  });
});
