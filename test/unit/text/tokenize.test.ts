import { describe, expect, test } from 'vitest';
import { foldWord, tokenize } from '../../../src/text/tokenize.ts';

const formsOf = (text: string) => tokenize(text).map(({ form }) => form);

describe('tokenize', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['… — ; 🙂', []],
    ['Víctimas de la TRATA', ['victimas', 'de', 'la', 'trata']],
    ['niñez, nin\u0303ez', ['ninez', 'ninez']],
    ['l’État d’origine', ['l', 'etat', 'd', 'origine']],
    ['the victim’s rights; victims’ rights', ['the', 'victim', 'rights', 'victims', 'rights']],
    ['Ley 26.364, Law 26,364 and 1.234.567', ['ley', '26364', 'law', '26364', 'and', '1234567']],
    ['3.d, 2008-04-09, 10.5 and 1.2345', ['3', 'd', '2008', '04', '09', '10', '5', 'and', '1', '2345']],
    ['anti-trafficking AG/RES. 2348 (XXXVII-O/07)', ['anti', 'trafficking', 'ag', 'res', '2348', 'xxxvii', 'o', '07']],
    ['œuvre Straße ﬁnance', ['oeuvre', 'strasse', 'finance']],
    ['O.A.S., 18 U.S.C. 1591, U.S., H.R. 3244', ['oas', '18', 'usc', '1591', 'us', 'hr', '3244']],
    ['N.º 5, doc.A, 3.d.i, J.', ['n', 'o', '5', 'doc', 'a', '3', 'd', 'i', 'j']],
    ['العربية', ['العربية']],
  ])('cuts %j into %j', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  test('says where each word stands in the text', () => {
    const text = 'El “Protocolo” de Belém do Pará';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'El',
      'Protocolo',
      'de',
      'Belém',
      'do',
      'Pará',
    ]);
  });
});

describe('foldWord', () => {
  test.each([
    ['labour', 'labor'],
    ['organisation', 'organization'],
    ['criminalise', 'criminalize'],
    ['specialised', 'specialized'],
    ['offence', 'offense'],
    ['defence', 'defense'],
    ['centre', 'center'],
    ['licence', 'license'],
    ['behaviour', 'behavior'],
    ['programme', 'program'],
    ['judgement', 'judgment'],
    ['analyse', 'analyze'],
  ])('gives %s and %s one form', (british, american) => {
    expect(foldWord(british)).toBe(foldWord(american));
  });

  test.each([
    ['four', 'for'],
    ['hour', 'hor'],
    ['sense', 'sence'],
    ['price', 'prise'],
    ['2348', '2349'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });
});
