// A translation has the terms of its original, and no term that this has not, for those terms of which the list says so.
import { issueAt, type Severity } from '../../corpus/issue.ts';
import type { ToldText } from '../../corpus/told-text.ts';
import { TRANSLATED, type TranslatedLanguage } from '../../corpus/translation-name.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Term } from '../../schemas/term.ts';
import { toFormsPattern } from '../../text/word-forms.ts';
import { placeOfWords } from '../place-of-words.ts';
import type { Rule } from '../rule.ts';

const NAME = 'translation-term';

/** A term as it is looked for in the translations into one language. */
interface Pair {
  term: Term;
  /** The form that is written for it in the language. */
  write: string;
  english: RegExp;
  /** Forms, and forms with what else answers to them. */
  own: RegExp;
  answers: RegExp;
  /** What the original may hold where the translation has the term: titles are told from any language. */
  meant: RegExp;
}

export const translationTerm: Rule = {
  name: NAME,
  summary:
    'A translation has the terms of its original in the forms of the list, and no term that the original has not.',
  check({ corpus, texts }) {
    const { terminology: terms } = corpus.vocabularies;
    const byLanguage = new Map<Language, Pair[]>(TRANSLATED.map((language) => [language, listPairs(terms, language)]));
    return corpus.translations.texts
      .filter(({ text }) => text !== '')
      .flatMap((told) =>
        (byLanguage.get(told.language) ?? []).flatMap((pair) => {
          const { what, original, text } = told;
          const lacks = pair.term.required && findLost(told, pair);
          if (lacks)
            return say(
              told.place,
              `${what} has no "${pair.write}", and its original says "${lacks}": "${original}" Write the term, or add the words that answer to it under "also" of "${pair.term.id}" in vocabularies/terminology.yml.`,
              pair.term.required,
            );
          const adds = pair.term.reserved && findAdded(told, pair);
          if (adds)
            return say(
              placeOfWords(texts, told.place, adds),
              `${what} says "${adds}", which is written for "${pair.term.en.forms[0] ?? ''}", and its original has not that: "${original}" In the translation: "${text}" Write another word, or add the English words under "also" of "${pair.term.id}" in vocabularies/terminology.yml.`,
              pair.term.reserved,
            );
          return [];
        }),
      );
  },
};

function say(place: ToldText['place'], message: string, severity: Severity | undefined) {
  return [issueAt(place, NAME, message, severity)];
}

/** What the original says of the term that the translation has in no form; a printed English name that stays has it. */
function findLost({ original, text }: ToldText, { english, answers }: Pair): string | undefined {
  const said = english.exec(original)?.[0];
  return said !== undefined && !answers.test(text) && !english.test(text) ? said : undefined;
}

function findAdded({ original, text }: ToldText, { own, meant }: Pair): string | undefined {
  const said = own.exec(text)?.[0];
  return said !== undefined && !meant.test(original) ? said : undefined;
}

function listPairs(terms: readonly Term[], language: TranslatedLanguage): Pair[] {
  return terms.flatMap((term) => {
    if (!term.required && !term.reserved) return [];
    const { forms, also = [] } = term[language];
    return {
      term,
      write: forms[0] ?? '',
      english: toPattern(term.en.forms, 'en'),
      own: toPattern(forms, language),
      answers: toPattern([...forms, ...also], language),
      meant: new RegExp(
        [
          toFormsPattern([...term.en.forms, ...(term.en.also ?? [])], 'en'),
          ...TRANSLATED.map((other) => toFormsPattern(term[other].forms, other)),
        ].join('|'),
        'iu',
      ),
    };
  });
}

function toPattern(forms: readonly string[], language: Language): RegExp {
  return new RegExp(toFormsPattern(forms, language), 'iu');
}
