import { describe, expect, test } from 'vitest';
import { checkNames, ROOM } from '../../../../src/exports/stick/check-names.ts';

describe('checkNames', () => {
  test('passes plain names', () => {
    expect(
      checkNames(['mandate-atlas-es/_astro/_id_.xV6_-1.css', 'mandate-atlas-es/es/co/index.html']),
    ).toBeUndefined();
  });

  test.each([
    'es/a:b/index.html',
    'es/á.html',
    'es/a b.html',
    'es/nul.html',
    'es/COM1/index.html',
    'es/a./b.html',
    'es//b.html',
    '../b.html',
  ])('refuses %s, which some disk cannot hold', (path) => {
    expect(checkNames(['es/index.html', path])).toContain(`"${path}" cannot be copied to every disk`);
  });

  test('refuses a path that Windows cannot open, and says how long it is', () => {
    const path = `es/${'a'.repeat(160)}`;
    expect(checkNames([path])).toBe(
      `"${path}" is 163 characters long. With a folder of ${ROOM} before it, Windows cannot open it. Give the record a shorter id.`,
    );
    expect(checkNames([path.slice(0, 259 - ROOM)])).toBeUndefined();
  });

  test('refuses names that differ by capitals alone', () => {
    expect(checkNames(['es/A.css', 'es/b.css', 'es/a.css'])).toBe(
      '"es/A.css" and "es/a.css" are one name on Windows and macOS. Rename one of the records.',
    );
  });
});
