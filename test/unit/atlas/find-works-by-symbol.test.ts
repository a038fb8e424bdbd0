import { beforeAll, describe, expect, test } from 'vitest';
import { findWorksBySymbol } from '../../../src/atlas/find-works-by-symbol.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import type { Corpus } from '../../../src/corpus/types.ts';

let corpus: Corpus;

beforeAll(async () => {
  ({ corpus } = await readCorpus('content'));
});

describe('findWorksBySymbol', () => {
  test.each([
    ['AG/RES. 2348 (XXXVII-O/07)', 'ag-res-2348'],
    ['ag/res 2348', 'ag-res-2348'],
    ['AGRES2348', 'ag-res-2348'],
    ['res. 2348/07', 'ag-res-2348'],
    ['2348', 'ag-res-2348'],
    ['RTP-II/doc.7/09', 'rtp-ii-doc-7-09'],
    ['OEA/Ser.K/XXXIX.2 RTP-II/doc.7/09', 'rtp-ii-doc-7-09'],
    ['CP/RES. 889 (1503/05)', 'cp-res-889'],
    ['A/RES/63/194', 'a-res-63-194'],
    ['E/2002/68/Add.1', 'e-2002-68-add-1'],
    ['CTOC/COP/2008/L.3/Rev.2', 'ctoc-cop-decision-4-4'],
    ['REMJA-V', 'remja-v'],
  ])('finds %s', (text, workId) => {
    expect(findWorksBySymbol(corpus, text).map((work) => work.workId)).toEqual([workId]);
  });

  test('finds the three annexes that share one symbol', () => {
    expect(findWorksBySymbol(corpus, 'A/RES/55/25').map((work) => work.workId)).toEqual([
      'palermo-protocol',
      'smuggling-protocol',
      'untoc',
    ]);
  });

  test.each(['', 'residence permit', 'AG/RES. 9999', 'Ley 26.364'])('finds nothing for "%s"', (text) => {
    expect(findWorksBySymbol(corpus, text)).toEqual([]);
  });
});
