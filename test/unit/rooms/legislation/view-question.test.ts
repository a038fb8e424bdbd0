import { describe, expect, test } from 'vitest';
import { viewQuestion } from '../../../../src/rooms/legislation/view-question.ts';
import { readStates } from '../../../helpers/fixture-state.ts';
import { COUNTRY, edit } from '../../../helpers/make-content.ts';
import { AMERICAN_STATES } from '../../../../src/schemas/states.ts';

const FUND = edit(
  COUNTRY,
  'penalty: {',
  "others:\n  victims-fund: {status: partial, evidence: {source: 'https://example.org/text', confidence: medium, checkedOn: 2020-01-02}}\npenalty: {",
);

async function viewFund(lang: 'en' | 'es' = 'en') {
  const { site } = await readStates(FUND, lang);
  const [question] = site.atlas.corpus.vocabularies.otherQuestions;
  if (!question) throw new Error('The fixture has no question outside the checklist.');
  return viewQuestion(site, question);
}

describe('viewQuestion', () => {
  test('has each state under one answer, so that the counts add up to all states', async () => {
    const { groups, counts } = await viewFund();
    expect(groups.map(({ status }) => status)).toEqual(['yes', 'partial', 'no', 'not-recorded']);
    expect(groups.flatMap(({ states }) => states.map(({ code }) => code)).toSorted()).toEqual(
      [...AMERICAN_STATES].toSorted(),
    );
    expect(counts).toEqual({ yes: 0, partial: 1, no: 0, 'not-recorded': AMERICAN_STATES.length - 1 });
  });

  test('links every state to the question on its page, blanks too', async () => {
    const { groups } = await viewFund('es');
    const partial = groups.find(({ status }) => status === 'partial');
    expect(partial).toMatchObject({
      label: 'en parte',
      states: [{ name: 'Argentina', answer: { href: '/es/legislation/ar/#victims-fund', confidence: 'medium' } }],
    });
    const blank = groups.find(({ status }) => status === 'not-recorded')?.states.find(({ code }) => code === 'bo');
    expect(blank?.answer).toMatchObject({ href: '/es/legislation/bo/#victims-fund', isRecorded: false });
  });

  test('lists the states of an answer by name', async () => {
    const { groups } = await viewFund();
    const names = groups.at(-1)?.states.map(({ name }) => name) ?? [];
    expect(names).toEqual(names.toSorted());
  });

  test('marks every state on the map, one without an answer as not recorded', async () => {
    const { map } = await viewFund();
    const marks = new Map(map.map(({ code, mark }) => [code, mark]));
    expect([marks.size, marks.get('ar'), marks.get('bo')]).toEqual([AMERICAN_STATES.length, 'partial', 'not-recorded']);
  });
});
