// The words of a practice by which the list is filtered: of what was done, of results and limits, each once. Called by view-practice-table.
import type { Practice } from '../../corpus/types.ts';
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import type { EverydayWord } from '../../schemas/vocabulary.ts';
import { foldWords } from '../../text/fold-words.ts';
import { isFunctionWord } from '../../text/function-words.ts';

/** Shorter words say nothing. */
const SHORTEST = 4;

/** The texts are English: words of every day in them are given in the language of the reader as well. */
export function practiceWords(
  { summary, results, limits }: Practice,
  language: Language,
  everydayWords: readonly EverydayWord[],
): string {
  const texts = [summary, ...results, ...limits].map(({ text }) => text);
  const words = new Set(
    texts
      .flatMap((text) => foldWords(text))
      .filter((word) => word.length >= SHORTEST && !/\d/.test(word) && !isFunctionWord(word, LANGUAGES)),
  );
  const own = everydayWords.filter(({ en }) => en.split(';').some((form) => holds(words, form)));
  const all = [...words, ...(language === 'en' ? [] : own.flatMap((word) => foldWords(word[language])))];
  // A word that stands within another is found there.
  return all
    .filter((word, at) => !all.some((other, place) => place !== at && other.includes(word) && other !== word))
    .join(' ');
}

/** Whether `words` have every word of `form`, the plural too. */
function holds(words: ReadonlySet<string>, form: string): boolean {
  return foldWords(form).every((word) => words.has(word) || words.has(`${word}s`));
}
