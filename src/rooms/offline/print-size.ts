// Bytes as the reader's language writes them. Called by the page on reading without network.
import { formatNumber } from '../../words/format.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { Language } from '../../schemas/languages.ts';

/** @param words with `kilobytes` and `megabytes`, which have a place for the count */
export function printSize(bytes: number, words: Readonly<Record<string, string>>, language: Language): string {
  const isSmall = bytes < 999_500;
  const count = isSmall ? Math.ceil(bytes / 1000) : Math.round(bytes / 100_000) / 10;
  return fillIn(words[isSmall ? 'kilobytes' : 'megabytes'] ?? '', { count: formatNumber(count, language) });
}
