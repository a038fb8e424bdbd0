// What is told in a language does not use the forms that the list of terms refuses there.
import { issueAt } from '../../corpus/issue.ts';
import { TRANSLATED, type TranslatedLanguage } from '../../corpus/translation-name.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Term } from '../../schemas/term.ts';
import { toFormsPattern } from '../../text/word-forms.ts';
import type { Rule } from '../rule.ts';
import { listToldValues } from '../told-values.ts';

const NAME = 'translation-refused-form';

interface Refusal {
  pattern: RegExp;
  /** Passages in which the form stands rightly. */
  unless: RegExp | undefined;
  /** The term in English. */
  term: string;
  write: string;
}

export const translationRefusedForm: Rule = {
  name: NAME,
  summary: 'No text uses a form that the list of terms refuses in its language, outside quotations and names.',
  check(input) {
    const { terminology: terms } = input.corpus.vocabularies;
    const byLanguage = new Map(TRANSLATED.map((language) => [language, listRefusals(terms, language)]));
    return listToldValues(input).flatMap(({ language, whole, unquoted, placeOf }) => {
      const { any, refusals } = byLanguage.get(language) ?? { any: undefined, refusals: [] };
      if (!any?.test(whole)) return [];
      const text = unquoted();
      return refusals.flatMap((refusal) =>
        findRefused(text, refusal).map((found) =>
          issueAt(
            placeOf(found),
            NAME,
            `"${found.replace(/\s+/g, ' ')}" is not written for "${refusal.term}" in this language. Write "${refusal.write}", or put what others print between quotation marks.`,
          ),
        ),
      );
    });
  },
};

/** What is refused in `language`, and a pattern that is in every text with any of it. */
function listRefusals(terms: readonly Term[], language: TranslatedLanguage): { any: RegExp; refusals: Refusal[] } {
  const refusals = terms.flatMap((term) => {
    const { forms, refuse = [] } = term[language];
    return refuse.map(({ form, unless, write }) => ({
      pattern: toPattern([form], language),
      unless: unless && toPattern(unless, language),
      term: term.en.forms[0] ?? '',
      write: write ?? forms[0] ?? '',
    }));
  });
  const forms = terms.flatMap((term) => (term[language].refuse ?? []).map(({ form }) => form));
  return { any: new RegExp(toFormsPattern(forms, language), 'iu'), refusals };
}

function toPattern(forms: readonly string[], language: Language): RegExp {
  return new RegExp(toFormsPattern(forms, language), 'giu');
}

/** The passages of `text` that `refusal` means: neither names nor within what it allows. */
function findRefused(text: string, { pattern, unless }: Refusal): string[] {
  const found = [...text.matchAll(pattern)].filter(({ 0: words, index }) => !isName(text, words, index));
  if (!found.length || !unless) return found.map(([words]) => words);
  const allowed = [...text.matchAll(unless)].map(({ 0: words, index }) => [index, index + words.length] as const);
  return found
    .filter(({ 0: words, index }) => !allowed.some(([from, to]) => from <= index && index + words.length <= to))
    .map(([words]) => words);
}

/** Whether `words` have a capital that no sentence begins with: they belong to a name. */
function isName(text: string, words: string, index: number): boolean {
  if (/[\s’'-]\p{Lu}/u.test(words)) return true;
  return /^\p{Lu}/u.test(words) && !/(?:^|[.!?:;…»”)]|\n)\s*(?:[-*#>]\s+)?$/u.test(text.slice(0, index));
}
