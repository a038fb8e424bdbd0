import { describe, expect, test } from 'vitest';
import { viewCommitment, type CommitmentView } from '../../../../src/rooms/commitments/view-commitment.ts';
import type { Language } from '../../../../src/schemas/languages.ts';
import { COMMITMENT, edit, readContent, type Files } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

async function viewOf(files: Files = {}, lang: Language = 'en'): Promise<CommitmentView> {
  const { corpus } = await readContent(files);
  const [commitment] = corpus.commitments;
  if (!commitment) throw new Error('The fixture lacks its commitment.');
  return viewCommitment(commitment, siteOf(corpus, lang));
}

describe('viewCommitment', () => {
  test('gives name, promise and topics in the language of the page', async () => {
    expect(await viewOf({}, 'es')).toMatchObject({
      title: 'Planes',
      promise: 'Los Estados adoptan planes.',
      topics: [{ href: '/es/topics/prevention/', text: 'Prevención' }],
      notKnown: ['Whether any plan was carried out.'],
    });
  });

  test('puts its steps on a strip that begins with the first and ends with the last', async () => {
    const { strip } = await viewOf();
    expect([strip.from, strip.to]).toEqual([2004, 2006]);
    expect(strip.events).toEqual([
      {
        date: '2004-06-08',
        kind: 'states',
        href: '#_step-1',
        label: '8 June 2004, AG/RES. 2010 (XXXIV-O/04) ¶ 3.d: first stated',
      },
      { date: '2006-03', kind: 'renews', href: '#_step-2', label: 'March 2006, RTP-I/doc.5/06 ¶ 1: renewed' },
    ]);
  });

  test('says what the strip shows: since when, what came last, and when it was narrowed', async () => {
    expect((await viewOf()).finding).toBe('First stated in 2004, last renewed in 2006.');
    const narrowed = await viewOf(edit(COMMITMENT, 'change: renews', 'change: narrows'), 'fr');
    expect(narrowed.finding).toBe(
      'Énoncé pour la première fois en 2004, restreint pour la dernière fois en 2006. Restreint en 2006.',
    );
  });

  test('explains the changes that its steps make, and counts the works held in part', async () => {
    const { changes, inPart } = await viewOf();
    expect(changes).toEqual(['states', 'renews']);
    expect(inPart).toBe(1);
  });

  test('offers its steps for comparison, the first and the last at once', async () => {
    const { comparison } = await viewOf();
    expect(comparison).toEqual({
      options: [
        { value: '1', label: '1. 2004 AG/RES. 2010 (XXXIV-O/04) ¶ 3.d' },
        { value: '2', label: '2. 2006 RTP-I/doc.5/06 ¶ 1' },
      ],
      a: '1',
      b: '2',
    });
  });

  test('keeps the numbers of its steps where one of them is not held, and compares nothing with itself', async () => {
    const { steps, comparison } = await viewOf(
      edit(COMMITMENT, "'ag-res-2010#3.d', change: states", "'gone#1', change: states"),
    );
    expect(steps.map(({ number }) => number)).toEqual([2]);
    expect(comparison).toBeUndefined();
  });
});
