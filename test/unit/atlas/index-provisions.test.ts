import { describe, expect, test } from 'vitest';
import { groupByEach, indexProvisions } from '../../../src/atlas/index-provisions.ts';
import { compareByDate } from '../../../src/atlas/work-queries.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const index = indexProvisions(corpus);

describe('indexProvisions', () => {
  test('holds every provision, newest work first, those of one work in their order', () => {
    expect(index.all.map(({ provision }) => provision)).toEqual(
      corpus.works.toSorted(compareByDate).flatMap(({ provisions }) => provisions),
    );
  });

  test.each([
    ['topic', index.byTopic, 'topics'],
    ['addressee', index.byAddressee, 'addressee'],
    ['proponent', index.byProponent, 'proponent'],
  ] as const)('finds by %s what a scan finds', (_, byId, field) => {
    const ids = new Set(index.all.flatMap(({ provision }) => provision[field]));
    expect(ids.size).toBeGreaterThan(0);
    expect([...byId.keys()].sort()).toEqual([...ids].sort());
    for (const [id, rows] of byId)
      expect(rows).toEqual(index.all.filter(({ provision }) => provision[field].includes(id)));
  });
});

describe('groupByEach', () => {
  test('puts a row that names an id twice under it once', () => {
    expect([...groupByEach([['a', 'b', 'a'], []], (ids) => ids)]).toEqual([
      ['a', [['a', 'b', 'a']]],
      ['b', [['a', 'b', 'a']]],
    ]);
  });
});
