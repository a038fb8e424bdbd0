import { describe, expect, test } from 'vitest';
import { shortCitation } from '../../../src/citations/short-citation.ts';

describe('shortCitation', () => {
  test.each([
    ['Ley 26.364 (B.O. 30 abril 2008)', 'Ley 26.364'],
    ['Ley 26.364', 'Ley 26.364'],
    ['Act No. 12 of 2010 (Cap. 5 (rev.)) ', 'Act No. 12 of 2010'],
    ['R.S.C. (1985), c. C-46', 'R.S.C. (1985), c. C-46'],
    ['(B.O. 2008)', '(B.O. 2008)'],
    ['Ley 1 (unclosed', 'Ley 1 (unclosed'],
    [
      'Trafficking in Persons (Prevention) (Amendment) Act, 2015',
      'Trafficking in Persons (Prevention) (Amendment) Act, 2015',
    ],
    ['Código Penal (Ley 4573), art. 172, reformado por la Ley 10506 de 2024', 'Código Penal'],
    ['Código Penal, arts. 202 Ter y 202 Quáter (Decreto 9-2009)', 'Código Penal'],
    ['Constitution Order 1978 (S.I. 1978 No. 1027), Schedule 1, ss. 1 and 4', 'Constitution Order 1978'],
    ['G.O. 38.668 (23 abril; reimpresa G.O. 38.770); reforma G.O. 6.667 (16 diciembre)', 'G.O. 38.668'],
  ])('of "%s" is "%s"', (citation, short) => {
    expect(shortCitation(citation)).toBe(short);
  });
});
