import { describe, expect, test } from 'vitest';
import { listEntries } from '../../../src/integrations/list-entries.ts';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const records = listEntries(new Atlas(corpus));

describe('listEntries', () => {
  test('has every initiative, course and source of figures at its anchor', () => {
    const { initiatives, training, statistics } = corpus.lists;
    expect(records.map(({ path }) => path)).toEqual([
      ...initiatives.map(({ id }) => `initiatives/#${id}`),
      ...training.map(({ id }) => `training/#${id}`),
      ...statistics.map(({ id }) => `statistics/#${id}`),
    ]);
  });

  test('has each with its states, by code to narrow by and by name to be found by', () => {
    for (const { path, facets, texts } of records)
      for (const code of facets.country) {
        const name = corpus.countries.find((country) => country.code === code)?.labels.en;
        expect(texts.en?.summary.join(' '), path).toContain(name);
      }
    expect(records.some(({ facets }) => facets.country.length > 0)).toBe(true);
  });

  test('says of a source of figures what it tells apart, and nothing that it does not', () => {
    for (const { id, covers } of corpus.lists.statistics) {
      const text = records.find(({ path }) => path === `statistics/#${id}`)?.texts.en?.summary.join(' ') ?? '';
      expect(text.includes('By sex'), id).toBe(covers.sex === 'yes');
    }
  });

  test('is told in each language that tells it, under the printed name or ours', () => {
    const [initiative] = new Atlas(corpus).in('fr').corpus.lists.initiatives;
    const record = records.find(({ path }) => path === `initiatives/#${initiative?.id}`);
    expect(record?.texts.fr?.title).toBe(initiative?.names.fr ?? initiative?.rendering);
    expect(record?.texts.fr?.summary[0]).toBe(initiative?.summary);
    for (const { path, texts } of records)
      for (const language of ['en', 'es', 'pt', 'fr'] as const) {
        expect(texts[language]?.title, path).toBeTruthy();
        expect(texts[language]?.summary.length, path).toBeGreaterThan(0);
      }
  });
});
