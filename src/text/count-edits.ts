// How far one word is from another, and the nearest of many. Called for misspelled words, unknown fields and ids that are not held.

/** Letters to add, leave out, change, or change about with the next one, to make one word of the other. */
export function countEdits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      next.push(edits);
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}

/** The first of `known` that is nearest to `word`, if it is at most `limit` edits away. */
export function findNearest(word: string, known: Iterable<string>, limit: number): string | undefined {
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    // What differs more in length than the best so far cannot be nearer.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = countEdits(word, candidate);
    if (edits >= least) continue;
    nearest = candidate;
    least = edits;
  }
  return nearest;
}
