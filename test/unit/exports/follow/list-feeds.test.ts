import { describe, expect, test } from 'vitest';
import { feedPath, listFeeds } from '../../../../src/exports/follow/list-feeds.ts';
import { readContent, COMMITMENT } from '../../../helpers/make-content.ts';

const CHANGE = (kind: string, ids: string) =>
  `- {id: 2026-11-2${kind.length}-${ids.length}, date: 2026-11-2${kind.length}, kind: ${kind}, ids: [${ids}], text: '${kind} ${ids}'}\n`;

async function feedsOf(...changes: string[]) {
  const { corpus } = await readContent({
    'changes.yml': changes.length ? `entries:\n${changes.join('')}` : 'entries: []\n',
  });
  const feeds = listFeeds(corpus);
  return {
    corpus,
    feeds,
    /** Paths of the feeds that tell of the first change. */
    telling: feeds.filter(({ changes: [change] }) => change !== undefined).map(({ path }) => path),
  };
}

describe('listFeeds', () => {
  test('has a feed for the atlas, each list, state, topic and commitment, also where nothing changed', async () => {
    const { corpus, feeds, telling } = await feedsOf();
    expect(telling).toEqual([]);
    expect(feeds).toHaveLength(
      1 + 6 + corpus.countries.length + corpus.vocabularies.topics.length + corpus.commitments.length,
    );
    expect(new Set(feeds.map(feedPath)).size).toBe(feeds.length);
    expect(feeds.map(feedPath)).toContain('legislation/ar.atom');
  });

  test('tells of a change of a state in its own feed and in that of the laws', async () => {
    const { telling } = await feedsOf(CHANGE('added', 'bo, non-punishment'));
    expect(telling).toEqual(['changes/', 'legislation/', 'legislation/bo/']);
  });

  test('tells of a change of a law in the feed of its state', async () => {
    const { telling } = await feedsOf(CHANGE('corrected', 'ar-ley-26364'));
    expect(telling).toEqual(expect.arrayContaining(['changes/', 'legislation/', 'legislation/ar/']));
    expect(telling).not.toContain('legislation/bo/');
  });

  test('tells of a change of a document under its topics and its commitments', async () => {
    const { telling, corpus } = await feedsOf(CHANGE('corrected', 'ag-res-2010'));
    expect(telling).toEqual(
      expect.arrayContaining([
        'resolutions/',
        'topics/prevention/',
        `commitments/${COMMITMENT.replace(/^.*\/|\.mdx$/g, '')}/`,
      ]),
    );
    expect(corpus.changes).toHaveLength(1);
  });

  test('keeps what was removed in the feed of everything', async () => {
    const { telling } = await feedsOf(CHANGE('removed', 'no-longer-there'));
    expect(telling).toEqual(['changes/']);
  });
});
