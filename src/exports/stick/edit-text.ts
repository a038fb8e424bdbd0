// Changes of a text at places that a parser has told: all else stays byte for byte.

export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** What lies within a longer change goes with it. */
export function editText(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let at = 0;
  let edited = '';
  for (const edit of ordered) {
    if (edit.from < at) continue;
    edited += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return edited + text.slice(at);
}
