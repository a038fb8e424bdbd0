// Breaks a label into lines, since SVG text does not wrap. For the names of lanes.

/** Lines of at most `most` characters, broken between words; a longer word has a line of its own. */
export function wrapLabel(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
