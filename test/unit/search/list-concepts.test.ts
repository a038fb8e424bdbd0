import { describe, expect, test } from 'vitest';
import { listConcepts } from '../../../src/search/list-concepts.ts';
import { toConceptKey } from '../../../src/search/query/concept-key.ts';
import type { Vocabularies } from '../../../src/corpus/types.ts';
import { readContent } from '../../helpers/make-content.ts';

/** Names that every object of a program has. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

async function vocabularies(): Promise<Vocabularies> {
  const { corpus } = await readContent();
  return corpus.vocabularies;
}

describe('listConcepts', () => {
  test.each(INHERITED)('lists the term "%s" of the glossary as any other, also through JSON', async (name) => {
    const { glossary, ...rest } = await vocabularies();
    const [term] = glossary;
    if (term === undefined) throw new Error('The minimal content has no term.');
    const terms = { en: name, es: 'palabra', pt: 'palavra', fr: 'mot' };
    const { en } = listConcepts({ ...rest, glossary: [{ ...term, id: name, terms }] });
    const written = JSON.parse(JSON.stringify(en)) as typeof en;
    const places = new Map(Object.entries(written.forms)).get(toConceptKey(name)) ?? [];
    expect(places.map((place) => written.concepts[place])).toEqual([[{ language: 'en', text: name }]]);
  });

  test.each(INHERITED)('lists the official term "%s" as any other', async (name) => {
    const { officialTerms, ...rest } = await vocabularies();
    const [term] = officialTerms;
    if (term === undefined) throw new Error('The minimal content has no official term.');
    const { fr } = listConcepts({
      ...rest,
      officialTerms: [{ ...term, en: name, es: 'palabra', pt: 'palavra', fr: 'mot' }],
    });
    const places = new Map(Object.entries(fr.forms)).get(toConceptKey(name)) ?? [];
    expect(places.map((place) => fr.concepts[place])).toEqual([
      [
        { language: 'en', text: name },
        { language: 'fr', text: 'mot' },
      ],
    ]);
  });

  test('has words of every day, so that what is written in English is found by them', async () => {
    const concepts = listConcepts(await vocabularies());
    for (const [language, word] of [
      ['es', 'albergues'],
      ['pt', 'abrigo'],
      ['fr', 'foyers'],
    ] as const) {
      const { forms, concepts: list } = concepts[language];
      const phrases = (forms[toConceptKey(word)] ?? []).flatMap((place) => list[place] ?? []);
      expect(phrases, word).toContainEqual({ language: 'en', text: 'shelter' });
    }
  });

  test('knows a term by what is left of it for a reader whose language keeps the word that denies', async () => {
    const { glossary, ...rest } = await vocabularies();
    const [term] = glossary;
    if (term === undefined) throw new Error('The minimal content has no term.');
    const terms = { en: 'non-return', es: 'no devolución', pt: 'não devolução', fr: 'non-refoulement' };
    const { es } = listConcepts({ ...rest, glossary: [{ ...term, terms }] });
    expect(es.forms).toHaveProperty(['devolucion no']);
  });
});
