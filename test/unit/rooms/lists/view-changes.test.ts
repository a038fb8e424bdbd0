import { describe, expect, test } from 'vitest';
import { statesOfChange } from '../../../../src/atlas/changes-of-state.ts';
import { viewChangeDays } from '../../../../src/rooms/lists/view-change-days.ts';
import { viewChanges, viewStateChanges } from '../../../../src/rooms/lists/view-changes.ts';
import type { ChangeEntry } from '../../../../src/corpus/types.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const corpus = await realCorpus();
const site = siteOf(corpus, 'en');
const change = (ids: string[], date = '2026-11-28'): ChangeEntry => ({
  id: `${date}-1`,
  date,
  kind: 'corrected',
  ids,
  text: ids.join(' '),
  toldIn: 'en',
  place: { file: 'content/changes.yml', line: 1, column: 1 },
});
const days = (...changes: ChangeEntry[]) => viewChangeDays(changes, site);

describe('statesOfChange', () => {
  test('reads a state from its code and from its laws, once', () => {
    expect(statesOfChange(change(['ar', 'ar-ley-26364', 'cl']), corpus)).toEqual(['ar', 'cl']);
  });

  test('finds none in a question', () => {
    expect(statesOfChange(change(['non-punishment', 'ag-res-2348']), corpus)).toEqual([]);
  });
});

describe('viewStateChanges', () => {
  test('gives every state a view, with the changes that name it', () => {
    const views = viewStateChanges(corpus);
    expect(views.map(({ state }) => state)).toEqual(corpus.countries.map(({ code }) => code));
    for (const { state, all, counts } of views) {
      expect(all).toEqual(corpus.changes.filter((one) => statesOfChange(one, corpus).includes(state)));
      expect(counts.get(state) ?? 0).toBe(all.length);
    }
  });

  test('counts the same on the list of all', () => {
    expect(viewChanges(corpus)[0]?.counts).toEqual(viewStateChanges(corpus)[0]?.counts);
  });
});

describe('viewChangeDays', () => {
  test('puts a day together, states by name, then what concerns several or none', () => {
    const [day, other] = days(
      change(['cl']),
      change([]),
      change(['ar', 'br']),
      change(['ar']),
      change(['ar'], '2026-11-21'),
    );
    expect(day?.groups.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['_2026-11-28-ar', 1],
      ['_2026-11-28-cl', 1],
      ['_2026-11-28-several', 1],
      ['_2026-11-28-none', 1],
    ]);
    expect(day?.count).toBe(4);
    expect(other?.id).toBe('_2026-11-21');
  });

  test('links a question beside one state to its answer there, and else to its own page', () => {
    const hrefs = (ids: string[]) => days(change(ids))[0]?.groups[0]?.entries[0]?.links.map(({ href }) => href);
    expect(hrefs(['ar', 'non-punishment'])).toEqual(['/en/legislation/ar/#non-punishment']);
    expect(hrefs(['ar', 'br', 'non-punishment'])).toEqual([
      '/en/legislation/ar/',
      '/en/legislation/br/',
      '/en/legislation/criteria/non-punishment/',
    ]);
    expect(hrefs(['ag-res-2348', 'prevention'])).toEqual(['/en/resolutions/ag-res-2348/', '/en/topics/prevention/']);
  });

  test('leaves out what is no longer there', () => {
    expect(days(change(['no-such-record']))[0]?.groups[0]?.entries[0]?.links).toEqual([]);
  });
});
