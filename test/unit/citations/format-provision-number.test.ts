import { describe, expect, test } from 'vitest';
import { formatProvisionNumber, isWordNumber } from '../../../src/citations/format-provision-number.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { translatorFor } from '../../../src/words/translate.ts';

describe('formatProvisionNumber', () => {
  test.each([
    ['3.d', false, '¶ 3.d'],
    ['2', false, '¶ 2'],
    ['4.h', true, '4.h'],
    ['2', true, '2'],
    ['prosecution-1.c', false, 'Prosecution 1.c'],
    ['comprehensive-approach', true, 'Comprehensive approach'],
    ['twg1-theme-3', false, 'TWG 1 theme 3'],
    ['art-3', false, 'Art. 3'],
    ['art-3.a', false, 'Art. 3.a'],
    ['art-17-19', false, 'Art. 17–19'],
    ['s-279.01', false, 's. 279.01'],
    ['pre-2', false, 'Preamble ¶ 2'],
    ['preamble-poverty', true, 'Preamble poverty'],
    ['article', false, 'Article'],
    ['art', false, 'Art'],
    ['s-one', false, 'S one'],
    ['art-145-bis', false, 'Art. 145 bis'],
    ['pre-2', true, 'Preamble 2'],
    ['12-13', false, '¶ 12–13'],
    ['ii.3', false, 'II.3'],
    ['i.basis', true, 'I.basis'],
  ])('of %s, editorial: %s, is "%s"', (n, editorial, text) => {
    expect(formatProvisionNumber(n, editorial, translatorFor('en'))).toBe(text);
  });

  test('is in the words of the reader', () => {
    const numbers = LANGUAGES.map((language) => formatProvisionNumber('pre-2', false, translatorFor(language)));
    expect(numbers).toEqual(['Preamble ¶ 2', 'Preámbulo ¶ 2', 'Preâmbulo ¶ 2', 'Préambule ¶ 2']);
  });
});

describe('isWordNumber', () => {
  test.each([
    ['prosecution-1.c', true],
    ['twg1-theme-3', true],
    ['art-3', false],
    ['pre-2', false],
    ['usc-18-1591', false],
    ['ii.3', false],
    ['3.d', false],
  ])('of %s is %s', (n, isWord) => {
    expect(isWordNumber(n)).toBe(isWord);
  });
});
