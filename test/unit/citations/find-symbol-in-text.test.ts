import { describe, expect, test } from 'vitest';
import { findSymbolInText } from '../../../src/citations/find-symbol-in-text.ts';
import { formatSymbol } from '../../../src/citations/format-symbol.ts';

describe('findSymbolInText', () => {
  test.each([
    ['what does AG/RES. 2348 (XXXVII-O/07) ¶3.d say', 'AG/RES. 2348 (XXXVII-O/07)', 'what does ¶3.d say'],
    ['2348 3.d', '2348', '3.d'],
    ['2348¶3.d', '2348', '¶3.d'],
    ['ag-res-2348#3.d', 'AG/RES. 2348', '#3.d'],
    ['AG/RES. 2348: 3.d', 'AG/RES. 2348', ': 3.d'],
    ['AG/RES. 2348 3', 'AG/RES. 2348', '3'],
    ['¿Qué dice la resolución 2348, párrafo 3 d?', 'res. 2348', '¿Qué dice la , párrafo 3 d?'],
    ['see AG/RES. 2348 (XXXVII-O/07), para. 3(d).', 'AG/RES. 2348 (XXXVII-O/07)', 'see , para. 3(d).'],
    ['A/RES/55/25, annex II article 3', 'A/RES/55/25, annex II', 'article 3'],
    ['OEA/Ser.K/XXXIX.2 RTP-II/doc.5/09 rev. 9 “Conclusions”', 'RTP-II/doc.5/09 rev. 9', '“Conclusions”'],
    ['what does rtp ii doc 7/09 say', 'RTP-II/doc.7/09', 'what does say'],
    ['compare AG/RES. 2348 with AG/RES. 2456 (XXXIX-O/09)', 'AG/RES. 2456 (XXXIX-O/09)', 'compare AG/RES. 2348 with'],
    ['in 2009 AG/DEC. 76', 'AG/DEC. 76', 'in 2009'],
    ['UN doc. A/63/215', 'A/63/215', 'UN doc.'],
    ['General Assembly resolution 63/194', 'res. 63/194', 'General Assembly'],
    ['Third Summit of the Americas, what did it say', 'Third Summit of the Americas', ', what did it say'],
    ['180 victims', '180', 'victims'],
    ['is C189 ratified', 'ILO Convention No. 189', 'is ratified'],
  ])('finds the mark in "%s"', (text, mark, rest) => {
    const found = findSymbolInText(text);
    expect(found && formatSymbol(found.symbol)).toBe(mark);
    expect(found?.rest).toBe(rest);
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
