// The official terms, the glossary and words of every day as a table of synonyms: which words are searched along with others, in which language.
// Called by the build of the index.
import type { Vocabularies } from '../corpus/types.ts';
import type { Labels } from '../schemas/fields.ts';
import { LANGUAGES, type Language } from '../schemas/languages.ts';
import type { ConceptsFile } from '../engine/format.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { tokenize } from '../text/tokenize.ts';
import { joinConceptKey, toConceptKey } from './query/concept-key.ts';

/** States that are also written short, or otherwise than the OAS writes them in the language, which no vocabulary has. */
export const SHORT_STATES: readonly { forms: Labels; short: readonly string[] }[] = [
  {
    forms: { en: 'United States', es: 'Estados Unidos', pt: 'Estados Unidos', fr: 'États-Unis' },
    short: ['US', 'USA', 'EE. UU.', 'EEUU', 'EUA'],
  },
  { forms: { en: 'Belize', es: 'Belize', pt: 'Belize', fr: 'Belize' }, short: ['Belice'] },
  { forms: { en: 'Grenada', es: 'Grenada', pt: 'Grenada', fr: 'Grenade' }, short: ['Granada'] },
  { forms: { en: 'Suriname', es: 'Suriname', pt: 'Suriname', fr: 'Suriname' }, short: ['Surinam'] },
  {
    forms: {
      en: 'Saint Kitts and Nevis',
      es: 'Saint Kitts y Nevis',
      pt: 'Saint Kitts e Nevis',
      fr: 'Saint-Kitts-et-Nevis',
    },
    short: ['San Cristóbal y Nieves', 'São Cristóvão e Névis', 'Saint-Christophe-et-Niévès'],
  },
];

/** Synonyms for a reader of each interface language: phrases in that language and in English. */
export function listConcepts({ glossary, officialTerms, everydayWords }: Vocabularies): Record<Language, ConceptsFile> {
  const concepts = [
    ...glossary.map(({ terms, alsoWritten }) => ({ forms: terms, short: alsoWritten })),
    ...SHORT_STATES,
    ...officialTerms.map(({ en, es, pt, fr }) => ({ forms: { en, es, pt, fr }, short: [] })),
    ...everydayWords.map((forms) => ({ forms, short: [] })),
  ].map(({ forms, short }) => ({
    phrases: LANGUAGES.flatMap((language) => listVariants(forms[language]).map((text) => ({ language, text }))),
    short,
  }));
  return Object.fromEntries(
    LANGUAGES.map((reader) => {
      // A word may be "constructor": what is looked up has no names but its own.
      const forms = new Map<string, number[]>();
      const file: Omit<ConceptsFile, 'forms'> = { concepts: [] };
      for (const { phrases, short } of concepts) {
        const searched = phrases.filter(({ language }) => language === reader || language === 'en');
        const place = file.concepts.push(searched) - 1;
        for (const text of [...phrases.map((phrase) => phrase.text), ...short]) {
          for (const key of listKeys(text, reader)) {
            const known = forms.get(key) ?? [];
            if (key !== '' && !known.includes(place)) forms.set(key, [...known, place]);
          }
        }
      }
      return [reader, { forms: Object.fromEntries(forms), ...file }];
    }),
  ) as Record<Language, ConceptsFile>;
}

/** The key of a term, and that of what the parser leaves of it: `no` is left out in Portuguese alone. */
function listKeys(text: string, reader: Language): string[] {
  const left = tokenize(text).flatMap(({ form }) => (isFunctionWord(form, [reader, 'en']) ? [] : [form]));
  return [toConceptKey(text), joinConceptKey(left)];
}

/** `T nonimmigrant status; continued presence` → both; what stands in brackets is left out. */
function listVariants(text: string | undefined): string[] {
  return (text ?? '')
    .replace(/\s*\([^()]*\)/g, '')
    .split(';')
    .map((variant) => variant.trim())
    .filter(Boolean);
}
