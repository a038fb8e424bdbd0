import { describe, expect, test } from 'vitest';
import { answerWords } from '../../../../src/rooms/legislation/answer-words.ts';
import { answerOf } from '../../../../src/atlas/coverage.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { COUNTRY, edit, readContent } from '../../../helpers/make-content.ts';

const ENDED = edit(
  COUNTRY,
  'articles: [art-2], ',
  "articles: [art-2], until: {date: 2019-11-26, reason: It was closed., evidence: {source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}}, ",
);

async function wordsWith(files = {}, language: 'en' | 'fr' = 'en', criterion = 'dedicated-law') {
  const { corpus } = await readContent(files);
  const country = corpus.countries.find(({ code }) => code === 'ar');
  if (!country) throw new Error('Argentina is not in the fixture.');
  return answerWords(answerOf(country, criterion), siteOf(corpus, language));
}

describe('answerWords', () => {
  test('are those of the status that the mark shows', async () => {
    expect(await wordsWith()).toBe('yes');
    expect(await wordsWith({}, 'en', 'non-punishment')).toBe('not recorded');
  });

  test('begin with the blank where the answer has ended, and say what held until when', async () => {
    expect(await wordsWith(ENDED)).toBe('not recorded (yes until 26 November 2019)');
    expect(await wordsWith(ENDED, 'fr')).toMatch(/^non renseigné.* \(oui jusqu’au 26 novembre 2019\)$/);
  });
});
