import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { LANGUAGES } from '../../../../src/schemas/languages.ts';
import { listAsked } from '../../../../src/search/asked/list-asked.ts';
import { listSearchTypes } from '../../../../src/words/search-types.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const files = listAsked(new Atlas(corpus), listSearchTypes());

describe('listAsked', () => {
  test.each(LANGUAGES)('has every state, question and treaty with a name (%s)', (language) => {
    const { states, questions, treaties } = files[language];
    const { criteria, otherQuestions, treaties: listed } = corpus.vocabularies;
    expect(states.map(([id]) => id)).toEqual(corpus.countries.map(({ code }) => code));
    expect(questions.map(([id]) => id)).toEqual([...criteria, ...otherQuestions].map(({ id }) => id));
    expect(treaties.map(([id]) => id)).toEqual(listed.map(({ work }) => work));
    expect([...states, ...questions, ...treaties].filter(([, , , ...names]) => !names.length)).toEqual([]);
  });

  test.each(LANGUAGES)('has no name that two states, two questions or two treaties share (%s)', (language) => {
    const { states, questions, treaties } = files[language];
    for (const things of [states, questions, treaties]) {
      const names = things.flatMap(([, , , ...own]) => own);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  test('keeps the words that deny, which make another question of it', () => {
    const [, , , ...names] = files.pt.questions.find(([id]) => id === 'assistance-unconditional') ?? [];
    expect(names).toContain('assistencia sem cooperacao');
  });

  test('counts the answers to each question, all states together', () => {
    const { counts, questions } = files.en;
    expect(Object.keys(counts)).toEqual(questions.map(([id]) => id));
    for (const four of Object.values(counts))
      expect(four.reduce((sum, one) => sum + one, 0)).toBe(corpus.countries.length);
    expect(counts['dedicated-law']?.[2]).toBeGreaterThan(0);
  });

  test('knows a convention by its number and its code', () => {
    const namesOf = (language: (typeof LANGUAGES)[number]) =>
      files[language].treaties.find(([id]) => id === 'ilo-c189')?.slice(3);
    expect(namesOf('en')).toEqual(expect.arrayContaining(['c189', 'convention 189']));
    expect(namesOf('es')).toEqual(expect.arrayContaining(['c189', 'convenio 189']));
  });
});
