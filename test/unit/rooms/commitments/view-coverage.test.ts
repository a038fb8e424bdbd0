import { describe, expect, test } from 'vitest';
import { viewCoverage } from '../../../../src/rooms/commitments/view-coverage.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const { corpus } = await readContent();
const [criterion] = corpus.vocabularies.criteria;
if (!criterion) throw new Error('The fixture lacks a criterion.');

describe('viewCoverage', () => {
  const view = viewCoverage(criterion, siteOf(corpus, 'en'));

  test('counts every state once, blanks as blanks', () => {
    expect(view.counts).toEqual({ yes: 1, partial: 0, no: 0, 'not-recorded': corpus.countries.length - 1 });
    expect(view.words).toMatch(/^1 yes, 0 partial, 0 no, /);
  });

  test('lists the states of each answer that some state gives, with the address of the answer', () => {
    expect(view.groups.map(({ status }) => status)).toEqual(['yes', 'not-recorded']);
    expect(view.groups[0]?.states).toEqual([{ href: '/en/legislation/ar/#dedicated-law', text: 'Argentina' }]);
  });

  test('orders the states by their names in the language of the page', () => {
    const names = view.groups[1]?.states.map(({ text }) => text) ?? [];
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });
});
