import { describe, expect, test } from 'vitest';
import { findWorks, suggestEnd, suggestNumber } from '../../../src/atlas/suggest-end.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const corpus = await realCorpus();

describe('findWorks', () => {
  test.each([
    ['AG/RES. 2348 (XXXVII-O/07)', ['ag-res-2348']],
    ['AGRES2348', ['ag-res-2348']],
    ['res. 2348/07', ['ag-res-2348']],
    ['RTP-II/doc.7/09', ['rtp-ii-doc-7-09']],
    ['OEA/Ser.K/XXXIX.2 RTP-II/doc.7/09', ['rtp-ii-doc-7-09']],
    ['CP/RES. 889 (1503/05)', ['cp-res-889']],
    ['A/RES/63/194', ['a-res-63-194']],
    ['E/2002/68/Add.1', ['e-2002-68-add-1']],
    ['CTOC/COP/2008/L.3/Rev.2', ['ctoc-cop-decision-4-4']],
    ['REMJA-V', ['remja-v']],
    ['A/RES/55/25', ['palermo-protocol', 'smuggling-protocol', 'untoc']],
    ['', []],
    ['residence permit', []],
    ['AG/RES. 9999', []],
  ])('of %s are %j', (text, ids) => {
    expect(findWorks(corpus, text).map(({ work }) => work.workId)).toEqual(ids);
  });
});

describe('suggestEnd', () => {
  test.each([
    ['AG/RES. 2348 ¶3(d)', 'ag-res-2348#3.d'],
    ['Ley 26.364 art 2', 'ar-ley-26364#art-2'],
    ['Ley 26.364', 'ar-ley-26364'],
    ['A/RES/55/25', undefined],
    ['ag-res-9999', undefined],
  ])('of %s is %s', (text, end) => {
    expect(suggestEnd(corpus, text)).toBe(end);
  });
});

describe('suggestNumber', () => {
  test.each([
    ['art. 145 bis', 'art-145-bis'],
    ['3(d)', '3.d'],
    ['art. 9', undefined],
    ['nothing', undefined],
  ])('of %s is %s', (text, n) => {
    expect(suggestNumber(['art-145-bis', '3.d'], text)).toBe(n);
  });
});
