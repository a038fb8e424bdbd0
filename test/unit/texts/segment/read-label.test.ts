import { describe, expect, test } from 'vitest';
import { readGivenLabel, readLabel } from '../../../../src/texts/segment/read-label.ts';

describe('readLabel', () => {
  test.each([
    ['· a lamp', 'bullet', '·', '', 'a lamp'],
    ['\uF0B7 a lamp', 'bullet', '•', '', 'a lamp'],
    ['12. A lamp', 'number', '12.', '12', 'A lamp'],
    ['3) A lamp', 'number', '3)', '3', 'A lamp'],
    ['(3) A lamp', 'number', '(3)', '3', 'A lamp'],
    ['2.- Una luz', 'number', '2.-', '2', 'Una luz'],
    ['3.2.1 A lamp', 'number', '3.2.1', '3 2 1', 'A lamp'],
    ['d) a lamp', 'letter', 'd)', 'd', 'a lamp'],
    ['(d) a lamp', 'letter', '(d)', 'd', 'a lamp'],
    ['ñ) una luz', 'letter', 'ñ)', 'ñ', 'una luz'],
    ['aa) a lamp', 'letter', 'aa)', 'aa', 'a lamp'],
    ['iv) a lamp', 'roman', 'iv)', 'iv', 'a lamp'],
    ['II. Lamps', 'roman', 'II.', 'ii', 'Lamps'],
    ['IV - a luz', 'roman', 'IV -', 'iv', 'a luz'],
    ['Artículo 5.- La luz', 'article', 'Artículo 5.-', '5', 'La luz'],
    ['ARTÍCULO 145 bis.- La luz', 'article', 'ARTÍCULO 145 bis.-', '145 bis', 'La luz'],
    ['Art. 5º A luz', 'article', 'Art. 5º', '5', 'A luz'],
    ['Article premier. La lampe', 'article', 'Article premier.', '1', 'La lampe'],
    ['Article IV. Lamps', 'article', 'Article IV.', '4', 'Lamps'],
    ['Section 279.01 Lamps', 'section', 'Section 279.01', '279.01', 'Lamps'],
    ['§ 12 Lamps', 'section', '§ 12', '12', 'Lamps'],
  ])('reads %j', (text, kind, printed, steps, rest) => {
    const { label, rest: after } = readLabel(text);
    expect({ kind: label?.kind, printed: label?.printed, steps: label?.steps.join(' '), after }).toEqual({
      kind,
      printed,
      steps,
      after: rest,
    });
  });

  test.each(['2005 was a year', 'A lamp', 'J. Keeper wrote', 'a lamp', 'article 5 says', '3 lamps', 'I saw', 'No. 3'])(
    'reads no label in %j',
    (text) => {
      expect(readLabel(text)).toEqual({ label: undefined, rest: text });
    },
  );
});

describe('readGivenLabel', () => {
  test.each([
    ['7', 'number', '7'],
    ['b', 'letter', 'b'],
    ['Art. 3º', 'article', '3'],
    ['a)', 'letter', 'a'],
  ])('reads %j', (printed, kind, step) => {
    expect(readGivenLabel(printed)).toMatchObject({ kind, steps: [step], printed });
  });
});
