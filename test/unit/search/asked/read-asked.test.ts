import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/schemas/languages.ts';
import type { AskedFile } from '../../../../src/search/asked/asked-file.ts';
import { readAsked } from '../../../../src/search/asked/read-asked.ts';
import { loadStemmer } from '../../../../src/text/stem-words.ts';

const FILES: Partial<Record<Language, AskedFile>> = {
  en: {
    states: [
      ['gt', 'legislation/gt/', 'Guatemala', 'guatemala'],
      ['do', 'legislation/do/', 'Dominican Republic', 'dominican republic'],
      ['dm', 'legislation/dm/', 'Dominica', 'dominica'],
    ],
    regions: [['isthmus', '', 'Isthmus (SICA)', 'isthmus', 'sica']],
    members: { isthmus: ['gt', 'do'] },
    questions: [
      ['dedicated-law', 'legislation/criteria/dedicated-law/', 'Dedicated law', 'dedicated law', 'law'],
      ['non-punishment', 'legislation/criteria/non-punishment/', 'Non-punishment', 'non punishment', 'punish victims'],
      ['child-measures', 'legislation/criteria/child-measures/', 'Children', 'children', 'adolescents'],
    ],
    counts: { 'dedicated-law': [3, 2, 1, 0] },
    treaties: [['lima', 'legislation/treaties/lima/', 'Lima Protocol', 'lima protocol']],
    kinds: [
      ['resolution', '', 'Resolution', 'resolution'],
      ['statute', '', 'Law', 'law'],
    ],
    subject: ['lamps'],
  },
  es: {
    states: [['gt', 'legislation/gt/', 'Guatemala', 'guatemala']],
    regions: [],
    members: {},
    questions: [
      ['dedicated-law', 'legislation/criteria/dedicated-law/', 'Ley específica', 'ley'],
      ['non-refoulement', 'legislation/criteria/non-refoulement/', 'No devolución', 'no devolucion'],
    ],
    counts: {},
    treaties: [['lima', 'legislation/treaties/lima/', 'Protocolo de Lima', 'protocolo lima']],
    kinds: [['resolution', '', 'Resolución', 'resolucion']],
    subject: [],
  },
};
const stemmers = { en: await loadStemmer('en'), es: await loadStemmer('es') };

const read = (query: string, ...languages: ('en' | 'es')[]) =>
  readAsked(
    query,
    languages.flatMap((language) => {
      const file = FILES[language];
      return file ? [{ language, stem: stemmers[language], file }] : [];
    }),
  );
const ids = (records: readonly { id: string }[] = []) => records.map(({ id }) => id);

describe('readAsked', () => {
  test.each([
    ['en', 'What is the difference between urges and requests?', [['urges'], ['requests']]],
    ['en', 'how does child labour differ from slavery', [['child', 'labor'], ['slavery']]],
    ['es', '¿en qué se diferencian la trata y el tráfico de migrantes?', [['trata'], ['trafico', 'migrantes']]],
  ] as const)('takes apart what a difference is asked between: %s %s', (language, query, parts) => {
    expect(read(query, language)).toMatchObject({ kind: 'records', type: 'term', parts });
  });

  test('reads a group of states as its members, with what else is asked', () => {
    expect(read('shelters in the Isthmus', 'en')).toMatchObject({
      kind: 'records',
      type: undefined,
      states: [{ id: 'gt' }, { id: 'do' }],
      words: ['shelters'],
    });
    expect(read('non-punishment in SICA and Dominica', 'en')).toMatchObject({
      kind: 'question',
      states: [{ id: 'dm' }, { id: 'gt' }, { id: 'do' }],
    });
    expect(read('Isthmus', 'en')).toBeUndefined();
  });

  test('reads no difference where only one thing is named', () => {
    expect(read('what is the difference', 'en')).toBeUndefined();
    expect(read('different slavery', 'en')).toBeUndefined();
  });

  test.each([
    'Guatemala non-punishment',
    'does Guatemala punish victims?',
    'what does the law of Guatemala say about punishing victims',
    'NON PUNISHMENT, GUATEMALA',
  ])('reads a state and a question, in any order and form: %s', (query) => {
    const reading = read(query, 'en');
    expect(reading).toMatchObject({ kind: 'question', about: { id: 'non-punishment' }, wants: 'some', left: [] });
    expect(ids(reading?.states)).toEqual(['gt']);
  });

  test('takes the longest name of a state, and of a question', () => {
    expect(ids(read('Dominican Republic dedicated law', 'en')?.states)).toEqual(['do']);
    expect(ids(read('Dominica dedicated law', 'en')?.states)).toEqual(['dm']);
    expect(read('the law of Guatemala on non-punishment', 'en')).toMatchObject({ about: { id: 'non-punishment' } });
  });

  test.each([
    ['states without a dedicated law', 'without'],
    ['which countries have no dedicated law', 'without'],
    ['countries that haven’t a dedicated law', 'without'],
    ['which states have a dedicated law', 'all'],
    ['dedicated law', 'some'],
  ])('tells who is asked for: %s', (query, wants) => {
    expect(read(query, 'en')).toMatchObject({ about: { id: 'dedicated-law' }, wants });
  });

  test('reads a "no" that is part of a name as that', () => {
    expect(read('no devolución', 'es')).toMatchObject({ about: { id: 'non-refoulement' }, wants: 'some' });
    expect(read('Estados sin no devolución', 'es')).toMatchObject({ wants: 'without' });
  });

  test('reads a treaty with a state, or with all, and not alone', () => {
    expect(read('has Guatemala ratified the Lima Protocol', 'en')).toMatchObject({ kind: 'treaty', wants: 'some' });
    expect(read('states not party to the Lima Protocol', 'en')).toMatchObject({ kind: 'treaty', wants: 'without' });
    expect(read('Lima Protocol', 'en')).toBeUndefined();
  });

  test('reads a kind and a year, with other words', () => {
    expect(read('resolutions of 2007', 'en')).toMatchObject({ type: 'resolution', year: '2007', words: [] });
    expect(read('resolution 2007 children', 'en')).toMatchObject({ year: '2007', words: ['children'] });
    expect(read('law Guatemala 2009', 'en')).toMatchObject({ type: 'statute', states: [{ id: 'gt' }], year: '2009' });
    expect(read('2007', 'en')).toBeUndefined();
    expect(read('2007 2008 resolution', 'en')).toBeUndefined();
  });

  test('reads what was promised as a commitment, and what is defined as a term', () => {
    expect(read('what did states promise on children', 'en')).toMatchObject({
      type: 'commitment',
      words: ['children'],
    });
    expect(read('definition of trafficking', 'en')).toMatchObject({ type: 'term', words: ['trafficking'] });
  });

  test('gives the counts of a question that is asked of no state', () => {
    expect(read('dedicated law', 'en')).toMatchObject({ counts: [3, 2, 1, 0] });
    expect(read('Guatemala dedicated law', 'en')).not.toHaveProperty('counts');
  });

  test('says which words are left over', () => {
    expect(read('Guatemala unicorns', 'en')).toMatchObject({ kind: 'state', left: ['unicorns'] });
    expect(read('Guatemala', 'en')).toMatchObject({ kind: 'state', left: [] });
  });

  test('takes every name of the thing that is asked for', () => {
    expect(read('children and adolescents Guatemala', 'en')).toMatchObject({
      about: { id: 'child-measures' },
      left: [],
    });
  });

  test('reads a slip of the hand as the state, and no other word', () => {
    expect(read('Guatamala dedicated law', 'en')).toMatchObject({ slip: { from: 'guatamala', to: 'Guatemala' } });
    expect(read('unicorns dedicated law', 'en')).toMatchObject({ states: [], left: ['unicorns'] });
  });

  test('knows a country that is none of the states, in the language of the reader', () => {
    expect(read('dedicated law in Germany', 'en')).toMatchObject({ elsewhere: 'Germany', states: [], left: [] });
    expect(read('ley en Alemania', 'es')).toMatchObject({ elsewhere: 'Alemania' });
    expect(read('ley en Germany', 'es', 'en')).toMatchObject({ elsewhere: 'Alemania' });
  });

  test('understands another language beside the own, and names things in the own', () => {
    expect(read('Guatemala dedicated law', 'es')).toMatchObject({ kind: 'state', left: ['dedicated', 'law'] });
    expect(read('Guatemala dedicated law', 'es', 'en')).toMatchObject({ about: { label: 'Ley específica' }, left: [] });
  });

  test.each(['', '!?', 'shelters', 'law', 'children', 'a '.repeat(30), 'constructor', '__proto__ toString'])(
    'reads no question in %j',
    (query) => {
      expect(read(query, 'en')).toBeUndefined();
    },
  );
});
