// Signs of notes while the words around them are put together: the id of each stands between two marks. Called by the walk over web pages.
import { tidyPassage } from '../blocks.ts';
import type { NoteSign } from '../official-text.ts';

const MARK = '\uE000';

export function markSign(id: string): string {
  return `${MARK}${id}${MARK}`;
}

/** `text` without such marks of its own. */
export function dropMarks(text: string): string {
  return text.replaceAll(MARK, '');
}

/**
 * The words of `marked`, and the signs in them.
 * @param printed what stands there for a sign that is none
 */
export function takeSigns(
  marked: string,
  printed: (id: string) => string | undefined = () => undefined,
): { text: string; signs: NoteSign[] } {
  const signs: NoteSign[] = [];
  let words = '';
  for (const [at, part] of marked.split(MARK).entries()) {
    const shown = at % 2 ? printed(part) : part;
    if (shown === undefined) signs.push({ at: words.length, id: part });
    else words += shown;
  }
  return tidyPassage(words, signs);
}
