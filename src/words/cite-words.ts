// The words of citations in one language, for the styles of src/exports/cite. Called by pages, by the list of files and, with
// the words that a page hands on, by menus.
import type { CiteWords, DateOrder } from '../exports/cite/cite-words.ts';
import type { Language } from '../schemas/languages.ts';
import { dateWords, formatDate, joinDate } from './format.ts';
import type { Translate } from './translate.ts';

export function citeWordsOf(t: Translate): CiteWords {
  return { t: (key, values) => t(key, values), date: (date, order) => formatCiteDate(date, t.language, order) };
}

/** Only English writes the month before the day. */
export function formatCiteDate(date: string, language: Language, order: DateOrder): string {
  const words = dateWords(date, language);
  const year = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (language !== 'en') {
    if (order === 'year') return before.length ? `${year}, ${joinDate(before, language)}` : year;
    return formatDate(date, language);
  }
  if (order === 'day') return formatDate(date, language);
  const monthFirst = before.toReversed().join(' ');
  if (before.length === 0) return year;
  if (order === 'year') return `${year}, ${monthFirst}`;
  // A comma parts two figures; a month alone needs none.
  return before.length === 2 ? `${monthFirst}, ${year}` : `${monthFirst} ${year}`;
}
