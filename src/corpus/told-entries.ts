// Entries of a list in another language: those that its translation tells. Called by the readers of lists.
import type { Language } from '../schemas/languages.ts';
import { entryOf, type Translation } from './read-translation.ts';

/** A record with the language of its texts. */
export type Told<T> = T & { toldIn: Language };

/** Entries as the file itself tells them. */
export function inEnglish<T>(entries: readonly T[]): Told<T>[] {
  return entries.map((entry) => ({ ...entry, toldIn: 'en' }));
}

/**
 * `entries` with those of `retold` in the place of those that `texts` tells.
 * @param retold the same entries, in the same order
 */
export function tellEntries<T extends { id: string }>(
  entries: readonly Told<T>[],
  retold: readonly T[],
  language: Language,
  texts: Translation,
): Told<T>[] {
  const told = new Set([...texts.keys()].map(entryOf));
  return entries.map((entry, index) => {
    const other = retold[index];
    return other && told.has(`entries.${entry.id}`) ? { ...other, toldIn: language } : entry;
  });
}
