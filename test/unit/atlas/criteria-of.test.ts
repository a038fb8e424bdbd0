import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { criteriaOf } from '../../../src/atlas/criteria-of.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

describe('criteriaOf', async () => {
  const corpus = await realCorpus();
  const atlas = new Atlas(corpus);
  const criteriaAt = (workId: string, n: string) => {
    const provision = corpus.workById.get(workId)?.provisions.find((candidate) => candidate.n === n);
    return provision && criteriaOf(atlas, workId, provision);
  };

  test('joins what a provision names and what rests on it, each once', () => {
    for (const { id, askedBy } of corpus.vocabularies.criteria)
      for (const end of askedBy) {
        const [workId = '', n = ''] = end.split('#');
        expect(
          criteriaAt(workId, n)?.filter((other) => other === id),
          end,
        ).toEqual([id]);
      }
    for (const { workId, provisions } of corpus.works)
      for (const { n, criteria } of provisions) expect(criteriaAt(workId, n)).toEqual(expect.arrayContaining(criteria));
  });

  test('is empty for a provision that asks nothing of national law', () => {
    expect(criteriaAt('ag-res-2348', '3.d')).toEqual([]);
  });
});
