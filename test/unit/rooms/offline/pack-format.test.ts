import { describe, expect, test } from 'vitest';
import { joinPiece, splitPiece, typeOf } from '../../../../src/rooms/offline/pack-format.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const copy = (bytes: Uint8Array) => new Uint8Array(bytes);

describe('splitPiece', () => {
  test('gives back what joinPiece has joined, empty files and line ends too', () => {
    const files = [file('en/', '<p>á\n</p>'), file('theme.js', ''), file('_astro/a.css', 'a{}\n')];
    expect(splitPiece(copy(joinPiece(files)))).toEqual(files);
  });

  test('refuses a piece that is cut, and what is none', () => {
    const piece = joinPiece([file('en/', 'text')]);
    expect(() => splitPiece(copy(piece.subarray(0, -1)))).toThrow(SyntaxError);
    expect(() => splitPiece(copy(new Uint8Array([1, 2, 3])))).toThrow(SyntaxError);
  });
});

describe('typeOf', () => {
  test.each([
    ['', 'text/html; charset=utf-8'],
    ['en/map/', 'text/html; charset=utf-8'],
    ['_astro/a.B1-c.js', 'text/javascript; charset=utf-8'],
    ['search/0123456789ab/en/t0.bin', 'application/octet-stream'],
  ])('of "%s" is %s', (path, type) => {
    expect(typeOf(path)).toBe(type);
  });
});
