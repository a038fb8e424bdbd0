// Where in a file words of a value stand, for rules that know the value as it is read. Called by rules on translations.
import type { Place } from '../corpus/issue.ts';
import { placeAt } from '../corpus/place-at.ts';

/** The place of `words`, from `from` on, with whatever space stands between them; `from` if they are not written as they are read. */
export function placeOfWords(texts: ReadonlyMap<string, string>, from: Place, words: string): Place {
  const text = texts.get(from.file) ?? '';
  const start = offsetOf(text, from);
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = text.slice(start).search(new RegExp(pattern, 'u'));
  return found < 0 ? from : placeAt(from.file, text, start + found);
}

function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return start;
    start = end + 1;
  }
  return start + column - 1;
}
