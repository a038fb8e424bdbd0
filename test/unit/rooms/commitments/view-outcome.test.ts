import { describe, expect, test } from 'vitest';
import { viewOutcome, type OutcomeView } from '../../../../src/rooms/commitments/view-outcome.ts';
import { formatDate } from '../../../../src/words/format.ts';
import { COMMITMENT, edit, readContent, type Files } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

async function outcomeOf(files: Files = {}): Promise<OutcomeView> {
  const { corpus } = await readContent(files);
  const [commitment] = corpus.commitments;
  if (!commitment) throw new Error('The fixture lacks its commitment.');
  return viewOutcome(commitment, siteOf(corpus, 'en'));
}

describe('viewOutcome', () => {
  test('gathers law, treaties, practices and indicators that the commitment names', async () => {
    const { coverage, treaties, practices, indicators } = await outcomeOf();
    expect(coverage.map(({ criterion }) => criterion)).toEqual(['dedicated-law']);
    expect(treaties.map(({ link }) => link.href)).toEqual(['/en/legislation/treaties/lima-protocol/']);
    expect(treaties[0]?.counts).toMatch(/^1 /);
    expect(practices.map(({ workId }) => workId)).toEqual(['ar-rescue-programme']);
    expect(indicators).toMatchObject([
      { link: { text: 'States with a law' }, type: 'structure', value: { id: 'states-with-law' } },
    ]);
  });

  test('names the recommendations that ask for it, with their verdicts', async () => {
    const { asked } = await outcomeOf();
    expect(asked).toMatchObject([
      { link: { href: '/en/commitments/civil-society-2009/#3.d', text: '¶ 3.d' }, verdict: 'taken-up' },
    ]);
  });

  test('gives reported activities with date and place, or says that a date is not recorded', async () => {
    expect((await outcomeOf()).activities).toEqual([]);
    const activities = `activities:
- {provision: 'ngo-report#1', why: It paid for plans.}
- {provision: 'rtp-i-conclusions#1', why: It was repeated.}
steps:`;
    const [reported, undated] = (await outcomeOf(edit(COMMITMENT, 'steps:', activities))).activities;
    expect(reported).toMatchObject({
      date: formatDate('2005-01/2005-03', 'en'),
      place: 'Lima',
      why: 'It paid for plans.',
    });
    expect(undated).toMatchObject({ date: 'not recorded', place: '' });
  });
});
