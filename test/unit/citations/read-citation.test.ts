import { describe, expect, test } from 'vitest';
import { formatSymbol } from '../../../src/citations/format-symbol.ts';
import { readCitation } from '../../../src/citations/read-citation.ts';

/** `art 145 bis`, `para 3 d`; undefined where there is none. */
function numberOf(text: string): string | undefined {
  const { provision } = readCitation(text);
  return provision && [provision.unit, ...provision.steps].join(' ');
}

describe('readCitation', () => {
  test.each<[string, string | undefined, string[], string | undefined]>([
    ['art. 4', undefined, [], 'art 4'],
    ['¶ 3(d)', undefined, [], 'para 3 d'],
    ['s. 279.01', undefined, [], 's 279 01'],
    ['2348 3.d', '2348', ['2348', '3', 'd'], 'para 3 d'],
    ['2348', '2348', ['2348'], undefined],
    ['AG/RES. 2348 ¶3.d', 'AG/RES. 2348', ['ag', 'res', '2348'], 'para 3 d'],
    ['Ley 26.364 art 2', undefined, ['26364'], 'art 2'],
    ['Ley N° 26.364, artículo 5', undefined, ['26364'], 'art 5'],
    ['Law 26,364 article 6', undefined, ['26364'], 'art 6'],
    ['art. 145 bis AR', undefined, ['ar'], 'art 145 bis'],
    ['Palermo art 3', undefined, ['palermo'], 'art 3'],
    ['Palermo art 3(a)', undefined, ['palermo'], 'art 3 a'],
    ['Código Penal art. 411 quáter', undefined, ['penal'], 'art 411 quater'],
    ['art. 149-A do Código Penal', undefined, ['penal'], 'art 149 a'],
    ['IRPA s. 118', undefined, ['irpa'], 's 118'],
    ['Criminal Code s. 279.01', undefined, ['criminal'], 's 279 01'],
    ['artigo 6 da Lei 13.344', undefined, ['13344'], 'art 6'],
    ['RTP-II ¶8', 'RTP-II', ['rtp', 'ii'], 'para 8'],
    ['A/RES/55/25, annex II article 3', 'A/RES/55/25, annex II', ['a', 'res', '55', '25', 'annex', 'ii'], 'art 3'],
    ['ag-res-2348#3.d', 'AG/RES. 2348', ['ag', 'res', '2348'], 'para 3 d'],
    ['ar-ley-26364#art-2', undefined, ['ar', '26364'], 'art 2'],
    ['Ley26.364art.4', undefined, ['26364'], 'art 4'],
    ['artículo 2.º de la Ley 26.364', undefined, ['26364'], 'art 2'],
    ['numeral 4 del artículo 2 de la Ley\u00A026.364', undefined, ['26364'], 'art 2 4'],
    ['Article IV, Law 985', '985', ['985'], 'art 4'],
    ['18 U.S.C. §\u202F1591', undefined, ['18', 'usc'], 'para 1591'],
    [
      'AG⁄RES.2348(XXXVII\u2011O/07)3.d',
      'AG/RES. 2348 (XXXVII-O/07)',
      ['ag', 'res', '2348', 'xxxvii', '07', '3', 'd'],
      'para 3 d',
    ],
    ['C 189', 'ILO Convention No. 189', ['189'], undefined],
    ['Convenio núm. 189', 'ILO Convention No. 189', ['convenio', '189'], undefined],
    ['children', undefined, ['children'], undefined],
  ])('reads mark, names and provision of "%s"', (text, mark, names, number) => {
    const citation = readCitation(text);
    expect(citation.mark && formatSymbol(citation.mark)).toBe(mark);
    expect(citation.names).toEqual(names);
    expect(numberOf(text)).toBe(number);
  });

  test.each([
    ['3.d', '3 d'],
    ['¶3.d', '3 d'],
    ['¶ 3 (d)', '3 d'],
    ['3(d)', '3 d'],
    ['3d', '3 d'],
    ['3 d', '3 d'],
    ['3.D.', '3 d'],
    ['para 3 d', '3 d'],
    ['para. 3(d)(i)', '3 d i'],
    ['paragraph 3', '3'],
    ['paragraph No. 3', '3'],
    ['párrafo 3 d)', '3 d'],
    ['parágrafo 3.d', '3 d'],
    ['paragraphe 3, d', '3'],
    [', what does ¶3.d say', '3 d'],
    ['2 and ¶ 3', '3'],
    ['para 3 a report', '3'],
    ['para 3 a', '3 a'],
    ['3', '3'],
    ['3)', '3'],
    ['2.1.a', '2 1 a'],
    ['II.3', 'ii 3'],
    ['I.2.a', 'i 2 a'],
    ['item 12', '12'],
    ['12-13', '12 13'],
    ['Prosecution 1.c', '1 c'],
    ['operative paragraph 3(d)', '3 d'],
    ['párrafo resolutivo 3', '3'],
    ['subparagraph (d) of paragraph 3', '3 d'],
    ['sub-paragraph 3.d', '3 d'],
    ['numeral 3 literal d', '3 d'],
    ['numeral 3, inciso d)', '3 d'],
    ['inciso d) del párrafo 3', '3 d'],
    ['literal d del numeral 3', '3 d'],
    ['apartado 3', '3'],
    ['alínea d do parágrafo 3', '3 d'],
    ['alinéa d) du paragraphe 3', '3 d'],
    ['paragraphe 3, alinéa d', '3 d'],
    ['clause 3(d)', '3 d'],
    ['point 3.d', '3 d'],
    ['ponto 3.d', '3 d'],
    ['cláusula 3.d', '3 d'],
  ])('reads the number "%s" beside a mark as %s', (number, steps) => {
    expect(numberOf(`AG/RES. 2348 (XXXVII-O/07) ${number}`)).toBe(`para ${steps}`);
  });

  test.each([
    ['section 279.01 Canada', 's 279 01'],
    ['Seç. 5', 's 5'],
    ['Sec. 5', 's 5'],
    ['ss. 7–8', 's 7 8'],
    ['s. 10(1)(c)', 's 10 1 c'],
    ['s. 7(4.11)', 's 7 4 11'],
    ['Art. 13–25', 'art 13 25'],
    ['Art. 149-A § 1', 'art 149 a 1'],
    ['Art. 3, fracc. IV', 'art 3 iv'],
    ['art. 3, para. 1', 'art 3 1'],
    ['Art. 15.V', 'art 15 v'],
    ['Art. 188A', 'art 188 a'],
    ['Art. 1 a.2', 'art 1 a 2'],
    ['Art. 1 a.iv y otros', 'art 1 a iv'],
    ['art. 3 a.m.o. people', 'art 3'],
    ['Préambule ¶ 2', 'pre 2'],
    ['Preâmbulo ¶ 2', 'pre 2'],
    ['Preamble ¶ 2', 'pre 2'],
    ['Ley 136-03, art. 25, Art. 3', 'art 3'],
    ['Título VIII, párrafo 5 bis, Art. 7', 'art 7'],
  ])('reads what announces itself, "%s", as %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  test.each([
    '',
    'trafficking',
    'Ley 26.364',
    'party 3',
    'states 35',
    'art',
    'artificial 3',
    'arts and crafts',
    'Mar del Plata 2005',
    'participants 3',
    '2008-04-09',
    '3.d',
    'AG/RES. 2348 of 2007-06-05',
    'AG/RES. 2348 26.364',
    'x'.repeat(10_000),
    '1.'.repeat(5000),
    'art 1.'.repeat(1000),
  ])('finds no provision in "%.30s"', (text) => {
    expect(numberOf(text)).toBeUndefined();
  });

  test.each([
    ['AG/RES. 2348 participants 3', 'participants 3'],
    ['RTP-IV/doc.4/14 rev. 1, Guideline 2 35', 'Guideline 2 35'],
    ['RTP-II/INF.1/09, Approach a', 'Approach a'],
  ])('takes words with a number beside a mark, "%s", by their spelling alone', (text, spelling) => {
    expect(readCitation(text).provision).toEqual({ unit: 'para', steps: [], text: spelling });
  });

  test('takes no mark out of the number of an article', () => {
    expect(readCitation('art. 145 bis AR').mark).toBeUndefined();
  });

  test.each([
    ['TVPA', true],
    ['IRPA s. 118', true],
    ['26364', true],
    ['tvpa', false],
    ['Código Penal art. 45', false],
  ])('says whether "%s" may cite a law: %s', (text, may) => {
    expect(readCitation(text).mayBeLaw).toBe(may);
  });
});
