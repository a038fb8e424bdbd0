import { describe, expect, test } from 'vitest';
import { viewStateFacts } from '../../../../src/rooms/legislation/view-state-facts.ts';
import { readStates } from '../../../helpers/fixture-state.ts';
import { COUNTRY, edit } from '../../../helpers/make-content.ts';

const SOURCE = (confidence: string) =>
  `evidence: {source: 'https://example.org/text', confidence: ${confidence}, checkedOn: 2020-01-02}`;

describe('viewStateFacts', () => {
  test('says law, penalty, plan, authority and treaty of a state, each with its place on the page', async () => {
    const { site, argentina } = await readStates();
    expect(viewStateFacts(site, argentina)).toMatchObject([
      { id: 'law', label: 'Dedicated law', href: '#dedicated-law', mark: 'yes', name: { text: 'Ley 26.364, Art. 2' } },
      { id: 'penalty', href: '#_penalty', text: '4 to 8 years' },
      { id: 'plan', href: '#_plans', text: 'not recorded', name: undefined },
      { id: 'authority', href: '#_authority', text: 'not recorded', name: undefined },
      { id: 'treaty', label: 'Lima Protocol', href: '#_treaties', mark: 'yes', text: 'ratification, 19 November 2002' },
    ]);
  });

  test('says of every fact of a state without records that it is not recorded, and has nothing to verify', async () => {
    const { site, bolivia } = await readStates();
    const facts = viewStateFacts(site, bolivia);
    expect(new Set(facts.map(({ text }) => text))).toEqual(new Set(['not recorded']));
    expect(facts.filter(({ toVerify }) => toVerify)).toEqual([]);
  });

  test('takes the plan that reaches furthest, and marks the language of its name', async () => {
    const plans =
      'plans: [{title: Plan viejo, language: es, from: 2010, to: 2014}, {title: Plan nuevo, language: es, from: 2012, to: 2020}, {title: Plan corto, language: es, from: 2013}]';
    const { site, argentina } = await readStates(edit(COUNTRY, 'authority: null', `authority: null\n${plans}`));
    expect(viewStateFacts(site, argentina).find(({ id }) => id === 'plan')).toMatchObject({
      text: '2012–2020',
      name: { text: 'Plan nuevo', lang: 'es' },
    });
  });

  test('marks what rests on no source or on a weak one, and nothing else', async () => {
    const toVerify = async (authority: string) => {
      const { site, argentina } = await readStates(edit(COUNTRY, 'authority: null', `authority: ${authority}`));
      return viewStateFacts(site, argentina).find(({ id }) => id === 'authority')?.toVerify;
    };
    expect(await toVerify('{name: Committee}')).toBe(true);
    expect(await toVerify(`{name: Committee, ${SOURCE('low')}}`)).toBe(true);
    expect(await toVerify(`{name: Committee, ${SOURCE('medium')}}`)).toBe(false);
    expect(await toVerify('null')).toBe(false);
  });
});
