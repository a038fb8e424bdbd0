import { describe, expect, test } from 'vitest';
import { findArticles, splitArticle, type ArticleEntry } from '../../../src/citations/article-citation.ts';
import { citationTokens, findLaws, type LawEntry } from '../../../src/citations/law-citation.ts';

describe('splitArticle', () => {
  test.each<[string, string | undefined, string]>([
    ['Ley 26.364 art 2', 'art-2', 'Ley 26.364'],
    ['Ley 26.364, artículo 5', 'art-5', 'Ley 26.364'],
    ['art. 145 bis AR', 'art-145-bis', 'AR'],
    ['Código Penal art. 145 quáter', 'art-145-quater', 'Código Penal'],
    ['Palermo art 3(a)', 'art-3.a', 'Palermo'],
    ['section 279.01 Canada', 's-279.01', 'Canada'],
    ['artificial 3', undefined, 'artificial 3'],
    ['children', undefined, 'children'],
  ])('reads %s', (query, article, rest) => {
    expect(splitArticle(query)).toEqual({ article, rest });
  });
});

describe('findArticles', () => {
  const entries: ArticleEntry[] = [
    {
      path: 'instruments/palermo-protocol/',
      title: '',
      names: ['palermo-protocol', 'Protocol to Prevent'],
      numbers: 'art-3.a art-3.b art-9',
    },
    {
      path: 'legislation/ar/ar-codigo-penal/',
      title: '',
      names: ['Código Penal', 'ar', 'Argentina'],
      numbers: 'art-145-bis',
      state: 'ar',
    },
    {
      path: 'legislation/uy/uy-codigo-penal/',
      title: '',
      names: ['Código Penal', 'uy', 'Uruguay'],
      numbers: 'art-3',
      state: 'uy',
    },
  ];
  test.each([
    ['Palermo art 3', ['instruments/palermo-protocol/#art-3.a']],
    ['Palermo art 4', []],
    ['art. 145 bis AR', ['legislation/ar/ar-codigo-penal/#art-145-bis']],
    ['art 3', []],
    ['Uruguay art 3', ['legislation/uy/uy-codigo-penal/#art-3']],
    ['Chile art 3', []],
  ])('of %s are %j', (query, found) => {
    expect(findArticles(entries, query).map(({ entry, n }) => `${entry.path}#${n}`)).toEqual(found);
  });
});

describe('findLaws', () => {
  const law = (path: string, citations: string[]): LawEntry => ({
    path,
    name: '',
    citations,
    titles: {},
    state: 'xx',
    numbers: '',
  });
  const laws = [
    law('a', ['Ley 26.364', 'Ley 26364']),
    law('b', ['Ley 985 de 2005']),
    law('c', ['TVPA', 'Pub. L. 106-386']),
  ];
  test.each([
    ['26364', ['a']],
    ['Law 26,364', ['a']],
    ['Ley 985/2005', ['b']],
    ['tvpa', ['c']],
    ['2005', []],
    ['Ley', []],
    ['Ley 26.365', []],
  ])('of %s are %j', (query, found) => {
    expect(findLaws(laws, query).map(({ path }) => path)).toEqual(found);
  });

  test('leave out what says only that it is a law', () => {
    expect(citationTokens('Ley Nº 26.364 de la Nación')).toEqual(['26364', 'la', 'nacion']);
  });
});
