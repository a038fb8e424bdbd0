import { describe, expect, test } from 'vitest';
import { DICTIONARIES } from '../../../src/words/translate.ts';
import { LANGUAGES, type Language } from '../../../src/schemas/languages.ts';
import type { ConceptsFile } from '../../../src/engine/format.ts';
import { joinConceptKey } from '../../../src/search/query/concept-key.ts';
import { expandQuery } from '../../../src/search/query/expand-query.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { printQuery } from '../../../src/search/query/print-query.ts';
import { SearchWords } from '../../../src/site/dom/search-words.ts';

/** A term of two words. */
const CONCEPTS: ConceptsFile = {
  forms: { [joinConceptKey(['residence', 'permit'])]: [0] },
  concepts: [[{ language: 'en', text: 'humanitarian visa' }]],
};

function print(query: string, language: Language): string {
  const entries = Object.entries(DICTIONARIES[language]).map(
    ([key, text]) => [key.replace(/^search\./, ''), text] as const,
  );
  const words = new SearchWords('/', language, Object.fromEntries(entries));
  const { tree: parsed } = parseQuery(query, LANGUAGES);
  if (!parsed) throw new Error('There is nothing to print.');
  const { tree } = expandQuery(parsed, CONCEPTS);
  return printQuery(tree, {
    say: (key, values) => words.say(`say.${key}`, values),
    list: (items, join) => words.list(items, join),
    field: (field) => words.say(`filter.${field}`),
    names: {},
    labelAt: LANGUAGES.indexOf(language),
  });
}

describe('printQuery', () => {
  test.each<[string, Language, string]>([
    ['victims', 'en', '“victims”'],
    [
      'consular "right to contact" year:2004..2012',
      'en',
      'both “consular” and the phrase “right to contact”, 2004 to 2012',
    ],
    ['a1 b1 c1', 'en', 'all of “a1”, “b1”, and “c1”'],
    ['states (labour OR work) -slavery', 'en', 'both “states” and either “labour” or “work”, without “slavery”'],
    ['traffic* para:(a1 b1)', 'en', 'both words that begin with “traffic” and both “a1” and “b1” in one paragraph'],
    ['(a1 b1) c1', 'en', 'all of “a1”, “b1”, and “c1”'],
    ['a1 OR (b1 OR c1)', 'en', 'either “a1”, “b1”, or “c1”'],
    ['a1 (b1 OR (c1 d1))', 'en', 'both “a1” and either “b1” or both “c1” and “d1”'],
    ['residence permit victims', 'en', 'all of “residence”, “permit”, and “victims”'],
    ['decision 4 4', 'en', 'both “decision” and “4”'],
    ['labour labour', 'en', '“labour”'],
    ['year:..2009', 'en', 'until 2009'],
    ['-slavery', 'en', 'everything, without “slavery”'],
    ['consular "derecho de acceso" año:2004..', 'es', 'a la vez «consular» y la frase «derecho de acceso», desde 2004'],
    ['crianças OR adolescentes', 'pt', 'um destes: “crianças” ou “adolescentes”'],
    ['enfants -travail', 'fr', '«\u00a0enfants\u00a0», sans «\u00a0travail\u00a0»'],
  ])('tells %s in words (%s)', (query, language, text) => {
    expect(print(query, language)).toBe(text);
  });
});
