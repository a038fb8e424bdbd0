import { describe, expect, test } from 'vitest';
import { viewHome } from '../../../../src/rooms/lists/view-home.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const corpus = await realCorpus();
const site = siteOf(corpus, 'es');
const view = viewHome(site);

describe('viewHome', () => {
  test('offers every state and every commitment, by name in the language of the page', () => {
    expect(view.states.map(({ text }) => text)).toEqual(
      corpus.countries.map(({ labels }) => labels.es).toSorted(new Intl.Collator('es').compare),
    );
    expect(view.commitments).toHaveLength(corpus.commitments.length);
  });

  test('counts the states that answer yes, and leads to the question', () => {
    const yes = corpus.countries.filter(({ criteria }) => criteria['dedicated-law']?.status === 'yes').length;
    expect(view.facts[0]).toMatchObject({
      figure: `${yes} de ${corpus.countries.length}`,
      source: { href: '/es/legislation/criteria/dedicated-law/' },
    });
  });

  test('has four figures, each with where its records stand', () => {
    expect(view.facts.map(({ source }) => source.href)).toEqual([
      '/es/legislation/criteria/dedicated-law/',
      '/es/legislation/criteria/non-punishment/',
      '/es/legislation/treaties/palermo-protocol/',
      '/es/commitments/civil-society-2009/',
    ]);
  });

  test('leaves out a figure whose records the content does not have', () => {
    const bare = viewHome(
      siteOf({ ...corpus, vocabularies: { ...corpus.vocabularies, criteria: [], treaties: [] } }, 'en'),
    );
    expect(bare.facts.map(({ source }) => source.href)).toEqual(['/en/commitments/civil-society-2009/']);
  });

  test('names the newest changes', () => {
    expect(view.latest.map(({ text }) => text)).toEqual(site.atlas.corpus.changes.slice(0, 4).map(({ text }) => text));
  });
});
