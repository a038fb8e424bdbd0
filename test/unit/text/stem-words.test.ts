import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/schemas/languages.ts';
import { loadStemmer } from '../../../src/text/stem-words.ts';
import { foldWord } from '../../../src/text/tokenize.ts';

describe('loadStemmer', () => {
  test.each<[Language, string[]]>([
    ['en', ['victim', 'victims']],
    ['en', ['trafficking', 'trafficked', 'traffickers']],
    ['en', ['labour', 'labor']],
    ['en', ['organizations', 'organisation']],
    ['en', ['child', 'children']],
    ['es', ['víctima', 'víctimas', 'victimas']],
    ['es', ['explotación', 'explotaciones', 'explotacion']],
    ['es', ['tráfico', 'trafico']],
    ['pt', ['proteção', 'proteções', 'protecao']],
    ['pt', ['vítima', 'vitimas']],
    ['fr', ['victime', 'victimes']],
    ['fr', ['autorité', 'autorités', 'autorites']],
  ])('gives the forms of one word one stem (%s: %j)', async (language, words) => {
    const stem = await loadStemmer(language);
    expect(new Set(words.map((word) => stem(foldWord(word)))).size).toBe(1);
  });

  test.each([
    ['organs', 'organization'],
    ['internal', 'international'],
    ['minors', 'minorities'],
    ['police', 'policy'],
    ['information', 'informal'],
    ['communication', 'community'],
    ['universal', 'university'],
    ['26364', '26365'],
  ])('keeps %s and %s apart', async (one, other) => {
    const stem = await loadStemmer('en');
    expect(stem(foldWord(one))).not.toBe(stem(foldWord(other)));
  });

  test.each<[Language, string, string]>([
    ['es', 'trata', 'trato'],
    ['es', 'trata', 'tratado'],
    ['es', 'casa', 'casos'],
    ['es', 'generar', 'género'],
    ['es', 'autor', 'autoridad'],
    ['pt', 'pena', 'penal'],
    ['pt', 'medo', 'medida'],
    ['fr', 'traite', 'traitements'],
    ['fr', 'partie', 'partir'],
    ['en', 'US', 'using'],
    ['en', 'AG', 'age'],
    ['en', 'país', 'pay'],
    ['en', 'organismo', 'organs'],
    ['en', 'general', 'generation'],
    ['en', 'XXXVI', 'XXXVII'],
    ['pt', 'XXXVI', 'XXXVII'],
  ])('keeps words of other meanings apart (%s: %s and %s)', async (language, one, other) => {
    const stem = await loadStemmer(language);
    expect(stem(foldWord(one))).not.toBe(stem(foldWord(other)));
  });

  test.each<[Language, string[]]>([
    ['en', ['use', 'used', 'using', 'uses']],
    ['en', ['pay', 'pays', 'paying']],
    ['es', ['caso', 'casos']],
    ['es', ['casa', 'casas']],
    ['es', ['país', 'países']],
  ])('keeps the forms of a word together that is set apart (%s: %j)', async (language, words) => {
    const stem = await loadStemmer(language);
    expect(new Set(words.map((word) => stem(foldWord(word)))).size).toBe(1);
  });

  test('leaves numbers, short words and names of prototypes as they are', async () => {
    const stem = await loadStemmer('en');
    expect(['2348', 'as', 'constructor', '3d'].map(stem)).toEqual(['2348', 'as', stem('constructor'), '3d']);
    expect(typeof stem('constructor')).toBe('string');
  });
});
