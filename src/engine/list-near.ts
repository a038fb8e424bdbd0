// The forms in the index that are near to a word which no text has. Called by correct-words.
import { countEdits } from '../text/count-edits.ts';
import type { Texts } from './text-engine.ts';

export interface NearForm {
  form: string;
  /** Whether the word can hardly be anything but a slip in writing `form`. Else it may be a word of its own: coyote is no comité. */
  isSlip: boolean;
}

/** From so many letters on, one letter that differs is a slip; two may be another word at any length. */
const SLIP = 6;
const LEAST = 5;

/** The nearest first; empty if nothing is near enough. */
export async function listNear(texts: Pick<Texts, 'formsWith'>, form: string): Promise<NearForm[]> {
  if (form.length < LEAST || /\d/.test(form)) return [];
  const limit = form.length < SLIP ? 1 : 2;
  for (const prefix of [form.slice(0, 2), form.slice(0, 1)]) {
    const near = (await texts.formsWith(prefix))
      .filter((known) => Math.abs(known.form.length - form.length) <= limit && known.form.length >= LEAST - 1)
      .map((known) => ({ ...known, distance: countEdits(form, known.form) }))
      .filter((known) => !isOtherWord(form, known.form))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance || b.weight - a.weight || (a.form < b.form ? -1 : 1));
    if (near.length)
      return near.map((known) => ({
        form: known.form,
        isSlip: known.distance === 1 && form.length >= SLIP && !differInEnding(form, known.form),
      }));
  }
  return [];
}

/** Another vowel at the end makes another word, or that of another language: puerto and puerta, puertos and puertas, médico and medic. */
function isOtherWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((form) => form.replace(/(?<=[aeiou])s$/, '').replace(/[aeiou]$/, ''));
  return a === b;
}

function differInEnding(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length) - 1;
  return one.slice(0, length) === other.slice(0, length);
}
