import { describe, expect, test } from 'vitest';
import { lawLanguage } from '../../../src/atlas/law-language.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const languageOf = (id: string) => {
  const work = corpus.workById.get(id);
  return work && lawLanguage(work.frontMatter);
};

describe('lawLanguage', () => {
  test('is that of the official title', () => {
    expect(languageOf('ar-ley-26364')).toBe('es');
  });

  test('is that of a title outside the four languages', () => {
    expect(languageOf('sr-penal-code-2015')).toBe('nl');
  });

  test('is English where a law is known by our rendering alone', () => {
    expect(languageOf('sr-labour-intermediation-2017')).toBe('en');
  });
});
