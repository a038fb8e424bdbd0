import { describe, expect, test } from 'vitest';
import { viewPractice, type PracticeView } from '../../../../src/rooms/practices/view-practice.ts';
import { edit, PRACTICE, readContent, type Files } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

async function viewOf(files: Files = {}): Promise<PracticeView> {
  const { corpus } = await readContent(files);
  const [practice] = corpus.practices;
  if (!practice) throw new Error('The fixture lacks its practice.');
  return viewPractice(practice, siteOf(corpus, 'en'));
}

describe('viewPractice', () => {
  test('names title, reach and years, and links places, topics and questions', async () => {
    expect(await viewOf()).toMatchObject({
      title: { text: 'Rescue programme' },
      scope: 'national',
      years: '2008 – present',
      done: '<p>Goes with victims from the first hour on.</p>',
      states: [{ href: '/en/legislation/ar/', text: 'Argentina' }],
      topics: [{ href: '/en/topics/prevention/', text: 'Prevention' }],
      criteria: [{ href: '/en/legislation/criteria/dedicated-law/', text: 'Dedicated law' }],
    });
  });

  test('gives each result its source as the practice records it, and none where none is named', async () => {
    const { results, limits } = await viewOf();
    expect(results).toMatchObject([
      { text: 'Ninety victims were accompanied.', source: { source: 'https://example.org/text', kind: 'issuer' } },
    ]);
    expect(limits).toEqual([{ text: 'It works in cities only.', source: undefined }]);
  });

  test('takes a source that is not among those of the practice for a secondary one', async () => {
    const { results } = await viewOf(
      edit(PRACTICE, "source: 'https://example.org/text'}\nlimits", "source: 'https://example.com/other'}\nlimits"),
    );
    expect(results[0]?.source).toEqual({ source: 'https://example.com/other', kind: 'secondary' });
  });

  test('is as sure of its main source as of itself', async () => {
    const { evidence } = await viewOf(edit(PRACTICE, 'confidence: high\nevidence', 'confidence: low\nevidence'));
    expect(evidence).toMatchObject({ source: 'https://example.org/text', confidence: 'low' });
  });

  test('names the mandates and the commitments that it carries out', async () => {
    const { relations, commitments } = await viewOf();
    expect(relations.map(({ predicate, to }) => [predicate, to])).toEqual([['implements', 'ag-res-2010#3.d']]);
    expect(commitments.map(({ id }) => id)).toEqual(['adopt-plans']);
  });
});
