import { describe, expect, test } from 'vitest';
import { toCompareFeed } from '../../../../src/rooms/legislation/compare-feed.ts';
import type { CompareData } from '../../../../src/rooms/legislation/compare-json.ts';
import { COUNTRY, edit, readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

async function answerOf(articles: string) {
  const { corpus } = await readContent(edit(COUNTRY, 'articles: [art-2]', articles));
  const { states } = JSON.parse(toCompareFeed(siteOf(corpus, 'es'))) as CompareData;
  return states['ar']?.answers['dedicated-law'];
}

describe('toCompareFeed', () => {
  test('names a law once, before the first of its articles', async () => {
    const answer = await answerOf('articles: [art-2, art-145-bis]');
    expect(answer?.places.map(({ text }) => text)).toEqual(['Ley 26.364, Art. 2', 'Art. 145 bis']);
  });

  test('leads to each article on the page of its law, in the language of the site', async () => {
    const answer = await answerOf('articles: [art-2, art-145-bis]');
    expect(answer?.places.map(({ href }) => href)).toEqual([
      '/es/legislation/ar/ar-ley-26364/#art-2',
      '/es/legislation/ar/ar-ley-26364/#art-145-bis',
    ]);
  });

  test('names a law again where another place stands between', async () => {
    const answer = await answerOf('articles: [art-2], locus: A plan');
    expect(answer?.places.map(({ text }) => text)).toEqual(['Ley 26.364, Art. 2', 'A plan']);
  });
});
