import { describe, expect, test } from 'vitest';
import { viewCommitments } from '../../../../src/site/parts/view-commitments.ts';
import { COMMITMENT, edit, readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

describe('viewCommitments', () => {
  test('gives name, promise, address and extent in the language of the page', async () => {
    const { corpus } = await readContent();
    expect(viewCommitments(corpus.commitments, siteOf(corpus, 'es'))).toEqual([
      {
        href: '/es/commitments/adopt-plans/',
        name: 'Planes',
        promise: 'Los Estados adoptan planes.',
        extent: '2 pasos, 2004–2006',
      },
    ]);
  });

  test('says a year once where all steps are of that year', async () => {
    const { corpus } = await readContent(edit(COMMITMENT, "'rtp-i-conclusions#1'", "'ag-res-2010#preamble-poverty'"));
    const [line] = viewCommitments(corpus.commitments, siteOf(corpus, 'en'));
    expect(line?.extent).toBe('2 steps, 2004');
  });
});
