import { describe, expect, test } from 'vitest';
import { listSteps } from '../../../../src/atlas/threads.ts';
import { viewSteps, type StepView } from '../../../../src/rooms/commitments/view-steps.ts';
import { COMMITMENT, edit, readContent, type Files } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

async function stepsOf(files: Files = {}): Promise<StepView[]> {
  const { corpus } = await readContent(files);
  const [commitment] = corpus.commitments;
  if (!commitment) throw new Error('The fixture lacks its commitment.');
  return viewSteps(listSteps(corpus, commitment), siteOf(corpus, 'es'));
}

describe('viewSteps', () => {
  test('names date, paragraph and reason of each, its digest in its language', async () => {
    const [, second] = await stepsOf();
    expect(second).toMatchObject({
      number: 2,
      day: 'marzo de 2006',
      link: { href: '/es/conclusions/rtp-i-conclusions/#1', text: 'RTP-I/doc.5/06 ¶ 1' },
      isGuidance: false,
      reason: 'Asks again.',
      digest: { html: '<p>Repeats the request for plans.</p>', lang: 'en' },
    });
  });

  test('shows the fields of the first step alone', async () => {
    const [first] = await stepsOf();
    expect(first?.earlier).toBeUndefined();
    expect(first?.fields.filter(({ earlier }) => earlier)).toEqual([]);
  });

  test('shows later steps beside the one before, and says what differs but for the date', async () => {
    const [, second] = await stepsOf();
    expect(second?.earlier).toBe(1);
    expect(second?.caption).toContain('AG/RES. 2010 (XXXIV-O/04) ¶ 3.d');
    const differing = second?.fields.filter(({ earlier }) => earlier?.differs).map(({ key }) => key);
    expect(differing).toEqual(['force', 'due', 'scope']);
    expect(second?.fields.find(({ key }) => key === 'due')?.earlier).toEqual({
      value: 'within two years',
      lang: 'en',
      differs: true,
    });
  });

  test('marks a step that stands in a report as guidance', async () => {
    const steps = await stepsOf(edit(COMMITMENT, "'rtp-i-conclusions#1'", "'ngo-report#1'"));
    // The report of the fixture has no date.
    expect(steps).toHaveLength(1);
    const dated = await stepsOf({
      ...edit(COMMITMENT, "'rtp-i-conclusions#1'", "'ngo-report#1'"),
      ...edit('reports/ngo-report.mdx', 'adopted: null', 'adopted: 2009'),
    });
    expect(dated.map(({ isGuidance }) => isGuidance)).toEqual([false, true]);
  });
});
