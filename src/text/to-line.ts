// What names of files and content say, on its way to a terminal or the log of a CI runner: none of it is obeyed there. Used by every
// report and by the lines that commands end with.
import { showHidden } from './hidden-characters.ts';

/**
 * `text` in one line. GitHub's runner obeys `::name::` at the start of a line, whatever blanks stand before it, and `##[name]`
 * anywhere.
 */
export function toLine(text: string): string {
  return showHidden(text)
    .replace(/^(\s*):/, '$1\\x3a')
    .replaceAll('##[', '\\x23#[');
}

/** `text` of several lines that are meant, such as a stack, each of them harmless. */
export function toLines(text: string): string {
  return text.split('\n').map(toLine).join('\n');
}
