// The form in the index that is nearest to a word which no text has. Called by search-atlas.
import { countEdits } from '../text/count-edits.ts';
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
