import { describe, expect, test } from 'vitest';
import { latestBreakdown, listFigureGroups, statesOf, timeOf, yearsOf } from '../../../src/atlas/figures.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { drawFigureBars, drawFigurePanel } from '../../../src/pictures/figure-bars.ts';
import { makeContent } from '../../helpers/make-content.ts';
import { FIGURE_FILES } from '../../lint/figure-violations.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const { corpus } = await readCorpus(await makeContent(FIGURE_FILES));
const real = await realCorpus();

describe('listFigureGroups', () => {
  test('puts together what has one series, measure, unit and definition, and nothing else', () => {
    for (const group of listFigureGroups(real))
      for (const figure of group.figures)
        expect([figure.series, figure.measure, figure.unit, figure.definition].join('.')).toBe(group.id);
    expect(listFigureGroups(real).reduce((sum, { figures }) => sum + figures.length, 0)).toBe(real.figures.length);
  });

  test('knows years apart from other periods', () => {
    const [group] = listFigureGroups(corpus);
    expect(group && statesOf(group)).toEqual(['ar']);
    expect(group?.figures.map(timeOf)).toEqual(['2013/2018', '2018']);
    expect(group && yearsOf(group.figures)).toEqual({ from: 2018, to: 2018 });
    expect(latestBreakdown(corpus, 'ar', 'sex')).toBe('2018');
    expect(latestBreakdown(corpus, 'ar', 'form')).toBeUndefined();
  });
});

describe('figures as bars', () => {
  const figures = [
    { year: 2018, cell: 10 },
    { year: 2020, cell: 0 },
    { year: 2021, cell: '<5' },
  ] as const;

  test('leave a gap for a year without a figure, draw a zero as a line and a small cell dashed', () => {
    const panel = drawFigurePanel(figures, 2018, 2021);
    expect(panel.match(/<rect/g)).toHaveLength(3);
    expect(panel.match(/bar-small/g)).toHaveLength(1);
    expect(panel).toContain('height="34"');
    expect(panel).toContain('height="1"');
  });

  test('name every year of the span, and only the figures there are', () => {
    const bars = drawFigureBars({
      id: 'b',
      title: 'T',
      description: 'D',
      figures,
      from: 2018,
      to: 2021,
      format: String,
    });
    for (const text of ['2018', '2019', '2020', '2021', '>10<', '>0<', '>&lt;5<']) expect(bars).toContain(text);
    expect(bars.match(/<text/g)).toHaveLength(7);
  });
});

describe('the content', () => {
  test('holds figures of 33 states by series and measure, and names what it leaves out', () => {
    expect(real.figures.length).toBeGreaterThanOrEqual(650);
    expect(new Set(real.figures.map(({ state }) => state)).size).toBe(33);
  });
});
