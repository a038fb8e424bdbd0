import { describe, expect, test } from 'vitest';
import { listCitable, toCitedRecord } from '../../../src/citations/cited-record.ts';
import { findCited } from '../../../src/citations/find-cited.ts';
import { readCitation } from '../../../src/citations/read-citation.ts';

const make = (id: string, marks: string[], titles: string[], numbers: string, state?: string) => ({
  ...toCitedRecord({ id, marks, titles, state, numbers: numbers.split(' ') }),
  id,
});
const records = [
  make('palermo-protocol', ['A/RES/55/25, annex II'], ['Protocol to Prevent'], 'art-3.a art-3.b art-9'),
  make('untoc', ['A/RES/55/25, annex I'], ['Convention against Organized Crime'], 'art-3'),
  make('ag-res-985', ['AG/RES. 985 (XIX-O/89)'], ['Resolution'], '1 2'),
  make('ar-codigo-penal', ['Código Penal', 'Ley 11.179'], ['Código Penal'], 'art-145-bis', 'ar'),
  make('uy-codigo-penal', ['Código Penal'], ['Código Penal'], 'art-3', 'uy'),
  make('uy-ley-1', ['Ley 19.643'], ['Reforma del Código Penal'], 'art-3', 'uy'),
  make('ar-ley-26364', ['Ley 26.364', 'Ley 26364'], [], 'art-2', 'ar'),
  make('co-ley-985', ['Ley 985 de 2005'], [], 'art-1', 'co'),
  make('co-codigo', ['Ley 599 de 2000, reformada por la Ley 985 de 2005'], [], 'art-188a', 'co'),
  make('us-tvpa', ['TVPA', 'Pub. L. 106-386'], [], 's-1', 'us'),
];
const states = { ar: ['Argentina'], uy: ['Uruguay'] };

describe('findCited', () => {
  test.each([
    ['A/RES/55/25', ['palermo-protocol', 'untoc']],
    ['A/RES/55/25 art. 3(a)', ['palermo-protocol#art-3.a', 'untoc']],
    ['Palermo art 3', ['palermo-protocol#art-3.a']],
    ['Palermo art 4', []],
    ['Palermo', []],
    ['art. 145 bis AR', ['ar-codigo-penal#art-145-bis']],
    ['art 3', []],
    ['Uruguay art 3', ['uy-codigo-penal#art-3', 'uy-ley-1#art-3']],
    ['Código Penal art. 3', ['uy-codigo-penal#art-3', 'uy-ley-1#art-3']],
    ['Chile art 3', []],
    ['26364', ['ar-ley-26364']],
    ['Law 26,364', ['ar-ley-26364']],
    ['Ley 26.364 Argentina', ['ar-ley-26364']],
    ['Ley 26.364 Uruguay', []],
    ['Ley 26.365', []],
    ['Ley', []],
    ['2005', []],
    ['985', ['ag-res-985']],
    ['Ley 985', ['co-ley-985', 'co-codigo', 'ag-res-985']],
    ['Ley 985/2005', ['co-ley-985', 'co-codigo']],
    ['Ley 985 de 2005, art. 188A', ['co-codigo#art-188a', 'co-ley-985']],
    ['TVPA', ['us-tvpa']],
  ])('of %s are %j', (query, ends) => {
    const found = findCited(records, readCitation(query), states);
    expect(found.map(({ record, n }) => (n === undefined ? record.id : `${record.id}#${n}`))).toEqual(ends);
  });
});

describe('listCitable', () => {
  test('has the numbers that are printed, and no number of the editors or label in words', () => {
    const provisions = [
      { n: '1', editorial: false },
      { n: 'i.2', editorial: true },
      { n: 'prosecution-1.c', editorial: false },
      { n: 'art-3', editorial: false, label: 'Art. 3' },
      { n: 'high-court', editorial: false, label: 'Authority of the High Court' },
    ];
    expect(listCitable(provisions)).toEqual(['1', 'prosecution-1.c', 'art-3']);
  });
});
