import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { listFacts } from '../../../src/audit/list-facts.ts';
import { readContent } from '../../helpers/make-content.ts';

describe('listFacts', async () => {
  const { corpus } = await readContent();
  const facts = listFacts(new Atlas(corpus));
  const factOf = (kind: string, id: string) => facts.find((fact) => fact.class === kind && fact.id === id);

  test('names each fact once within its class', () => {
    const names = facts.map((fact) => `${fact.class}/${fact.id}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('takes the facts of states, works, threads and lists, in this order', () => {
    expect([...new Set(facts.map((fact) => fact.class))]).toEqual([
      'answer-high',
      'treaty',
      'penalty',
      'oas-work',
      'law',
      'practice',
      'step',
      'verdict',
      'row',
    ]);
  });

  test('says of an answer what it rests on, as of when, and where it stands on the page of its state', () => {
    expect(factOf('answer-high', 'ar/dedicated-law')).toMatchObject({
      state: 'ar',
      path: '/en/legislation/ar/#dedicated-law',
      sources: ['https://example.org/text'],
      confidence: 'high',
      checkedOn: '2020-01-02',
      standsAt: '2019',
    });
  });

  test('leaves out what is not recorded, and keeps as of low confidence what has no source', () => {
    expect(factOf('treaty', 'ar/untoc')).toBeUndefined();
    expect(factOf('penalty', 'ar/penalty')).toMatchObject({ sources: [], confidence: 'low', checkedOn: undefined });
  });

  test('rests a step on the source of its paragraph', () => {
    expect(factOf('step', 'adopt-plans/ag-res-2010#3.d')).toMatchObject({
      path: '/en/commitments/adopt-plans/',
      sources: ['https://example.org/text'],
    });
  });
});
