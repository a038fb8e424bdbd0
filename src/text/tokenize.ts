// Cuts a text into the tokens that the index holds and queries ask for: the one place where case, accents and spelling are
// folded. Called by the builder of the index, by the evaluation of queries and by the marking of results.
import { foldText } from './fold-text.ts';
import { foldSpelling } from './fold-spelling.ts';
import { DOTTED } from './fold-words.ts';

export interface Token {
  /** Folded form: lower case, no accents, one spelling; not stemmed. */
  form: string;
  /** Place in the text, so that it can be marked. */
  start: number;
  end: number;
}

// A number with separators of thousands is one token: 26.364. So are letters with dots between them: U.S.C. A possessive 's belongs to
// its word.
const WORD = RegExp(
  String.raw`(?<![\p{L}\p{N}])\d{1,3}(?:[.,]\d{3})+(?![\p{L}\p{N}]|[.,]\d)|${DOTTED.source}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]s(?![\p{L}\p{N}]))?`,
  'gu',
);

/**
 * Tokens of `text` in their order.
 * @param fold another way to the same forms: the builder of the index folds each word once
 */
export function tokenize(text: string, fold: (word: string) => string = foldWord): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    form: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ form }) => form !== '');
}

/** One word as the index writes it: `Víctimas` → `victimas`, `26.364` → `26364`, `U.S.C` → `usc`, `Labour` → `labor`. */
export function foldWord(word: string): string {
  const plain = foldText(word.replace(/['’]s$/u, '')).replace(/[^\p{L}\p{N}]+/gu, '');
  return /\d/.test(plain) ? plain : foldSpelling(plain);
}
