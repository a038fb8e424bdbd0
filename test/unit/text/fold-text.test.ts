import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldInPlace, foldText } from '../../../src/text/fold-text.ts';

describe('foldText', () => {
  test.each([
    ['Víctimas', 'victimas'],
    ['São Tomé', 'sao tome'],
    ['cœur', 'coeur'],
    ['Ｌｅｙ　１２', 'ley 12'],
    ['\u00adsoft', 'soft'],
    ['', ''],
  ])('of %s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('of a text without accents is that of the same beside one with them', () => {
    fc.assert(fc.property(fc.string(), (text) => foldText(`${text}é`) === `${foldText(text)}e`));
  });
});

describe('foldInPlace', () => {
  test.each([
    ['Víctimas', 'victimas'],
    ['NIÑEZ', 'ninez'],
    ['États', 'etats'],
    ['coração', 'coracao'],
    ['İ', 'i'],
    ['3.d – ¶', '3.d – ¶'],
    ['ß ﬁ æ', 'ß ﬁ æ'],
    ['½ Año', '½ ano'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldInPlace(text)).toBe(folded);
  });

  test.each(['e\u0301tat', '😀 Á 𝒜', 'ǰ ΐ ŉ', '한국', '\ud83d', '½ ①'])('keeps the length of %j', (text) => {
    expect(foldInPlace(text)).toHaveLength(text.length);
  });
});
