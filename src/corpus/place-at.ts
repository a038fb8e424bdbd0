// Line and column of an offset, counted without a copy of the text: a file may have thousands of issues. Called by readers and rules.
import type { Place } from './issue.ts';

/** @param firstLine line of the file at which `text` starts (1-based) */
export function placeAt(file: string, text: string, offset: number, firstLine = 1): Place {
  let [line, start] = [firstLine, 0];
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { file, line, column: offset - start + 1 };
}
