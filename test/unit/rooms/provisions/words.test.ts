import { describe, expect, test } from 'vitest';
import { translatorFor, type Key } from '../../../../src/words/translate.ts';
import { fillIn } from '../../../../src/text/fill-in.ts';
import { listWarnings } from '../../../../src/rooms/provisions/list-warnings.ts';
import { summarize } from '../../../../src/rooms/provisions/summarize.ts';
import type { Language } from '../../../../src/schemas/fields.ts';

const wordIn = (language: Language) => (key: string) => translatorFor(language)(key as Key);

describe('fillIn', () => {
  test('takes values as they are, and leaves a placeholder that has none', () => {
    expect(fillIn('{a} of {b}', { a: '$& {b}' })).toBe('$& {b} of {b}');
  });
});

describe('summarize', () => {
  const ranges = { mandates: [0, 1200], proposals: [1200, 1201], other: [1201, 1300] } as const;
  test.each([
    ['en', 'mandates', 1150, '1,150 of 1,200 paragraphs'],
    ['en', 'mandates', 1200, '1,200 paragraphs'],
    ['en', 'mandates', 1, '1 of 1,200 paragraphs'],
    ['en', 'proposals', 1, '1 paragraph'],
    ['en', 'other', 0, 'No paragraph fits everything that is chosen.'],
    ['en', 'list', 1, '1 paragraph on the list'],
    ['es', 'list', 2, '2 párrafos en la lista'],
    ['pt', 'other', 5, '5 de 99 parágrafos'],
    ['fr', 'proposals', 1, '1 paragraphe'],
    ['en', 'list', 0, 'The list is empty. Tick paragraphs in the other views to put them here.'],
  ] as const)('says in %s of %s with %i: %s', (language, show, count, text) => {
    expect(summarize(show, count, { ranges }, { language, word: wordIn(language) })).toBe(text);
  });
});

describe('listWarnings', () => {
  const warn = (unknown: string[], unknownInList: string[] = [], listTooLong = false, queryTooLong = false) =>
    listWarnings({ unknown, unknownInList, listTooLong, queryTooLong }, wordIn('en'));

  test('names what is not known, by what it would have been', () => {
    expect(warn(['zz'], ['x~1'], true, true)).toEqual([
      '“zz” is no known value here and was ignored.',
      '“x~1” is no paragraph included here and was left out of the list.',
      'The list is full: it takes 200 paragraphs.',
      'This query is too long. Use at most 1000 characters.',
    ]);
    expect(warn([])).toEqual([]);
  });

  test('stays short where an address holds a thousand unknown values, or a very long one', () => {
    const texts = warn(Array.from({ length: 1000 }, (_, index) => `${index}${'x'.repeat(500)}`));
    expect(texts.length).toBeLessThan(10);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(100);
  });
});
