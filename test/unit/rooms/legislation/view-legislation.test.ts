import { describe, expect, test } from 'vitest';
import { viewLegislation } from '../../../../src/rooms/legislation/view-legislation.ts';
import { readStates } from '../../../helpers/fixture-state.ts';
import { COUNTRY, edit, LAW } from '../../../helpers/make-content.ts';

describe('viewLegislation', () => {
  test('lists questions by group, questions outside the checklist, and states', async () => {
    const view = viewLegislation((await readStates({}, 'pt')).site);
    expect(view.groups.flatMap(({ questions }) => questions.map(({ href }) => href))).toEqual([
      '/pt/legislation/criteria/dedicated-law/',
      '/pt/legislation/criteria/non-punishment/',
    ]);
    expect(view.others).toEqual([
      { label: 'Fund for victims', question: 'Is there a fund?', href: '/pt/legislation/questions/victims-fund/' },
    ]);
    expect(view.states).toContainEqual({ name: 'Argentina', href: '/pt/legislation/ar/' });
  });

  test('counts laws by the year of their adoption, else of their publication', async () => {
    const adopted = viewLegislation((await readStates(edit(LAW, 'adopted: 2008-04-09', 'adopted: 2007-12-31'))).site);
    expect(adopted.years).toEqual([{ year: 2007, adopted: 1, inAll: 1 }]);
    const published = viewLegislation((await readStates(edit(LAW, 'adopted: 2008-04-09', 'adopted: null'))).site);
    expect(published.years).toEqual([{ year: 2008, adopted: 1, inAll: 1 }]);
  });

  test('gives penalties in years, and blanks where none is recorded', async () => {
    const { site } = await readStates(
      edit(COUNTRY, '{min: 4, max: 8, unit: years,', '{min: 18, max: life, unit: months,'),
    );
    const { penalties } = viewLegislation(site);
    const of = (wanted: string) => penalties.find(({ code }) => code === wanted);
    expect(of('ar')).toMatchObject({ min: 1.5, max: 'life' });
    expect(of('bo')).toMatchObject({ min: null, max: null, words: undefined });
  });
});
