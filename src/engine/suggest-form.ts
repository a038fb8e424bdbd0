// The form in the index that is nearest to a word which no text has. Called by search-atlas.
import type { Texts } from './text-engine.ts';

/** Undefined if nothing is near enough. */
export async function suggestForm(texts: Pick<Texts, 'formsWith'>, form: string): Promise<string | undefined> {
  if (form.length < 4 || /\d/.test(form)) return undefined;
  const limit = form.length < 6 ? 1 : 2;
  for (const prefix of [form.slice(0, 2), form.slice(0, 1)]) {
    const best = (await texts.formsWith(prefix))
      .filter((known) => Math.abs(known.form.length - form.length) <= limit && known.form.length > 3)
      .map((known) => ({ ...known, distance: countEdits(form, known.form) }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance || b.weight - a.weight || (a.form < b.form ? -1 : 1))[0];
    if (best) return best.form;
  }
  return undefined;
}

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
