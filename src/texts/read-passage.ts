// One passage of a text file: signs of notes taken out, escapes undone. Called by readText.
import type { NoteSign, Passage } from './official-text.ts';

const PIECE = /\\([!-/:-@[-`{-~])|\[\^([^\]\s]+)\]|[\t\n\r ]+/g;

export function readPassage(source: string): Passage {
  const signs: NoteSign[] = [];
  let [text, from] = ['', 0];
  const trimmed = source.replace(/^[\t\n\r \u00A0]+|[\t\n\r \u00A0]+$/g, '');
  for (const found of trimmed.matchAll(PIECE)) {
    const [whole, escaped, id] = found;
    text += trimmed.slice(from, found.index);
    from = found.index + whole.length;
    if (id !== undefined) signs.push({ at: text.length, id });
    else text += escaped ?? ' ';
  }
  return { text: text + trimmed.slice(from), signs };
}
