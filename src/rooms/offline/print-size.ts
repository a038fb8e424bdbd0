// Bytes as the reader's language writes them. Called by the page on reading without network.
import { formatNumber } from '../../words/format.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { Language } from '../../schemas/languages.ts';

/** @param words with `kilobytes` and `megabytes`, which have a place for the count */
export function printSize(bytes: number, words: Readonly<Record<string, string>>, language: Language): string {
  const isSmall = bytes < 999_500;
  const megabytes = bytes / 1_000_000;
  const count = isSmall
    ? Math.ceil(bytes / 1000)
    : megabytes < 100
      ? Math.round(megabytes * 10) / 10
      : Math.round(megabytes);
  return fillIn(words[isSmall ? 'kilobytes' : 'megabytes'] ?? '', { count: formatNumber(count, language) });
}
