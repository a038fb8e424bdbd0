// Finds a form of the words of the field in running text: whole words, with or without accents, in any case, singular or plural.
// Called by the rules that compare translations with the list of terms.
import type { Language } from '../schemas/languages.ts';
import { foldText } from './fold-text.ts';

/** Letters that differ by their accent alone. */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'aáàâãä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iíìîï',
  n: 'nñ',
  o: 'oóòôõö',
  u: 'uúùûü',
  y: 'yýÿ',
};

/** Small words between those of a form: `víctima de trata` is also `víctimas de la trata`. */
const SMALL: Readonly<Record<Language, readonly string[]>> = {
  en: ['of', 'the', 'in', 'for', 'a'],
  es: ['de', 'del', 'la', 'el', 'los', 'las'],
  pt: ['de', 'do', 'da', 'dos', 'das', 'o', 'a', 'os', 'as', 'à', 'ao', 'às', 'aos'],
  fr: ['de', 'du', 'des', 'la', 'le', 'les', 'd’', 'l’', 'à', 'aux', 'au'],
};

/** What a word ends with, and what its inflected forms end with instead; the first that fits is taken. */
const ENDINGS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/y$/, '(?:y|ies)'],
    [/(?<=s|x|ch|sh)$/, '(?:es)?'],
    [/$/, 's?'],
  ],
  es: [
    [/ion$/, 'ion(?:es)?'],
    [/z$/, '(?:z|ces)'],
    [/o$/, '(?:o|a|os|as)'],
    [/(?<=[aeiu])$/, 's?'],
    [/(?<=s)$/, ''],
    [/$/, '(?:es)?'],
  ],
  pt: [
    [/ao$/, '(?:ao|oes|aos|aes)'],
    [/(?<=[aeou])l$/, '(?:l|is)'],
    [/m$/, '(?:m|ns)'],
    [/o$/, '(?:o|a|os|as)'],
    [/(?<=[aeiu])$/, 's?'],
    [/(?<=s)$/, ''],
    [/$/, '(?:es)?'],
  ],
  fr: [
    [/al$/, 'a(?:l|ux|le|les)'],
    [/(?<=[sx])$/, '(?:e|es)?'],
    [/$/, '(?:e|s|es|x)?'],
  ],
};

/** Shorter words are not inflected: they are articles, prepositions and the like. */
const INFLECTED_FROM = 4;

/**
 * Source of a pattern, for the flags `iu`, that finds any of `forms` as whole words.
 * @param forms as they are written, with accents; `confiscat*` is every word that begins so
 */
export function toFormsPattern(forms: readonly string[], language: Language): string {
  // No form at all is found nowhere.
  const any = forms.length ? forms.map((form) => toWords(form, language)).join('|') : '(?!)';
  return `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`;
}

function toWords(form: string, language: Language): string {
  const words = foldText(form)
    .split(/[\s,’'-]+/)
    .filter((word) => word !== '');
  const small = new Set(SMALL[language].map((word) => foldText(word).replace(/[’']/g, '')));
  const gap = `[\\s,’'-]+(?:(?:${[...small].map(toLetters).join('|')})[\\s’'-]+)*`;
  const [first, last] = [words.findIndex((word) => !small.has(word)), words.findLastIndex((word) => !small.has(word))];
  return words
    .filter((word, at) => !small.has(word) || at < first || at > last)
    .map((word) => inflect(word, language))
    .join(gap);
}

function inflect(word: string, language: Language): string {
  if (word.endsWith('*')) return `${toLetters(word.slice(0, -1))}\\p{L}*`;
  if (word.length < INFLECTED_FROM) return toLetters(word);
  const [ending, forms] = ENDINGS[language].find(([pattern]) => pattern.test(word)) ?? [/$/, ''];
  const end = ending.exec(word);
  return toLetters(word.slice(0, end?.index ?? word.length)) + toLetters(forms);
}

/** `letters`, each with those that differ by an accent; signs of patterns stay. */
function toLetters(letters: string): string {
  return letters.replace(/oe|[a-z]/g, (letter) =>
    letter === 'oe' ? '(?:[oóòôõö][eéèêë]|œ)' : ALIKE[letter] === undefined ? letter : `[${ALIKE[letter]}]`,
  );
}
