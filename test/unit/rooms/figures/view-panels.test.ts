import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/corpus/types.ts';
import { viewPanels } from '../../../../src/rooms/figures/view-panels.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { FIGURE_FILES } from '../../../lint/figure-violations.ts';

const { corpus } = await readContent(FIGURE_FILES);
const figure = corpus.figures.find(({ year }) => year !== undefined);
if (!figure) throw new Error('The fixture lacks a figure of a year.');
const site = siteOf(corpus, 'en');

/** What is said of Argentina. */
function textOf(...values: Figure['value'][]): string | undefined {
  const figures = values.map((value, index) => ({ ...figure, year: 2018 + index, value }) as Figure);
  const { states } = viewPanels(figures, { from: 2018, to: 2020 }, site);
  return states.find(({ state }) => state === 'ar')?.text;
}

describe('viewPanels', () => {
  test('has a panel for every state, in the order of their names', () => {
    const { states } = viewPanels([figure], { from: 2018, to: 2018 }, site);
    expect(states).toHaveLength(corpus.countries.length);
    expect(states.slice(0, 2).map(({ link }) => link.text)).toEqual(['AG', 'Argentina']);
  });

  test('names the highest figure and its year, the first of equal ones', () => {
    const most = (value: string, year: number) => site.t('figures.panels.most', { from: 2018, to: 2020, value, year });
    expect(textOf(3, 1200, 7)).toBe(most('1,200', 2019));
    expect(textOf(7, '<5', 7)).toBe(most('7', 2018));
    expect(textOf(0)).toBe(most('0', 2018));
  });

  test('says that all figures are small, or that none is recorded', () => {
    expect(textOf('<5', '<5')).toBe(site.t('figures.panels.small', { from: 2018, to: 2020 }));
    expect(textOf()).toBe('not recorded');
  });
});
