import { describe, expect, test } from 'vitest';
import { listFigureGroups } from '../../../../src/atlas/figures.ts';
import { viewFigureGroup, type FigureGroupView } from '../../../../src/rooms/figures/view-figure-group.ts';
import { readContent, type Files } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { FIGURE_FILES } from '../../../lint/figure-violations.ts';

/** The group with most states. */
async function groupOf(files: Files = FIGURE_FILES): Promise<FigureGroupView> {
  const { corpus } = await readContent(files);
  const [group] = listFigureGroups(corpus);
  if (!group) throw new Error('The fixture lacks figures.');
  return viewFigureGroup(group, siteOf(corpus, 'en'));
}

/** Figures of one year in as many states as there are codes. */
function inStates(...codes: string[]): Files {
  const [entry = ''] = (FIGURE_FILES['figures/ar.yml'] as string).split('  - measure: convictions\n    period');
  return Object.fromEntries(codes.map((code) => [`figures/${code}.yml`, entry]));
}

describe('viewFigureGroup', () => {
  test('says what is counted, by whom, and how many figures there are', async () => {
    const { title, definition, unit, series, option, count } = await groupOf();
    expect(title).toContain('Data set');
    expect([definition, unit, series]).toEqual(['Persons found guilty.', 'persons', 'What states sent.']);
    expect(option).toBe('Data set · persons (2)');
    expect(count).toMatch(/2.*1/);
  });

  test('shows calendar years in one table and other periods in another', async () => {
    const { years, yearly, periods } = await groupOf();
    expect(years).toEqual([2018]);
    expect(yearly).toEqual([
      { state: 'ar', link: { href: '/en/legislation/ar/#_figures', text: 'Argentina' }, cells: ['12'] },
    ]);
    expect(periods).toMatchObject([{ state: 'ar', from: '2013', to: '2018', value: '<5' }]);
  });

  test('leaves the cell of a year without a figure empty', async () => {
    const { years, yearly } = await groupOf({
      ...inStates('ar'),
      'figures/bb.yml': (inStates('bb')['figures/bb.yml'] as string).replace('year: 2018', 'year: 2020'),
    });
    expect(years).toEqual([2018, 2019, 2020]);
    expect(yearly.map(({ state, cells }) => [state, cells])).toEqual([
      ['ar', ['12', '', '']],
      ['bb', ['', '', '12']],
    ]);
  });

  test('shows parts as published, a small cell as it is, and no table for a breakdown that none has', async () => {
    const { breakdowns } = await groupOf();
    expect(breakdowns).toMatchObject([
      {
        by: 'sex',
        parts: ['women', 'men'],
        rows: [{ state: 'ar', from: 2018, to: 2018, cells: ['4', '<5'], value: '12' }],
      },
    ]);
  });

  test('draws panels of all states once eight have figures', async () => {
    expect((await groupOf(inStates('ag', 'ar', 'bb', 'bo', 'br', 'bs', 'bz'))).panels).toBeUndefined();
    const { panels } = await groupOf(inStates('ag', 'ar', 'bb', 'bo', 'br', 'bs', 'bz', 'ca'));
    expect([panels?.from, panels?.to]).toEqual([2018, 2018]);
    expect(panels?.states.filter(({ bars }) => bars.length > 0)).toHaveLength(8);
    expect(panels?.states.find(({ state }) => state === 'uy')).toMatchObject({ bars: [], text: 'not recorded' });
  });
});
