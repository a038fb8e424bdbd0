import { describe, expect, test } from 'vitest';
import { formatSymbol } from '../../../src/citations/format-symbol.ts';
import { matchSymbols } from '../../../src/citations/match-symbols.ts';
import { parseSymbol } from '../../../src/citations/parse-symbol.ts';
import type { OfficialSymbol } from '../../../src/citations/parse-symbol.ts';

/** The symbols of the works in the research, as printed there. */
const WORKS = [
  'ILO Convention No. 29',
  'A/RES/317 (IV)',
  'UNTS vol. 596, Nos. 8638-8640',
  'A/RES/44/25',
  'B-57 (OAS Treaty Series No. 79)',
  'AG/RES. 1667 (XXIX-O/99)',
  'ILO Convention No. 182',
  'A/RES/54/263',
  'AG/RES. 1731 (XXX-O/00)',
  'A/RES/55/2',
  'A/RES/55/25, annex I',
  'A/RES/55/25, annex II',
  'A/RES/55/25, annex III',
  'Third Summit of the Americas, Plan of Action',
  'AG/RES. 1776 (XXXI-O/01)',
  'CIM/RES. 225/02 (XXXI-O/02)',
  'E/2002/68/Add.1',
  'AG/RES. 1948 (XXXIII-O/03)',
  'Special Summit of the Americas, Declaration',
  'CP/doc.3862/04',
  'REMJA-V/doc.7/04 rev. 4',
  'AG/RES. 2021 (XXXIV-O/04)',
  'AG/RES. 2040 (XXXIV-O/04)',
  'AG/RES. 2019 (XXXIV-O/04)',
  'AG/RES. 2026 (XXXIV-O/04)',
  'CIM/RES. 236 (XXXII-O/04)',
  'Fourth Summit of the Americas, Declaration and Plan of Action',
  'AG/RES. 2148 (XXXV-O/05)',
  'AG/RES. 2116 (XXXV-O/05)',
  'AG/RES. 2118 (XXXV-O/05)',
  'AG/RES. 2141 (XXXV-O/05)',
  'CP/RES. 889 (1503/05) rev. 2',
  'A/RES/60/1',
  'GT/RTP-15/05',
  'RTP/doc.10/06',
  'REMJA-VI',
  'AG/RES. 2256 (XXXVI-O/06)',
  'AG/RES. 2240 (XXXVI-O/06)',
  'AG/RES. 2189 (XXXVI-O/06)',
  'CP/RES. 908 (1567/06)',
  'A/RES/61/180',
  'CP/CSH-889/07',
  'CP/RES. 915 (1587/07)',
  'AG/RES. 2334 (XXXVII-O/07)',
  'AG/RES. 2348 (XXXVII-O/07)',
  'GT/DOT-I/doc.6/07 rev. 1',
  'CD/RES. 10 (82-R/07)',
  'A/63/90',
  'A/HRC/7/8',
  'A/HRC/RES/7/29',
  'REMJA-VII',
  'AG/RES. 2432 (XXXVIII-O/08)',
  'AG/RES. 2379 (XXXVIII-O/08)',
  'A/63/215',
  'CTOC/COP/2008/L.3/Rev.2 (decision 4/4)',
  'A/RES/63/156',
  'A/RES/63/194',
  'RTP-II/INF.1/09',
  'RTP-II/doc.7/09',
  'PENAL/INF.1/09',
  'RTP-II/doc.5/09 rev. 9',
  'AG/RES. 2486 (XXXIX-O/09)',
  'AG/RES. 2511 (XXXIX-O/09)',
  'AG/RES. 2456 (XXXIX-O/09)',
  'REMJA-VIII',
  'AG/RES. 2543 (XL-O/10)',
  'AG/RES. 2551 (XL-O/10)',
  'A/RES/64/293',
  'ILO Convention No. 189',
  'Sixth Summit of the Americas, mandate on citizen security',
  'AG/RES. 2707 (XLII-O/12)',
  'AG/RES. 2735 (XLII-O/12)',
  'RTP-III/doc.7/12',
  'RTP-III/doc.10/12 rev. 1',
  'AG/RES. 2771 (XLIII-O/13)',
  'AG/RES. 2809 (XLIII-O/13)',
  'AG/DEC. 76 (XLIV-O/14)',
  'AG/RES. 2828 (XLIV-O/14)',
  'AG/RES. 2866 (XLIV-O/14)',
  'ILO P029',
  'RTP-IV/doc.5/14 rev. 1',
  'RTP-IV/doc.4/14 rev. 1',
  'CA-VII/INF.4/15',
  'AG/RES. 2873 (XLV-O/15)',
  'AG/RES. 2880 (XLVI-O/16)',
  'AG/RES. 2907 (XLVII-O/17)',
  'AG/CG/doc.2/18 rev. 1',
  'Ninth Summit of the Americas, Regional Agenda for Digital Transformation',
  'CES/DEC. 1/03 rev. 1',
];

/** Other marks that its notes and texts name. */
const NAMED = [
  'REMJA-V/doc.9/04',
  'AG/RES. 1924 (XXXIII-O/03)',
  'AG/doc.4360/04 corr. 1',
  'AG/doc.4265/04 add. 3 corr. 1',
  'AG/RES. 2068 (XXXV-O/05)',
  'CP/doc.4023/05',
  'GT/RTP-4/05',
  'CP/INF.5225/05',
  'REMJA-VI/doc.24/06 rev. 1',
  'CP/CSH-796/06',
  'CP/CSH-892/07 rev. 2',
  'REMJA-VII/doc.9/08',
  'AG/doc.4886/08',
  'CP/CSH-1217/10 rev. 3',
  'AG/RES. 2906',
  'AG/doc.5557/16 rev. 1',
  'CP/RES. 927 (1627/08)',
  'RTP-III/doc.2/12 rev. 1',
  'HR/PUB/12/5',
  'A/57/170',
  'A/55/383',
  'A/RES/55/25',
  'CTOC/COP/2008/L.3/Rev.2',
];

/** Official series of the research. */
const SERIES = [
  'OEA/Ser.E',
  'OEA/Ser.G',
  'OEA/Ser.K/XXXIV',
  'OEA/Ser.K/XXXIV.5',
  'OEA/Ser.K/XXXIV.6',
  'OEA/Ser.K/XXXIV.7.1',
  'OEA/Ser.K/XXXIX',
  'OEA/Ser.K/XXXIX.2',
  'OEA/Ser.K/XXXIX.3',
  'OEA/Ser.K/XXXIX.4',
  'OEA/Ser.P',
  'OEA/Ser.P/XXXV-O.2',
  'OEA/Ser.P/XXXVII-O.2',
  'OEA/Ser.P/XXXIX-O.2',
  'OEA/Ser.P/XL-O.2',
  'OEA/Ser.P/XLII-O.2',
  'OEA/Ser.P/XLIV-O.2',
  'OEA/Ser.P/XLV-O.2',
  'OEA/Ser.P/XLVII-O.2',
];

/** Spellings, each row of one mark, the official form first. */
const SPELLINGS: readonly (readonly string[])[] = [
  [
    'AG/RES. 2348 (XXXVII-O/07)',
    'AG/RES. 2348 (XXXVII-O-07)',
    'AG/RES.2348(XXXVII-O/07)',
    'ag/res 2348 (xxxvii-o/07)',
    'AG/RES. 2348 XXXVII-O/07',
    'AG/RES. 2348 (37-O/2007)',
    'AG/RES. 2348/07 (XXXVII-O/07)',
    'AG/RES. 2348\u00a0(XXXVII\u2011O/07)',
    'AG/RES. 2348 (XXXVII–0/07)',
    'Resolution AG/RES. 2348 (XXXVII-O/07)',
    'resolução AG/RES 2348 (XXXVII-O/07)',
    'OEA/Ser.P AG/RES. 2348 (XXXVII-O/07)',
    '“AG/RES. 2348 (XXXVII-O/07)”.',
  ],
  [
    'AG/RES. 2348',
    'ag/res 2348',
    'AGRES2348',
    'agres2348',
    'ag-res-2348',
    'AG–RES–2348',
    'AG / RES . 2348',
    'ＡＧ／ＲＥＳ．２３４８',
    'AG/RES. Nº 2348',
    'AG/RES. núm. 2348',
    'AG\u00a0RES\u200b\u00a02348',
    '  AG/RES.\t2348\n',
  ],
  ['AG/RES. 2256 (XXXVI-O/06)', 'AG/RES 2256 (XXXVI-0/06)'],
  ['AG/DEC. 76', 'agdec76', 'declaración AG/DEC. 76'],
  [
    'CP/RES. 889 (1503/05) rev. 2',
    'cp/res 889 (1503/05) rev.2',
    'CP RES 889 1503/05 REV 2',
    'CP/RES. 889 (1503/05)/Rev.2',
  ],
  ['CIM/RES. 225/02 (XXXI-O/02)', 'CIM/RES. 225 (XXXI-O/02)', 'cim res 225 xxxi-o/02'],
  ['CIM/RES. 225/02', 'cim-res-225-02', 'CIM/RES. 225 (2002)', 'CIM/RES. 225 of 2002'],
  ['CD/RES. 10 (82-R/07)', 'cd res 10 82-R/07'],
  [
    'RTP-II/doc.7/09',
    'rtp-ii/doc.7/09',
    'RTP II doc 7/09',
    'RTP II doc 7 09',
    'RTPII/doc7/09',
    'RTP-2/doc. 7/2009',
    'rtp-ii-doc-7-09',
    'documento RTP-II/doc.7/09',
    'OEA/Ser.K/XXXIX.2 RTP-II/doc.7/09',
    'OEA/SER.K/XXXIX.2\nRTP-II/doc.7/09',
    'OAS/Ser.K/XXXIX.2/RTP-II/doc.7/09',
  ],
  ['RTP-II/doc.5/09 rev. 9', 'rtp ii doc 5/09 rev9', 'RTP-II/doc.5/09 Rev.9', 'RTP-II/doc.5/09, rev. 9'],
  ['GT/RTP-15/05', 'gt-rtp-15-05', 'gt rtp 15/05'],
  ['CP/doc.3862/04', 'cp doc 3862/04', 'OEA/Ser.G/CP/doc.3862/04'],
  ['CP/CSH/INF.184/09', 'CP/CSH/INF-184/09'],
  ['REMJA-V', 'REMJA V', 'REMJA 5', 'remja-5', 'remjav'],
  ['REMJA-V/doc.7/04 rev. 4', 'remja v doc 7/04 rev 4'],
  ['RTP-II', 'rtp ii', 'RTP 2'],
  ['A/RES/63/194', 'a/res/63/194', 'A/RES 63/194', 'ares63/194', 'a res 63 194', 'Resolution A/RES/63/194'],
  [
    'A/RES/55/25, annex II',
    'a/res/55/25 annex 2',
    'A/RES/55/25 (Annex II)',
    'A/RES/55/25, anexo II',
    'A/RES/55/25, annexe II',
  ],
  ['A/RES/317 (IV)', 'A/RES/317(IV)', 'a res 317 (4)'],
  ['A/RES/S-27/2', 'a/res/s27/2'],
  ['A/HRC/RES/7/29', 'hrc/res/7/29', 'HRC resolution 7/29'],
  ['E/2002/68/Add.1', 'e/2002/68 add 1', 'E/2002/68/ADD.1'],
  [
    'CTOC/COP/2008/L.3/Rev.2',
    'CTOC/COP/2008/L3/Rev. 2',
    'ctoc/cop/2008/l.3 rev 2',
    'CTOC/COP/2008/L.3/Rev.2 (decision 4/4)',
  ],
  [
    'ILO Convention No. 29',
    'C029',
    'ILO C29',
    'ILO Convention 29',
    'convenio núm. 29 de la OIT',
    'Convenção 29 da OIT',
    'convention n° 29 de l’OIT',
  ],
  ['ILO Convention No. 189', 'C189', 'c-189', 'ilo convention 189', 'Convention No. 189 of the ILO'],
  ['ILO P029', 'P029', 'ilo protocol 29', 'ILO P29'],
  ['B-57', 'b57'],
  ['UNTS vol. 596, Nos. 8638-8640', 'unts 596, nos 8638–8640'],
  ['OEA/Ser.K/XXXIX.2', 'oea/ser.k/xxxix.2', 'OEA Ser K XXXIX.2', 'OEA/Ser.K/39.2'],
  ['2348', ' 2348 ', '2348.', '(2348)'],
  [
    'res. 2348',
    'resolution 2348',
    'Resolución 2348',
    'résolution 2348',
    'resolução 2348',
    'res 2348',
    'res2348',
    'Resolution No. 2348',
  ],
  ['res. 2348/07', 'resolution 2348/2007', 'resolución 2348 de 2007', 'Resolution 2348 (2007)', 'res. 2348-07'],
  ['2348/07', '2348/2007'],
  ['res. 317 (IV)', 'resolution 317 (IV)'],
  ['res. 7/29', 'Resolution 7/29', 'resolution 7/29 of the Human Rights Council'],
  ['dec. 4/4', 'decision 4/4', 'decisión 4/4', 'décision 4/4', 'Decisão 4/4'],
  ['dec. 76', 'declaración 76', 'Declaration 76', 'déclaration 76', 'declaração 76'],
];

const REFUSED = [
  '',
  ' ',
  ' \n\t',
  'trafficking',
  'residence permit',
  'labor inspectors',
  'doc',
  'res',
  'resolution',
  'decision',
  'what does 2348 say',
  'art. 3',
  'article 145 bis',
  'Ley 26.364',
  '26.364',
  'Law 985 of 2005',
  'Convention 1949',
  '2008-04-09',
  '09/04/2008',
  '2008/04/09',
  '5 June 2007',
  'June 2007',
  'Nov 2009',
  'Dec. 2007',
  'Dec. No. 2007',
  '12/06',
  '4/4',
  '12',
  '12345',
  '0800',
  '555-1234',
  '202-370-5000',
  '+1 (202) 370-5000',
  '202 370 5000',
  'ag-res@oas.org',
  '2348@oas.org',
  'https://www.oas.org/res/2348',
  'www.oas.org/ag/res/2348',
  'AG/RES. 2348\u0000',
  'AG/RES.\u00072348',
  '\u001b',
  'IV',
  'XXXVII',
  'II-O',
  'v',
  'AG/RES.',
  'AG/RES. (XXXVII-O/07)',
  'AG/RES. 0',
  'AG/RES. 2348 3',
  'AG/RES. 2348/06 (XXXVII-O/07)',
  'AG/RES. 2348 and AG/RES. 2349',
  'A/RES/',
  'A/63',
  'A/OAS_General_Assembly',
  'doc.7/09',
  'see doc 7/09',
  'rev. 1',
  'annex II',
  'REMJA',
  'RTP',
  'ILO',
  'OIT 2009',
  'UNTS',
  'OEA',
  'OEA/Ser.',
  'OAS services',
  'OAS Treaty Series',
  'Summit of the Americas',
  '3.d',
  '¶ 3.d',
  '1000 victims',
  '1,000',
  '50%',
  '24/7',
];

function parse(text: string): OfficialSymbol {
  const symbol = parseSymbol(text);
  if (!symbol) throw new Error(`"${text}" is not read as a symbol.`);
  return symbol;
}

describe('parseSymbol', () => {
  test.each([...WORKS, ...NAMED, ...SERIES])('reads "%s" and gives it back as printed', (mark) => {
    expect(formatSymbol(parse(mark))).toBe(mark);
  });

  test('gives each work its own key', () => {
    const marks = [...WORKS, ...SERIES];
    expect(new Set(marks.map((mark) => parse(mark).key)).size).toBe(marks.length);
  });

  test('tells the symbols of all works apart when they are asked for', () => {
    const meant = WORKS.map((asked) => WORKS.filter((held) => matchSymbols(parse(asked), parse(held))));
    expect(meant).toEqual(WORKS.map((mark) => [mark]));
  });

  test.each(SPELLINGS)('gives all spellings of "%s" one key', (...spellings) => {
    const keys = spellings.map((spelling) => parseSymbol(spelling)?.key ?? `refused: ${spelling}`);
    expect(new Set(keys)).toEqual(new Set([keys[0]]));
    expect(formatSymbol(parse(spellings[0] ?? ''))).toBe(spellings[0]);
  });

  test('tells apart the marks of different things', () => {
    const official = SPELLINGS.map(([mark = '']) => parse(mark).key);
    expect(new Set(official).size).toBe(official.length);
    expect(parse('E/2002/68/Add.1/Rev.2').key).not.toBe(parse('E/2002/68/Rev.2/Add.1').key);
    expect(parse('AG/RES. 1 (XXXI-O/01)').key).not.toBe(parse('AG/RES. 1 (XXXI-E/01)').key);
  });

  test.each(REFUSED.map((text) => [JSON.stringify(text), text]))('refuses %s', (_, text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });

  test.each(['a', '1/', '(', 'a/1', '- ', 'ag/res ', ' rev 1', 'xi', '1 ', 'ab/', '\u0301'])(
    'refuses "%s" ten thousand times over',
    (piece) => {
      expect(parseSymbol(piece.repeat(10_000))).toBeUndefined();
      expect(parseSymbol(`AG/RES. 2348${' '.repeat(10_000)}`)).toBeUndefined();
    },
  );

  test.each<[string, Partial<OfficialSymbol>]>([
    ['AG/RES. 2348 (XXXVII-O/07)', { system: 'ag-res', number: 2348, session: 37, sessionType: 'o', year: 2007 }],
    ['AG/RES. 1667 (XXIX-O/99)', { system: 'ag-res', number: 1667, session: 29, year: 1999 }],
    ['CP/RES. 889 (1503/05) rev. 2', { system: 'cp-res', number: 889, session: 1503, year: 2005, rev: 2 }],
    ['CIM/RES. 225/02 (XXXI-O/02)', { system: 'cim-res', number: 225, session: 31, year: 2002, yearOnNumber: true }],
    ['CD/RES. 10 (82-R/07)', { system: 'cd-res', number: 10, session: 82, sessionType: 'r', year: 2007 }],
    ['AG/DEC. 76 (XLIV-O/14)', { system: 'ag-dec', number: 76, session: 44, year: 2014 }],
    ['AG/doc.4265/04 add. 3 corr. 1', { system: 'ag-doc', body: 'ag', paper: 'doc', number: 4265, add: 3, corr: 1 }],
    ['AG/CG/doc.2/18 rev. 1', { system: 'ag-doc', body: 'ag/cg', number: 2, year: 2018, rev: 1 }],
    ['CP/CSH-889/07', { system: 'cp-doc', body: 'cp/csh', paper: '-', number: 889, year: 2007 }],
    ['RTP-II/INF.1/09', { system: 'oas-meeting-doc', body: 'rtp-2', paper: 'inf', number: 1, year: 2009 }],
    ['OEA/Ser.K/XXXIX.2 RTP-II/doc.7/09', { system: 'oas-meeting-doc', body: 'rtp-2', number: 7, series: 'k/39 2' }],
    ['OEA/Ser.P/XXXV-O.2', { system: 'oas-series', series: 'p/35 o 2' }],
    ['REMJA 5', { system: 'remja', body: 'remja-5' }],
    ['A/RES/55/25, annex II', { system: 'un-ga-res', session: 55, number: 25, annex: 2 }],
    ['A/RES/317 (IV)', { system: 'un-ga-res', session: 4, number: 317 }],
    ['A/HRC/RES/7/29', { system: 'hrc-res', session: 7, number: 29 }],
    ['E/2002/68/Add.1', { system: 'un-doc', path: 'e/2002/68', add: 1 }],
    ['CTOC/COP/2008/L3/Rev. 2 (decision 4/4)', { system: 'ctoc', path: 'ctoc/cop/2008/l.3', rev: 2, decision: '4/4' }],
    ['C029', { system: 'ilo', code: 'c', number: 29 }],
    ['B-57 (OAS Treaty Series No. 79)', { system: 'treaty', code: 'b-57', treatySeries: 79 }],
    ['UNTS vol. 596, Nos. 8638-8640', { system: 'unts', volume: 596, number: 8638, numberTo: 8640 }],
    ['sixth summit of the Americas', { system: 'summit', part: 'sixth summit of the Americas' }],
    ['2009', { system: 'number', number: 2009 }],
    ['res. 2348/07', { system: 'number', kind: 'res', number: 2348, year: 2007 }],
    ['decision 4/4', { system: 'number', kind: 'dec', pair: '4/4' }],
  ])('takes "%s" into its parts', (text, parts) => {
    const { key, ...found } = parse(text);
    expect(key).not.toBe('');
    expect(found).toMatchObject(parts);
  });
});
