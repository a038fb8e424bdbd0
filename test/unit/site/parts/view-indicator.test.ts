import { describe, expect, test } from 'vitest';
import type { ComputedFrom, Indicator } from '../../../../src/schemas/indicator.ts';
import { viewIndicator, type IndicatorView } from '../../../../src/site/parts/view-indicator.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const { corpus } = await readContent();
const [counted, other] = corpus.vocabularies.indicators;
if (!counted || !other) throw new Error('The fixture lacks an indicator.');
const site = siteOf(corpus, 'en');

function viewFrom(computedFrom: ComputedFrom): IndicatorView {
  const view = viewIndicator({ ...counted, computedFrom } as Indicator, site);
  if (!view) throw new Error('Nothing was computed.');
  return view;
}

describe('viewIndicator', () => {
  test('of a question of law says the share, the question, the day and the states by answer', () => {
    const { figure, treaties, criterion, date, groups } = viewFrom({ criterion: 'dedicated-law' });
    expect(figure).toContain('1 of 1 (100%)');
    expect(treaties).toEqual([]);
    expect(criterion).toEqual({ href: '/en/legislation/criteria/dedicated-law/', text: 'Dedicated law' });
    expect(date).toBe('2 January 2020');
    expect(groups.map(({ label }) => label)).toEqual(['yes', 'not recorded']);
    expect(groups[0]?.states).toEqual(['Argentina']);
    expect(groups.reduce((sum, { states }) => sum + states.length, 0)).toBe(corpus.countries.length);
  });

  test('leaves out answers that no state gives', () => {
    const { groups } = viewFrom({ criterion: 'non-punishment' });
    expect(groups.map(({ label }) => label)).toEqual(['not recorded']);
  });

  test('says that there are no data where every state is blank', () => {
    const { figure, date } = viewFrom({ criterion: 'non-punishment' });
    expect(figure).toBe(site.t('indicator.noData', { all: corpus.countries.length }));
    expect(date).toBe('not recorded');
  });

  test('gives each treaty a figure of its own and no list of states', () => {
    const { figure, treaties, groups, criterion } = viewFrom({ treaties: 'all' });
    expect([figure, groups, criterion]).toEqual([undefined, [], undefined]);
    expect(treaties[0]).toMatchObject({
      treaty: { href: '/en/legislation/treaties/lima-protocol/' },
      figure: expect.stringContaining('1 of 1 (100%)') as unknown,
    });
    expect(treaties).toHaveLength(corpus.vocabularies.treaties.length);
  });

  test('calls the answers of plans by what they say', () => {
    const { groups, criterion } = viewFrom({ plan: 'in-force' });
    expect(groups.map(({ label }) => label)).toEqual(['not recorded']);
    expect(criterion).toBeUndefined();
  });

  test('is undefined of an indicator that the atlas does not compute', () => {
    expect(viewIndicator(other, site)).toBeUndefined();
  });
});
