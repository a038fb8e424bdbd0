// The words of a name by which a question is read: without function words, but with those that deny. Called by the build of the index and
// by the reader of questions.
import type { Language } from '../../schemas/languages.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { tokenize, type Token } from '../../text/tokenize.ts';
import { hasRole } from './role-words.ts';

/** `No punibilidad de las víctimas` → `no`, `punibilidad`, `victimas`. */
export function nameWords(text: string, languages: readonly Language[]): Token[] {
  return tokenize(text).filter(({ form }) => hasRole(form, 'not', languages) || !isFunctionWord(form, languages));
}
