// The key under which a term is looked up: its words without function words, plural s and order. Called by the build of the index
// and by the expansion of queries.
import { LANGUAGES } from '../../schemas/languages.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { tokenize } from '../../text/tokenize.ts';

/** `visa T`, `T visas` → `t visa`. */
export function toConceptKey(text: string): string {
  return joinConceptKey(
    tokenize(text)
      .map(({ form }) => form)
      .filter((form) => !isFunctionWord(form, LANGUAGES)),
  );
}

/** The same of forms whose function words are gone. */
export function joinConceptKey(forms: readonly string[]): string {
  return forms
    .map((form) => (form.length > 3 ? form.replace(/s$/, '') : form))
    .sort()
    .join(' ');
}
