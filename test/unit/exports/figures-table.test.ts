import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { toFiguresTable } from '../../../src/exports/figures-table.ts';
import { figureWords } from '../../../src/words/figure-words.ts';
import { translatorFor } from '../../../src/words/translate.ts';
import { makeContent } from '../../helpers/make-content.ts';
import { FIGURE_FILES } from '../../lint/figure-violations.ts';

describe('toFiguresTable', async () => {
  const { corpus } = await readCorpus(await makeContent(FIGURE_FILES));
  const t = translatorFor('en');
  const [headings, ...rows] = toFiguresTable(corpus.figures, {
    t,
    state: (code) => `<${code}>`,
    figures: figureWords({ atlas: { corpus }, lang: 'en', t }),
  });

  test('has a heading for each column, in the words of the language', () => {
    expect(headings?.slice(0, 4)).toEqual(['ISO 3166-1', 'State', t('figures.year'), t('figures.measure')]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([headings?.length]));
  });

  test('has a row for each figure with definition, parts and source; a small cell stays as it is', () => {
    expect(rows).toHaveLength(corpus.figures.length);
    expect(rows[0]?.slice(0, 11)).toEqual(
      ['AR', '<ar>', '2018', t('figures.measure.convictions'), '12', 'persons']
        .concat(['', '', 'women: 4; men: <5'])
        .concat(['Persons found guilty.', 'Data set']),
    );
    expect(rows[1]?.slice(2, 5)).toEqual(['2013/2018', t('figures.measure.convictions'), '<5']);
  });

  test('is a line of headings where no figure is held', () => {
    expect(
      toFiguresTable([], { t, state: String, figures: figureWords({ atlas: { corpus }, lang: 'en', t }) }),
    ).toEqual([headings]);
  });
});
