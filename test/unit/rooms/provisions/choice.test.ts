import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { toProvisionData } from '../../../../src/rooms/provisions/provisions-json.ts';
import {
  readChoice,
  switchView,
  writeChoice,
  type Choice,
  readShown,
} from '../../../../src/rooms/provisions/choice.ts';
import { buildFacetTable } from '../../../../src/rooms/provisions/facet-table.ts';
import { readContent } from '../../../helpers/make-content.ts';

const table = buildFacetTable(toProvisionData(new Atlas((await readContent()).corpus)).facets);
const read = (query: string) => readChoice(query, table);
const chosenOf = (query: string) =>
  Object.fromEntries(Object.entries(read(query).chosen).filter(([, values]) => values.length));

describe('readChoice', () => {
  test('is mandates, everything and no list by default', () => {
    expect(read('')).toMatchObject({ show: 'mandates', list: [], unknown: [], unknownInList: [], listTooLong: false });
    expect(chosenOf('')).toEqual({});
  });

  test.each([
    ['?topic=prevention&verb=requests', { topic: ['prevention'], verb: ['requests'] }],
    ['?year=2004,2006', { year: ['2004', '2006'] }],
    ['?year=2004&year=2006', { year: ['2004', '2006'] }],
    ['?year=2004%2C2006,2004', { year: ['2004', '2006'] }],
    ['?due=given', { due: ['given'] }],
    ['?topic=&utm=x', {}],
  ])('reads %j', (query, chosen) => {
    expect(chosenOf(query)).toEqual(chosen);
    expect(read(query).unknown).toEqual([]);
  });

  test('leaves out what is not known, and names it once', () => {
    const choice = read('?topic=prevention,zz&verb=zz&show=drafts&year=1066&list=ag-res-2010~3.d~77');
    expect(choice.unknown).toEqual(['drafts', 'zz', '1066']);
    expect(choice).toMatchObject({ show: 'mandates', list: ['ag-res-2010#3.d'], unknownInList: ['ag-res-2010~77'] });
    expect(choice.chosen.topic).toEqual(['prevention']);
  });

  test('reads the words, and refuses more than can be looked up', () => {
    expect(read('?q=+shelter+%26+care&terms=0')).toMatchObject({ query: 'shelter & care', synonyms: false });
    expect(read('')).toMatchObject({ query: '', synonyms: true, queryTooLong: false });
    expect(read(`?q=${'a'.repeat(1001)}`)).toMatchObject({ query: '', queryTooLong: true });
  });

  test('takes the first view that is known', () => {
    expect(read('?show=proposals,other').show).toBe('proposals');
    expect(read('?show=list').show).toBe('list');
  });
});

describe('writeChoice', () => {
  test.each([
    '',
    '?show=proposals',
    '?show=other&topic=prevention&due=none',
    '?verb=requests&year=2004,2006&collection=resolutions',
    '?show=proposals&q=%22forced%20labour%22%20-ni%C3%B1ez&terms=0&topic=prevention',
    '?show=list&list=ag-res-2010~3.d~preamble-poverty,lima-protocol~art-5',
  ])('writes %j as it was read', (query) => {
    expect(writeChoice(read(query))).toBe(query);
  });
});

describe('switchView', () => {
  test('keeps everything but the proponents, which only proposals have', () => {
    const choice: Choice = { ...read('?show=proposals&topic=prevention&list=ag-res-2010~3.d') };
    const chosen = { ...choice.chosen, proponent: ['ar'] };
    expect(switchView({ ...choice, chosen }, 'mandates')).toMatchObject({
      show: 'mandates',
      chosen: { topic: ['prevention'], proponent: [] },
      list: ['ag-res-2010#3.d'],
    });
    expect(switchView({ ...choice, chosen }, 'list').chosen.proponent).toEqual(['ar']);
  });
});

describe('readShown', () => {
  test('gives the number that the entry keeps', () => {
    expect(readShown({ shown: 80 })).toBe(80);
  });

  test.each([null, undefined, {}, { shown: '80' }, 'shown'])('gives none where the entry keeps none: %j', (state) => {
    expect(readShown(state)).toBeUndefined();
  });
});
