import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { listAskedIds, toAskedJson } from '../../../../src/rooms/search-page/asked-json.ts';
import type { Language } from '../../../../src/schemas/languages.ts';
import type { AnswersFile } from '../../../../src/search/asked/answers-file.ts';
import { buildSite } from '../../../../src/site/locals/site.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const atlas = new Atlas(await realCorpus());
const read = (language: Language, id: string) =>
  JSON.parse(toAskedJson(buildSite(atlas, '/atlas/', language), id)) as AnswersFile;

describe('toAskedJson', () => {
  test('has every state, by name, for every question and treaty', () => {
    const codes = atlas.corpus.countries.map(({ code }) => code).sort();
    for (const id of listAskedIds({ atlas })) {
      const { states } = read('en', id);
      expect(Object.keys(states).sort(), id).toEqual(codes);
      expect(Object.values(states).every(({ words, href }) => words !== '' && href.startsWith('/atlas/en/'))).toBe(
        true,
      );
    }
    expect(Object.keys(read('es', 'national-plan').states).at(-1)).toBe('ve');
  });

  test('gives the answer in words with law and article', () => {
    const { question, states } = read('fr', 'non-punishment');
    expect(question).toMatch(/^Les victimes/);
    expect(states['ar']).toMatchObject({
      name: 'Argentine',
      href: '/atlas/fr/legislation/ar/#non-punishment',
      status: 'yes',
      words: 'oui',
      places: [
        { text: expect.stringMatching(/26\.364/) as string, href: '/atlas/fr/legislation/ar/ar-ley-26364/#art-5' },
      ],
    });
    expect(states['gt']).toMatchObject({ status: 'not-recorded', words: 'non renseigné', places: [] });
  });

  test('gives of a treaty what the state did and when, and never no for what is not known', () => {
    const { question, states } = read('en', 'belem-do-para');
    expect(question).toBe('');
    expect(states['gt']).toMatchObject({ status: 'yes', words: 'ratification, 4 April 1995' });
    expect(states['us']?.status).toBe('no');
    const unknown = Object.values(read('en', 'ilo-p029').states).filter(({ words }) => words === 'not recorded');
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.every(({ status }) => status === 'not-recorded')).toBe(true);
  });
});
