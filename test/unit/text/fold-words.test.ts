import { describe, expect, test } from 'vitest';
import { foldWords, prepareFilter } from '../../../src/text/fold-words.ts';

describe('foldWords', () => {
  test.each([
    ['AG/RES. 2348 (XXXVII-O/07)', ['ag', 'res', '2348', 'xxxvii', 'o', '07']],
    ['Ley N.º 26.364', ['ley', 'n', 'o', '26364']],
    ['Law 26,364', ['law', '26364']],
    ['s. 279.01', ['s', '27901']],
    ['Trinité-et-Tobago', ['trinite', 'et', 'tobago']],
    ['O.A.S., U.S. and H.R. 3244', ['oas', 'us', 'and', 'hr', '3244']],
    ['la trai\u00ADte de l\u02BCenfant', ['la', 'traite', 'de', 'l', 'enfant']],
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

  test.each(['labour', 'organisation', '26.364', 'U.S.C.', 'servidumbre'])(
    'keeps every beginning of %s a beginning',
    (word) => {
      const [whole = ''] = foldWords(word);
      for (let length = 1; length <= word.length; length++)
        expect(whole.startsWith(foldWords(word.slice(0, length)).join(''))).toBe(true);
    },
  );
});

describe('prepareFilter', () => {
  test.each([
    ['AG/RES. 2348 (XXXVII-O/07) Prevención de la trata', 'ag/res.2348', true],
    ['AG/RES. 2348 (XXXVII-O/07) Prevención de la trata', '“AG⁄RES.\u00A02348”', true],
    ['Report of the OAS on labour', 'O.A.S. labor', true],
    ['Trinidad y Tabago', 'tri\u00ADnidad', true],
    ['Côte d’Ivoire', "cote d'ivoire", true],
    ['revictimisation', 'VICTIMIZ', true],
    ['a text', '', true],
    ['AG/RES. 2348', '2349', false],
    ['AG/RES. 2348', '2348 trata', false],
  ])('of %j says of %j %s', (text, typed, holds) => {
    expect(prepareFilter(text)(typed)).toBe(holds);
  });
});
