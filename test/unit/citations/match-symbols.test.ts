import { describe, expect, test } from 'vitest';
import { matchSymbols } from '../../../src/citations/match-symbols.ts';
import { parseSymbol } from '../../../src/citations/parse-symbol.ts';

function means(query: string, candidate: string): boolean {
  const [asked, held] = [parseSymbol(query), parseSymbol(candidate)];
  if (!asked || !held) throw new Error(`"${asked ? candidate : query}" is not read as a symbol.`);
  return matchSymbols(asked, held);
}

/** A mark that is held; what readers may ask to find it; what asks for something else. */
const CASES: readonly { held: string; found: readonly string[]; missed: readonly string[] }[] = [
  {
    held: 'AG/RES. 2348 (XXXVII-O/07)',
    found: [
      'AG/RES. 2348',
      'agres2348',
      'AG/RES. 2348/07',
      'AG/RES. 2348 (XXXVII-O)',
      '2348',
      '2348/07',
      'res. 2348/07',
      'resolución 2348',
      '2348 (XXXVII-O/07)',
    ],
    missed: [
      'AG/RES. 2348 (XXXVI-O/07)',
      'AG/RES. 2348 (XXXVII-E/07)',
      'AG/RES. 2348/06',
      'res. 2348/06',
      '2349',
      'AG/RES. 234',
      'CP/RES. 2348',
      'AG/DEC. 2348',
      'AG/RES. 2348 rev. 1',
      'res. 348',
      'CP/doc.2348/07',
    ],
  },
  {
    held: 'AG/RES. 2348',
    found: ['AG/RES. 2348 (XXXVII-O/07)', '2348', 'res. 2348/07'],
    missed: ['AG/RES. 2349 (XXXVII-O/07)'],
  },
  {
    held: 'CP/RES. 889 (1503/05) rev. 2',
    found: ['CP/RES. 889', 'CP/RES. 889 (1503/05)', '889', 'res. 889/05', '889 (1503/05)', 'CP/RES. 889 rev. 2'],
    missed: ['CP/RES. 889 rev. 1', 'CP/RES. 889 (1504/05)', 'CP/CSH-889/07', 'dec. 889'],
  },
  {
    held: 'CP/CSH-889/07',
    found: ['cp csh 889/07', 'CP/CSH-889/2007'],
    missed: ['889', 'CP/RES. 889', 'CP/CSH/INF.889/07', 'CP/CSH-889/06'],
  },
  {
    held: 'CP/doc.3862/04',
    found: ['CP/doc.3862'],
    missed: ['3862', '3862/04', 'AG/doc.3862/04', 'CP/INF.3862/04', 'CP/doc.3862/05'],
  },
  {
    held: 'CIM/RES. 225/02 (XXXI-O/02)',
    found: ['225', 'res. 225/02', 'CIM/RES. 225', 'CIM/RES. 225/02'],
    missed: ['CIM/RES. 225/03', 'AG/RES. 225'],
  },
  {
    held: 'CD/RES. 10 (82-R/07)',
    found: ['CD/RES. 10', 'res. 10/07', 'resolution 10'],
    missed: ['CD/RES. 10 (81-R/06)', 'res. 10/06', 'dec. 10'],
  },
  { held: 'CD/RES. 10 (85-R/10)', found: ['res. 10/10'], missed: ['res. 10/1', 'res. 85/10'] },
  {
    held: 'AG/DEC. 76 (XLIV-O/14)',
    found: ['AG/DEC. 76', 'declaration 76', 'dec. 76/14', 'agdec76'],
    missed: ['res. 76', 'AG/RES. 76', 'dec. 76/15'],
  },
  {
    held: 'RTP-II/doc.5/09 rev. 9',
    found: [
      'RTP-II/doc.5/09',
      'RTP II doc 5/09 rev 9',
      'RTP-II/doc.5',
      'RTP/doc.5/09',
      'RTP-II',
      'OEA/Ser.K/XXXIX.2 RTP-II/doc.5/09',
    ],
    missed: [
      'RTP-II/doc.5/09 rev. 8',
      'RTP-II/doc.7/09',
      'RTP-III/doc.5/09',
      'RTP-II/INF.5/09',
      'RTP-II/doc.5/10',
      'RTP-III',
      'RTP-II/doc.5/09 corr. 1',
    ],
  },
  { held: 'RTP-II/doc.7/09', found: ['RTP-II/doc.7/09'], missed: ['RTP-II/doc.7/09 rev. 1', 'OEA/Ser.K/XXXIX.2'] },
  { held: 'RTP/doc.10/06', found: ['RTP/doc.10/06'], missed: ['RTP-II', 'RTP-II/doc.10/06'] },
  {
    held: 'REMJA-V/doc.7/04 rev. 4',
    found: ['REMJA-V', 'REMJA 5', 'REMJA-V/doc.7/04'],
    missed: ['REMJA-VI', 'REMJA-V/doc.9/04'],
  },
  { held: 'REMJA-VI', found: ['REMJA VI', 'remja 6'], missed: ['REMJA-V', 'REMJA-VI/doc.24/06 rev. 1'] },
  {
    held: 'A/RES/55/25, annex II',
    found: ['A/RES/55/25', 'A/RES/55/25 annex 2', 'resolution 55/25'],
    missed: ['A/RES/55/25, annex I', 'A/RES/55/2', 'A/RES/54/25', 'resolution 55/2', 'dec. 55/25'],
  },
  { held: 'A/RES/55/25', found: ['A/RES/55/25, annex II'], missed: ['A/RES/55/25/Rev.1'] },
  { held: 'A/RES/63/194', found: ['63/194', 'res. 63/194'], missed: ['194', 'res. 194', 'A/63/194', 'res. 63/19'] },
  {
    held: 'A/RES/317 (IV)',
    found: ['A/RES/317', '317', 'resolution 317 (IV)'],
    missed: ['A/RES/317 (V)', 'resolution 317 (V)'],
  },
  {
    held: 'A/HRC/RES/7/29',
    found: ['resolution 7/29', 'resolution 7/29 of the Human Rights Council'],
    missed: ['A/RES/7/29', 'dec. 7/29', 'resolution 7/2', 'res. 29'],
  },
  { held: 'E/2002/68/Add.1', found: ['E/2002/68'], missed: ['E/2002/68/Add.2', 'E/2002/6'] },
  {
    held: 'CTOC/COP/2008/L.3/Rev.2 (decision 4/4)',
    found: ['decision 4/4', 'CTOC/COP/2008/L3/Rev. 2', 'CTOC/COP/2008/L.3'],
    missed: ['resolution 4/4', 'decision 4/5', 'CTOC/COP/2008/L.3/Rev.1', 'CTOC/COP/2008/L.3/Rev.2 (decision 4/5)'],
  },
  { held: 'ILO Convention No. 29', found: ['C029', 'ILO C29'], missed: ['ILO P029', 'ILO Convention No. 182'] },
  {
    held: 'B-57 (OAS Treaty Series No. 79)',
    found: ['B-57', 'OAS Treaty Series No. 79'],
    missed: ['B-58', 'OAS Treaty Series No. 80', 'B-57 (OAS Treaty Series No. 80)'],
  },
  { held: 'OAS Treaty Series No. 79', found: ['OAS Treaty Series 79'], missed: ['B-57'] },
  { held: 'B-57', found: ['B-57 (OAS Treaty Series No. 79)'], missed: ['OAS Treaty Series No. 79'] },
  {
    held: 'UNTS vol. 596, Nos. 8638-8640',
    found: ['UNTS vol. 596', 'UNTS No. 8639', 'UNTS vol. 596, No. 8640'],
    missed: ['UNTS vol. 597', 'UNTS No. 8641', 'UNTS vol. 596, Nos. 8638-8641'],
  },
  {
    held: 'OEA/Ser.K/XXXIX.2 RTP-II/doc.7/09',
    found: ['OEA/Ser.K', 'OEA/Ser.K/XXXIX', 'OEA/Ser.K/XXXIX.2', 'RTP-II/doc.7/09'],
    missed: ['OEA/Ser.P', 'OEA/Ser.K/XXXIV', 'OEA/Ser.K/XXXIX.3', 'OEA/Ser.K/III'],
  },
  {
    held: 'Third Summit of the Americas, Plan of Action',
    found: ['Third Summit of the Americas', 'third summit of the americas, plan of action'],
    missed: ['Fourth Summit of the Americas', 'Third Summit of the Americas, Declaration'],
  },
  { held: 'decision 4/4', found: ['decisión 4/4'], missed: ['decision 4/5', 'resolution 4/4', 'A/RES/4/4'] },
];

describe('matchSymbols', () => {
  const found = CASES.flatMap(({ held, found }) => found.map((asked) => [asked, held] as const));
  const missed = CASES.flatMap(({ held, missed }) => missed.map((asked) => [asked, held] as const));

  test.each(found)('"%s" means "%s"', (asked, held) => {
    expect(means(asked, held)).toBe(true);
  });

  test.each(missed)('"%s" does not mean "%s"', (asked, held) => {
    expect(means(asked, held)).toBe(false);
  });

  test('one symbol without annex means three works', () => {
    const annexes = ['A/RES/55/25, annex I', 'A/RES/55/25, annex II', 'A/RES/55/25, annex III'];
    expect(annexes.filter((held) => means('A/RES/55/25', held))).toEqual(annexes);
  });
});
