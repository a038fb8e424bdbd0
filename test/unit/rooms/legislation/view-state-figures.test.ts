import { describe, expect, test } from 'vitest';
import { viewStateFigures } from '../../../../src/rooms/legislation/view-state-figures.ts';
import { readStates } from '../../../helpers/fixture-state.ts';

const SERIES = 'unit: persons, series: data-set, definition: persons-convicted';
const source = (name: string, confidence: string) =>
  `evidence: {source: 'https://example.org/${name}', confidence: ${confidence}, checkedOn: 2020-01-02}`;
const FIGURES = {
  'figures/ar.yml': `entries:
- {measure: convictions, year: 2018, value: 12, ${SERIES}, breakdown: {sex: {female: 4, male: '<5'}}, ${source('old', 'medium')}}
- {measure: convictions, year: 2016, value: 0, ${SERIES}, ${source('old', 'high')}}
- {measure: convictions, period: 2010/2015, value: '<5', ${SERIES}, note: Not a year., ${source('new', 'low')}}
- {measure: investigations, year: 2018, value: 1500, ${SERIES}, ${source('new', 'high')}}
`,
};

async function viewOf(state: string, lang: 'en' | 'es' = 'en', files: Record<string, string> = FIGURES) {
  return viewStateFigures((await readStates(files, lang)).site, state);
}

describe('viewStateFigures', () => {
  test('gives the figures of a state by what may be compared, in the order of the measures', async () => {
    const groups = await viewOf('ar', 'es');
    expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Investigaciones: Data set', 1],
      ['Condenas: Data set', 3],
    ]);
    expect(groups[0]?.rows).toEqual([
      { time: '2018', value: '1500', parts: [], source: '1, alta', note: undefined, textLang: 'en' },
    ]);
  });

  test('tells parts, a hidden number, and the source of each figure with how sure it is', async () => {
    const [, convictions] = await viewOf('ar');
    expect(convictions?.rows.map(({ value, source: from }) => [value, from])).toEqual([
      ['<5', '1, low'],
      ['0', '2, high'],
      ['12', '2, medium'],
    ]);
    expect(convictions?.rows.at(-1)?.parts).toContainEqual({ by: 'sex', words: 'women: 4; men: <5' });
    expect(convictions?.rows[0]?.note).toBe('Not a year.');
    expect(convictions?.sources.map(({ evidence }) => evidence.source)).toEqual([
      'https://example.org/new',
      'https://example.org/old',
    ]);
  });

  test('draws no chart of fewer than three years, and counts no other period as a year', async () => {
    expect((await viewOf('ar')).map(({ chart }) => chart)).toEqual([undefined, undefined]);
    const more = `${FIGURES['figures/ar.yml']}- {measure: convictions, year: 2017, value: 3, ${SERIES}, ${source('old', 'high')}}\n`;
    const [, convictions] = await viewOf('ar', 'en', { 'figures/ar.yml': more });
    expect(convictions?.chart).toMatchObject({ from: 2016, to: 2018 });
  });

  test('gives nothing for a state without figures', async () => {
    expect(await viewOf('bo')).toEqual([]);
  });
});
