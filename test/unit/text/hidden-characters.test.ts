import { describe, expect, test } from 'vitest';
import { codeOf, escapeHiddenJson, findHidden, showHidden } from '../../../src/text/hidden-characters.ts';

describe('findHidden', () => {
  test.each([
    ['a\u200Bb', 1, 'U+200B'],
    ['\u202Eb', 0, 'U+202E'],
    ['ab\u0000', 2, 'U+0000'],
    ['a\u{E0041}', 1, 'U+E0041'],
    ['a\uD800', 1, 'U+D800'],
    ['a\n\tb\u3164', 4, 'U+3164'],
  ])('finds what is hidden in %j', (text, index, code) => {
    expect(findHidden(text)).toEqual({ index, code });
  });

  test.each(['Trata de personas: «niñas», l’État, № 5\u00A0%', 'two\nlines\tand a tab', '漢字 عربي हिन्दी 😀', ''])(
    'finds nothing in %j',
    (text) => {
      expect(findHidden(text)).toBeUndefined();
    },
  );
});

describe('showHidden', () => {
  test('shows controls and overrides by their codes, and leaves the rest', () => {
    expect(showHidden('a\n\u001B[31m\u202Eé😀\u{E0041}\u009B')).toBe('a\\n\\x1b[31m\\u{202e}é😀\\u{e0041}\\x9b');
  });
});

describe('escapeHiddenJson', () => {
  test('parses to what it was made of', () => {
    const value = { a: '\u202E\u{E0041}\u009B\n"é', b: ['\uD800'] };
    const text = escapeHiddenJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(text)).toEqual(value);
    expect(findHidden(text)).toBeUndefined();
  });
});

describe('codeOf', () => {
  test.each([
    ['\u0007', 'U+0007'],
    ['😀', 'U+1F600'],
  ])('names %j', (character, code) => {
    expect(codeOf(character)).toBe(code);
  });
});
