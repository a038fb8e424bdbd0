// Questions in words over the real content: the record answers before the results, blanks too, and what is no question is none.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { statusNow } from '../../src/atlas/answer-dates.ts';
import { findAnswer } from '../../src/atlas/coverage.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';
import { listAskedPaths } from '../../src/search/asked/answer-asked.ts';
import type { AskedAnswer } from '../../src/search/asked/reading.ts';
import { searchAtlas, type SearchRequest } from '../../src/search/search-atlas.ts';
import { readGolden, type Golden } from '../helpers/golden.ts';
import { recordOf } from '../helpers/golden-outcomes.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { realSearch } from '../helpers/memory-search.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const memory = await realSearch();
const questions = readGolden(parse(readFileSync('test/search/asked.yml', 'utf8'))).filter(
  ({ kind }) => kind === 'question',
);

const ask = (query: string, language: Language = 'en', request: Partial<SearchRequest> = {}) =>
  searchAtlas(memory.sourcesFor(language), {
    query,
    filters: {},
    sort: 'relevance',
    synonyms: true,
    view: 'works',
    limit: 8,
    ...request,
  });

/** What states answer, by code. */
async function answersTo(query: string, language: Language) {
  const { asked } = await ask(query, language);
  if (!asked || !('answers' in asked) || !asked.answers) throw new Error(`"${query}" was not answered.`);
  return { reading: asked.reading, states: asked.answers.states };
}

describe('a question in words', () => {
  test.each(questions.map((golden) => [golden.lang, golden.query, golden] as const))(
    'is answered by the record, before the results: %s %s',
    async (language, query, { first, anyOf = [] }: Golden) => {
      const { asked } = await ask(query, language);
      const [path = ''] = asked ? listAskedPaths(asked) : [];
      const wanted = first === undefined ? anyOf : [first];
      expect(
        wanted.some((one) => one === path || one === recordOf(path)),
        path,
      ).toBe(true);
    },
  );

  test.each<[string, Language]>([
    ['which states have no dedicated law', 'en'],
    ['sin ley', 'es'],
    ['quais estados não têm lei', 'pt'],
    ['quels États n’ont pas de loi', 'fr'],
  ])('about those that have it not tells a blank from a no: %s', async (query, language) => {
    const { reading, states } = await answersTo(query, language);
    expect(reading.wants).toBe('without');
    for (const status of ['no', 'not-recorded', 'partial', 'yes'] as const) {
      const told = Object.keys(states).filter((code) => states[code]?.status === status);
      const recorded = corpus.countries.filter(
        (country) => statusNow(atlas, findAnswer(country, 'dedicated-law')) === status,
      );
      expect(told.sort()).toEqual(recorded.map(({ code }) => code).sort());
    }
    expect(Object.values(states).some(({ status }) => status === 'no')).toBe(true);
  });

  test('has the law and the article of the answer', async () => {
    const { states } = await answersTo('Argentina non-punishment', 'en');
    const [place] = states['ar']?.places ?? [];
    expect(states['ar']?.words).toBe('yes');
    expect(place?.href).toBe('/en/legislation/ar/ar-ley-26364/#art-5');
  });

  test('about several states is answered for each', async () => {
    const { reading } = await answersTo('non-punishment in Uruguay and Peru', 'en');
    expect(reading.states.map(({ id }) => id).sort()).toEqual(['pe', 'uy']);
  });

  test.each<[string, Language, string]>([
    ['Spain non-punishment', 'en', 'Spain'],
    ['no punibilidad en España', 'es', 'España'],
    ['não punição na Alemanha', 'pt', 'Alemanha'],
    ['non-sanction au Portugal', 'fr', 'Portugal'],
  ])('about a country that is not there says so, with what others answer: %s', async (query, language, place) => {
    const { reading } = await answersTo(query, language);
    expect(reading).toMatchObject({
      kind: 'question',
      elsewhere: place,
      states: [],
      left: [],
    } satisfies Partial<AskedAnswer>);
  });

  test.each<[string, Language, string]>([
    ['Guatamala non-punishment', 'en', 'Guatemala'],
    ['plan nacional en Hondruas', 'es', 'Honduras'],
    ['fundo para vítimas no Paragui', 'pt', 'Paraguai'],
    ['loi spécifique au Cannada', 'fr', 'Canada'],
  ])('about a state that is misspelt is read as the nearest, and that is told: %s', async (query, language, to) => {
    const { reading } = await answersTo(query, language);
    expect(reading.slip?.to).toBe(to);
  });

  test.each<[string, Language]>([
    ['non-punishment in Central America', 'en'],
    ['no punibilidad en Centroamérica', 'es'],
    ['não punição na América Central', 'pt'],
    ['non-sanction en Amérique centrale', 'fr'],
  ])('about a group of states is answered for its members: %s', async (query, language) => {
    const { reading } = await answersTo(query, language);
    const group = corpus.vocabularies.subregions.find(({ id }) => id === 'central-america');
    expect(reading.states.map(({ id }) => id).sort()).toEqual(group?.members.toSorted());
  });

  test('about what is done in a group of states lists records of its members', async () => {
    const { asked } = await ask('unpaid fishers in the Caribbean');
    expect(asked).toBeUndefined();
    const found = (await ask('migrants amnesty Caribbean')).asked;
    const members = corpus.vocabularies.subregions.find(({ id }) => id === 'caricom')?.members ?? [];
    if (!found || !('list' in found)) throw new Error('No list.');
    for (const { states } of found.list.hits) expect(states.some((code) => members.includes(code))).toBe(true);
  });

  test.each<[string, Language]>([
    ['Peru unicorns', 'en'],
    ['Perú unicornios', 'es'],
    ['Peru unicórnios', 'pt'],
    ['Pérou licornes', 'fr'],
  ])('about a thing that is not there leads to the state, and says what was not found: %s', async (query, language) => {
    const { asked, total } = await ask(query, language);
    expect(total).toBe(0);
    expect(asked?.reading).toMatchObject({ kind: 'state', states: [{ id: 'pe' }], left: [expect.any(String)] });
  });

  test('in English is understood in every language', async () => {
    for (const language of LANGUAGES) {
      const { asked } = await ask('Guatemala non-punishment', language);
      expect(asked && listAskedPaths(asked), language).toEqual(['legislation/gt/#non-punishment']);
    }
  });

  test('whose answers cannot be had still names the record', async () => {
    const sources = { ...memory.sourcesFor('en'), answers: () => Promise.reject(new TypeError('no network')) };
    const request = { filters: {}, sort: 'relevance', synonyms: true, view: 'works', limit: 8 } as const;
    const { asked } = await searchAtlas(sources, { ...request, query: 'Guatemala non-punishment' });
    expect(asked).toMatchObject({ answers: undefined, reading: { about: { id: 'non-punishment' } } });
  });

  test.each<[string, Language, string[]]>([
    [
      'difference between "urges" and "requests"',
      'en',
      ['guides/how-to-read-a-resolution/#urges', 'guides/how-to-read-a-resolution/#requests'],
    ],
    [
      'diferencia entre insta y solicita',
      'es',
      ['guides/how-to-read-a-resolution/#urges', 'guides/how-to-read-a-resolution/#requests'],
    ],
    [
      'difference between trafficking and smuggling',
      'en',
      ['glossary/#trafficking-in-persons', 'glossary/#smuggling-of-migrants'],
    ],
    [
      'diferença entre tráfico de pessoas e contrabando de migrantes',
      'pt',
      ['glossary/#trafficking-in-persons', 'glossary/#smuggling-of-migrants'],
    ],
    [
      'différence entre traite et trafic de migrants',
      'fr',
      ['glossary/#trafficking-in-persons', 'glossary/#smuggling-of-migrants'],
    ],
  ])('about a difference has both terms, and what they mean: %s', async (query, language, paths) => {
    const { asked } = await ask(query, language);
    expect(asked && listAskedPaths(asked)).toEqual(paths);
    for (const { lead } of asked && 'list' in asked ? asked.list.hits : []) expect(lead?.text).not.toBe('');
  });

  test('about a difference from what is no term is not answered', async () => {
    expect((await ask('difference between unicorns and trafficking')).asked).toBeUndefined();
  });

  test('asks for the records of a kind and a year as the query language does', async () => {
    const { asked } = await ask('resolution 2007');
    if (!asked || !('list' in asked)) throw new Error('No list.');
    expect(asked.list.query).toBe('type:resolution year:2007');
    const { total } = await ask(asked.list.query);
    expect(asked.list.total).toBe(total);
  });
});

describe('what is no question', () => {
  test.each<[string, Language]>([
    ['"Guatemala non-punishment"', 'en'],
    ['country:gt non-punishment', 'en'],
    ['2348', 'en'],
    ['Ley 26.364', 'es'],
    ['Worst Forms of Child Labour Convention', 'en'],
    ['children', 'en'],
    ['ley', 'es'],
    ['law', 'en'],
    ['children and adolescents', 'en'],
    ['Palermo Protocol', 'en'],
    ['ombudsman Bolivia', 'en'],
    ['zzyzxqq', 'en'],
  ])('is not answered as one: %s', async (query, language) => {
    expect((await ask(query, language)).asked).toBeUndefined();
  });

  test('is a search within filters', async () => {
    const { asked } = await ask('Guatemala non-punishment', 'en', { filters: { type: ['resolutions'] } });
    expect(asked).toBeUndefined();
  });
});

describe('words of which few records have all', () => {
  const words = ['children', 'shelters', 'qqzzxxvv'];

  test('find those that have most, after those that have all', async () => {
    const { whole, hits, total } = await ask(words.join(' '), 'en', { limit: 1000 });
    const holders = await Promise.all(words.map(async (word) => (await ask(word, 'en', { limit: 1000 })).hits));
    const held = (path: string) => holders.filter((list) => list.some((hit) => hit.path === path)).length;
    expect(whole).toBe(0);
    expect(total).toBeGreaterThan(0);
    expect(hits.map(({ path }) => held(path)).every((count) => count >= 2)).toBe(true);
  });

  test('stand behind those that have all, in every order', async () => {
    const query = 'peonage debt children';
    // A sign of the query language, and nothing is given up.
    const all = await ask(`${query} -zzyzxqq`, 'en', { limit: 1000, synonyms: false });
    for (const sort of ['relevance', 'date'] as const) {
      const { whole = 0, hits } = await ask(query, 'en', { limit: 1000, sort, synonyms: false });
      expect(whole).toBeGreaterThan(0);
      expect(hits.length).toBeGreaterThan(whole);
      const first = hits.slice(0, whole).map(({ path }) => path);
      expect(first.every((path) => all.hits.some((hit) => hit.path === path))).toBe(true);
      expect(all.total).toBe(whole);
    }
  });

  test('are two: both must be there', async () => {
    expect(await ask('torture peonage')).toMatchObject({ total: 0, whole: undefined });
  });

  test('are written in the query language: nothing is given up', async () => {
    expect(await ask('"torture" peonage weapon')).toMatchObject({ whole: undefined });
  });
});
