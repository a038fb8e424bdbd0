// Two passages compared word by word. Called by the comparison of official texts: digests are our own words, and are never compared so.
import { diffWords } from 'diff';

export interface WordChange {
  kind: 'same' | 'inserted' | 'deleted';
  text: string;
}

/** Joined without `inserted` it is the first text, without `deleted` the second, but for blanks. */
export function compareWords(before: string, after: string): WordChange[] {
  return diffWords(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value,
  }));
}
