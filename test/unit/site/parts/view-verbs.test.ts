import { describe, expect, test } from 'vitest';
import { viewVerbs } from '../../../../src/site/parts/view-verbs.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

describe('viewVerbs', () => {
  test('gives each verb with its meaning, a strength only to those with force', async () => {
    const verbs = viewVerbs(siteOf((await readContent()).corpus, 'en'));
    expect(verbs.slice(0, 2)).toEqual([
      { id: 'requests', name: 'requests', force: 'request (3 of 5)', gloss: 'Says so.' },
      { id: 'notes', name: 'notes', force: 'statement, asks nothing', gloss: 'Says so.' },
    ]);
    expect(verbs.find(({ id }) => id === 'proposes')?.force).toBe('proposal, binds nobody');
  });
});
