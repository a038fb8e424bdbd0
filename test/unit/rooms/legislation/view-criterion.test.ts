import { describe, expect, test } from 'vitest';
import { viewCriterion } from '../../../../src/rooms/legislation/view-criterion.ts';
import { readStates } from '../../../helpers/fixture-state.ts';

async function viewOf(id: string, lang: 'en' | 'es' = 'en') {
  const { site } = await readStates({}, lang);
  const criterion = site.atlas.corpus.vocabularies.criteria.find((candidate) => candidate.id === id);
  if (!criterion) throw new Error(`The fixture has no question "${id}".`);
  return viewCriterion(site, criterion);
}

describe('viewCriterion', () => {
  test('gives the question with who asks for it and what follows it up', async () => {
    const view = await viewOf('dedicated-law');
    expect(view).toMatchObject({ title: 'Dedicated law', question: 'Is there a law?', why: 'It says so.' });
    expect(view.counts.yes).toBe(1);
    expect(view.askedBy.map(({ work, provision }) => `${work.workId}#${provision.n}`)).toEqual(['lima-protocol#art-5']);
    expect(view.commitments.map(({ id }) => id)).toEqual(['adopt-plans']);
    expect(view.practices.map(({ workId }) => workId)).toEqual(['ar-rescue-programme']);
  });

  test('links its borderline cases to the answer that they explain', async () => {
    expect((await viewOf('non-punishment', 'es')).examples).toEqual([
      { name: 'Argentina', href: '/es/legislation/ar/#non-punishment', decision: 'not-recorded', reason: 'It is so.' },
      { name: 'BO', href: '/es/legislation/bo/#non-punishment', decision: 'not-recorded', reason: 'It is so.' },
    ]);
  });
});
