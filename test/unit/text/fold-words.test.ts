import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../src/text/fold-words.ts';

describe('foldWords', () => {
  test.each([
    ['AG/RES. 2348 (XXXVII-O/07)', ['ag', 'res', '2348', 'xxxvii', 'o', '07']],
    ['Ley N.º 26.364', ['ley', 'n', 'o', '26364']],
    ['Law 26,364', ['law', '26364']],
    ['s. 279.01', ['s', '27901']],
    ['Trinité-et-Tobago', ['trinite', 'et', 'tobago']],
    ['', []],
    ['¿…? — ¶', []],
  ])('splits %s', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test.each([
    ['labour', 'labor'],
    ['organised', 'ORGANIZED'],
    ['revictimisation', 'revictimization'],
    ['México', 'mexico'],
    ["children's", 'childrens'],
    ['children’s', "children's"],
  ])('holds %s and %s for the same', (one, other) => {
    expect(foldWords(one)).toEqual(foldWords(other));
  });

  test.each(['labour', 'organisation', '26.364', 'servidumbre'])('keeps every beginning of %s a beginning', (word) => {
    const [whole = ''] = foldWords(word);
    for (let length = 1; length <= word.length; length++)
      expect(whole.startsWith(foldWords(word.slice(0, length)).join(''))).toBe(true);
  });
});
