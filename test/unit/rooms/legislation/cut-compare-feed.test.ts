import { describe, expect, test } from 'vitest';
import { toCompareFeed } from '../../../../src/rooms/legislation/compare-feed.ts';
import type { CompareData, CompareState } from '../../../../src/rooms/legislation/compare-json.ts';
import { cutCompareFeed } from '../../../../src/rooms/legislation/cut-compare-feed.ts';
import { readStates } from '../../../helpers/fixture-state.ts';

describe('cutCompareFeed', async () => {
  const feed = toCompareFeed((await readStates()).site);
  const parts = new Map(cutCompareFeed(feed).map(({ part, text }) => [part, JSON.parse(text) as unknown]));

  test('loses nothing: the parts put together are the feed', () => {
    const { head, ...states } = Object.fromEntries(parts) as { head: object } & Record<string, CompareState>;
    expect({ ...head, states }).toEqual(JSON.parse(feed) as CompareData);
  });

  test('gives each row of a state that has a source its addresses and the day', () => {
    const { sources } = parts.get('ar') as CompareState;
    expect(sources['dedicated-law']).toEqual({ addresses: ['https://example.org/text'], readOn: '2020-01-02' });
    expect(sources['lima-protocol']?.addresses).toHaveLength(1);
    expect((parts.get('bo') as CompareState).sources).toEqual({});
  });
});
