import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlain } from '../../../src/text/to-plain.ts';

describe('toPlain', () => {
  test.each([
    ['traf\u00ADficking', 'trafficking'],
    ['traffick\u200Bing', 'trafficking'],
    ['traffick\u2060ing', 'trafficking'],
    ['\uFEFFvictim\u200D', 'victim'],
    ['\u202Atrata\u202C', 'trata'],
    ['l\u02BCenfant, l\u2019enfant, l\u00B4enfant, l`enfant', "l'enfant, l'enfant, l'enfant, l'enfant"],
    ['“a” „b“ «c» ‟d” ＂e＂ ″f″', '"a" "b" "c" "d" "e" "f"'],
    ['non\u2010punishment non\u2011punishment non\u2212punishment', 'non-punishment non-punishment non-punishment'],
    ['2004–2009 — x', '2004–2009 — x'],
    ['nin\u0303ez', 'niñez'],
    ['AG\u2044RES.\u00A02348', 'AG/RES. 2348'],
    ['Ｌｅｙ №\u202F26.364', 'Ley No 26.364'],
    ['ﬁnance', 'finance'],
    ['N.º\u00A05, 2.ª', 'N.º 5, 2.ª'],
    ['one\r\n\ttwo\u0000three \uD800', 'one two three '],
    ['', ''],
  ])('writes %j as %j, and leaves that as it is', (pasted, typed) => {
    expect(toPlain(pasted)).toBe(typed);
    expect(toPlain(typed)).toBe(typed);
  });

  // A sign that is not seen has the whole text looked through.
  const signs = fc.string({ unit: fc.constantFrom("'", ' ', 'a', 'É', '-', '`', 'ﬁ', '\u0301') });
  test('writes what is typed already as it writes the same among what is not', () => {
    fc.assert(
      fc.property(signs, (text) => toPlain(text) === toPlain(`${text}\u200B`)),
      { numRuns: 2000 },
    );
  });
});
