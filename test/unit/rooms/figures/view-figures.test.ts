import { describe, expect, test } from 'vitest';
import { viewFigures } from '../../../../src/rooms/figures/view-figures.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { FIGURE_FILES } from '../../../lint/figure-violations.ts';

const { corpus } = await readContent(FIGURE_FILES);
const view = viewFigures(siteOf(corpus, 'en'));

describe('viewFigures', () => {
  test('says how many figures of how many states are held, and names the states without', () => {
    expect(view.held).toMatch(/2.*1.*35/);
    expect(view.without).toContain('BB');
    expect(view.without).not.toContain('Argentina');
  });

  test('puts the groups under their measures, and offers the years that there are', () => {
    const groups = view.measures.map(({ measure, groups: members }) => [measure, members.length]);
    expect(Object.fromEntries(groups)).toMatchObject({ convictions: 1, prosecutions: 0 });
    expect(view.years).toEqual([2018]);
  });

  test('says of each state the latest breakdown, or that none is recorded', () => {
    expect(view.covered).toHaveLength(corpus.countries.length);
    const argentina = view.covered.find(({ link }) => link.text === 'Argentina');
    expect(argentina?.latest).toEqual([
      { by: 'form', time: 'not recorded' },
      { by: 'age', time: 'not recorded' },
      { by: 'sex', time: '2018' },
    ]);
  });

  test('of content without figures has no years and no groups', async () => {
    const { corpus: empty } = await readContent();
    const { years, measures, without } = viewFigures(siteOf(empty, 'en'));
    expect(years).toEqual([]);
    expect(measures.flatMap(({ groups }) => groups)).toEqual([]);
    expect(without).toContain('Argentina');
  });
});
