// A country that the atlas does not have, told from other words by the names of countries that every browser knows. Called by read-asked.
import type { Language } from '../../schemas/languages.ts';
import { tokenize } from '../../text/tokenize.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The country that `words` (folded) name as a whole in one of `languages`, as the first of them calls it. */
export function findElsewhere(words: readonly string[], languages: readonly Language[]): string | undefined {
  const asked = words.join(' ');
  const [reader] = languages;
  if (asked === '' || !reader) return undefined;
  const nameIn = (language: Language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const namers = languages.map(nameIn);
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const code = first + second;
      if (namers.some((names) => toKey(names.of(code) ?? '') === asked)) return nameIn(reader).of(code);
    }
  return undefined;
}

function toKey(text: string): string {
  return tokenize(text)
    .map(({ form }) => form)
    .join(' ');
}
