import { describe, expect, test } from 'vitest';
import { findSymbolInText, parseProvisionNumber } from '../../../src/citations/find-symbol-in-text.ts';
import { formatSymbol } from '../../../src/citations/format-symbol.ts';

describe('findSymbolInText', () => {
  test.each([
    ['what does AG/RES. 2348 (XXXVII-O/07) ¶3.d say', 'AG/RES. 2348 (XXXVII-O/07)', 'what does ¶3.d say', '3.d'],
    ['2348 3.d', '2348', '3.d', '3.d'],
    ['2348¶3.d', '2348', '¶3.d', '3.d'],
    ['ag-res-2348#3.d', 'AG/RES. 2348', '#3.d', '3.d'],
    ['AG/RES. 2348: 3.d', 'AG/RES. 2348', ': 3.d', '3.d'],
    ['AG/RES. 2348 3', 'AG/RES. 2348', '3', '3'],
    ['¿Qué dice la resolución 2348, párrafo 3 d?', 'res. 2348', '¿Qué dice la , párrafo 3 d?', '3.d'],
    ['see AG/RES. 2348 (XXXVII-O/07), para. 3(d).', 'AG/RES. 2348 (XXXVII-O/07)', 'see , para. 3(d).', '3.d'],
    ['A/RES/55/25, annex II article 3', 'A/RES/55/25, annex II', 'article 3', 'art-3'],
    ['OEA/Ser.K/XXXIX.2 RTP-II/doc.5/09 rev. 9 “Conclusions”', 'RTP-II/doc.5/09 rev. 9', '“Conclusions”', undefined],
    ['what does rtp ii doc 7/09 say', 'RTP-II/doc.7/09', 'what does say', undefined],
    [
      'compare AG/RES. 2348 with AG/RES. 2456 (XXXIX-O/09)',
      'AG/RES. 2456 (XXXIX-O/09)',
      'compare AG/RES. 2348 with',
      undefined,
    ],
    ['in 2009 AG/DEC. 76', 'AG/DEC. 76', 'in 2009', undefined],
    ['UN doc. A/63/215', 'A/63/215', 'UN doc.', undefined],
    ['General Assembly resolution 63/194', 'res. 63/194', 'General Assembly', undefined],
    ['Third Summit of the Americas, what did it say', 'Third Summit of the Americas', ', what did it say', undefined],
    ['180 victims', '180', 'victims', undefined],
    ['is C189 ratified', 'ILO Convention No. 189', 'is ratified', undefined],
  ])('finds the mark in "%s"', (text, mark, rest, provision) => {
    const found = findSymbolInText(text);
    expect(found && formatSymbol(found.symbol)).toBe(mark);
    expect(found?.rest).toBe(rest);
    expect(parseProvisionNumber(rest)).toBe(provision);
  });

  test.each([
    ['(AG/RES. 2348), and more', 'AG/RES. 2348'],
    ['as (AG/RES. 2348 (XXXVII-O/07)) says', 'AG/RES. 2348 (XXXVII-O/07)'],
    ['“AG/RES. 2348”', 'AG/RES. 2348'],
    ['Is it A/RES/317 (IV)?', 'A/RES/317 (IV)'],
  ])('gives the place of the spelling in "%s"', (text, spelling) => {
    const found = findSymbolInText(text);
    expect(found && text.slice(found.start, found.end)).toBe(spelling);
  });

  test.each([
    '',
    '   ',
    'residence permit',
    'Ley 26.364',
    'no mark here, 5 June',
    'in a 63 page report',
    'art. 3',
    'x'.repeat(10_000),
    '1/'.repeat(5000),
    '1 '.repeat(5000),
  ])('finds none in "%.20s"', (text) => {
    expect(findSymbolInText(text)).toBeUndefined();
  });
});

describe('parseProvisionNumber', () => {
  test.each([
    ['3.d', '3.d'],
    ['¶3.d', '3.d'],
    ['¶ 3.d', '3.d'],
    ['¶3(d)', '3.d'],
    ['¶ 3 (d)', '3.d'],
    ['3(d)', '3.d'],
    ['3d', '3.d'],
    ['3 d', '3.d'],
    ['3.D.', '3.d'],
    ['para 3 d', '3.d'],
    ['para. 3(d)(i)', '3.d.i'],
    ['paragraph 3', '3'],
    ['paragraph No. 3', '3'],
    ['párrafo 3 d)', '3.d'],
    ['parágrafo 3.d', '3.d'],
    ['paragraphe 3, d', '3'],
    ['what does ¶3.d say', '3.d'],
    ['2 and ¶ 3', '3'],
    ['para 3 a report', '3'],
    ['para 3 a', '3.a'],
    ['3', '3'],
    ['3)', '3'],
    ['2.1.a', '2.1.a'],
    ['36.1.a', '36.1.a'],
    ['II.3', 'ii.3'],
    ['I.2.a', 'i.2.a'],
    ['item 12', '12'],
    ['article 3', 'art-3'],
    ['art. 3(a)', 'art-3.a'],
    ['artículo 145 bis', 'art-145-bis'],
  ])('reads "%s" as "%s"', (rest, n) => {
    expect(parseProvisionNumber(rest)).toBe(n);
  });

  test.each([
    '',
    'trafficking',
    'what does 3 say',
    'participants 3',
    '26.364',
    '2348',
    '2008-04-09',
    '7/29',
    '1,000',
    'A',
    'x'.repeat(10_000),
    '1.'.repeat(5000),
  ])('finds no address in "%.20s"', (rest) => {
    expect(parseProvisionNumber(rest)).toBeUndefined();
  });
});
