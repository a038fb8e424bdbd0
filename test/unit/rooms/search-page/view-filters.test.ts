import { describe, expect, test } from 'vitest';
import { viewFilters } from '../../../../src/rooms/search-page/view-filters.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const { corpus } = await readContent();

function valuesOf(name: string, lang: 'en' | 'es' = 'en'): string[] {
  const filter = viewFilters(siteOf(corpus, lang)).find(({ facet }) => facet === name);
  return filter?.values.map(({ id }) => id) ?? [];
}

describe('viewFilters', () => {
  test('offers what works and their paragraphs have, each value once', () => {
    expect(valuesOf('topic')).toEqual(['prevention']);
    expect(valuesOf('addressee')).toEqual(['member-states']);
    expect(valuesOf('legalForce')).toEqual(['in-force']);
    // The article of the law is no paragraph with a verb that readers choose.
    expect(valuesOf('verb').sort()).toEqual(['notes', 'proposes', 'requests']);
  });

  test('offers the newest year first, and none for a work without date', () => {
    expect(valuesOf('year')).toEqual(['2008', '2006', '2004', '1998']);
  });

  test('orders values by their labels in the language of the page', () => {
    for (const { facet, values } of viewFilters(siteOf(corpus, 'es')))
      if (['body', 'country', 'criterion'].includes(facet)) {
        const labels = values.map(({ label }) => label);
        expect(labels, facet).toEqual([...labels].sort(new Intl.Collator('es').compare));
      }
  });

  test('offers every state and question, whether or not something is recorded of it', () => {
    expect(valuesOf('country')).toHaveLength(corpus.countries.length);
    const { criteria, otherQuestions } = corpus.vocabularies;
    expect(valuesOf('criterion').sort()).toEqual([...criteria, ...otherQuestions].map(({ id }) => id).sort());
  });
});
