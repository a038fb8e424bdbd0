// Words of a kind of page. Called by the measure of languages.
import type { Language } from '../../src/schemas/languages.ts';
import type { Passage } from './read-main.ts';

export interface KindSum {
  pages: number;
  words: number;
  /** In names and titles that stay in their own language, marked as such. */
  names: number;
  /** In the reader's language, as they are marked. */
  own: number;
  /** English function words among those. */
  english: number;
}

/** Without `for`, which is a word of Portuguese. */
const ENGLISH = /\b(?:the|of|and|which)\b/giu;

export function sumUp(before: KindSum | undefined, passages: readonly Passage[], language: Language): KindSum {
  const sum = before ?? { pages: 0, words: 0, names: 0, own: 0, english: 0 };
  const own = passages.filter(({ lang }) => lang === language);
  const wordsOf = (some: readonly Passage[]) => some.reduce((total, { words }) => total + words, 0);
  return {
    pages: sum.pages + 1,
    words: sum.words + wordsOf(passages),
    names: sum.names + wordsOf(passages.filter(({ lang, isName }) => lang !== language && isName)),
    own: sum.own + wordsOf(own),
    english: sum.english + own.reduce((total, { text }) => total + (text.match(ENGLISH)?.length ?? 0), 0),
  };
}
