import { describe, expect, test } from 'vitest';
import { viewGlossary } from '../../../../src/rooms/lists/view-glossary.ts';
import { LANGUAGES } from '../../../../src/schemas/languages.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const corpus = await realCorpus();

describe('viewGlossary', () => {
  test.each(LANGUAGES)('puts each term under the first letter of its name in %s, once', (lang) => {
    const { letters } = viewGlossary(siteOf(corpus, lang));
    const terms = letters.flatMap((entry) => entry.terms);
    expect(new Set(terms.map(({ id }) => id))).toEqual(new Set(corpus.vocabularies.glossary.map(({ id }) => id)));
    expect(terms).toHaveLength(corpus.vocabularies.glossary.length);
    for (const { id, letter, terms: members } of letters) {
      expect(id).toBe(`_${letter.toLowerCase()}`);
      for (const term of members)
        expect(term.terms[lang].normalize('NFD').charAt(0).toUpperCase(), term.id).toBe(letter);
    }
  });

  test('names each letter once, in the order of the alphabet, accents aside', () => {
    const { letters } = viewGlossary(siteOf(corpus, 'fr'));
    const names = letters.map(({ letter }) => letter);
    expect(names).toEqual([...new Set(names)].sort());
  });

  test('counts all that its filter reaches', () => {
    const { count, official } = viewGlossary(siteOf(corpus, 'en'));
    const { glossary, verbs, officialTerms } = corpus.vocabularies;
    expect(official).toHaveLength(officialTerms.length);
    expect(count).toBe(glossary.length + verbs.length + officialTerms.length);
  });
});
