import { describe, expect, test } from 'vitest';
import { formatSymbol, toRoman } from '../../../src/citations/format-symbol.ts';
import { parseSymbol } from '../../../src/citations/parse-symbol.ts';

// The marks of all works are given back as printed in parse-symbol.test.ts.
describe('formatSymbol', () => {
  test.each([
    ['agres2348', 'AG/RES. 2348'],
    ['ag/res 2348/07', 'AG/RES. 2348/07'],
    ['ag/res 2348 (xxxvii-o)', 'AG/RES. 2348 (XXXVII-O)'],
    ['ag/res 12/2050', 'AG/RES. 12/2050'],
    ['cp/res 889 1503/05 rev2', 'CP/RES. 889 (1503/05) rev. 2'],
    ['rtp ii inf 1/09', 'RTP-II/INF.1/09'],
    ['gt rtp 15/05', 'GT/RTP-15/05'],
    ['e/2002/68 corr 1', 'E/2002/68/Corr.1'],
    ['e/2002/68/rev.2/add.1', 'E/2002/68/Rev.2/Add.1'],
    ['a/res/317', 'A/RES/317'],
    ['a/res/es-10/2', 'A/RES/ES-10/2'],
    ['ilo r190', 'ILO Recommendation No. 190'],
    ['oas treaty series 79', 'OAS Treaty Series No. 79'],
    ['unts 2237', 'UNTS vol. 2237'],
    ['unts no 8638', 'UNTS No. 8638'],
    ['oea/ser.l/v/ii.118', 'OEA/Ser.L/V/II.118'],
    ['889 (1503/05)', '889 (1503/05)'],
    ['resolution 7/29', 'res. 7/29'],
    ['100 (2100)', '100 (2100)'],
    ['third summit of the americas, plan of action corr. 1', 'third summit of the americas, plan of action corr. 1'],
  ])('prints "%s" as "%s" and reads it back', (text, printed) => {
    const symbol = parseSymbol(text);
    expect(symbol && formatSymbol(symbol)).toBe(printed);
    expect(parseSymbol(printed)?.key).toBe(symbol?.key);
  });
});

describe('toRoman', () => {
  test.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [37, 'xxxvii'],
    [40, 'xl'],
    [49, 'xlix'],
    [54, 'liv'],
    [88, 'lxxxviii'],
  ])('writes %i as "%s"', (value, roman) => {
    expect(toRoman(value)).toBe(roman);
  });
});
