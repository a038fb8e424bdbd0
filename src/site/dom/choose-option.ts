// A choice that the address asks for, put into its field; where the field does not offer it, the nearest that it does. Called by
// scripts of rooms for states, questions, treaties and subregions.
import { findNearest } from '../../text/count-edits.ts';
import { foldText } from '../../text/fold-text.ts';

export interface Choice {
  value: string;
  text: string;
}

/** A value that is not offered, with the nearest that is. */
export interface Unknown {
  asked: string;
  nearest: Choice | undefined;
}

/** Chooses `asked`, in any case of letters; returns it where `select` does not offer it, and chooses nothing then. */
export function chooseOption(select: HTMLSelectElement, asked: string): Unknown | undefined {
  const wanted = asked.trim();
  const options = [...select.options].map(({ value, text }) => ({ value, text: text.trim() }));
  const found = options.find(({ value }) => value.toLowerCase() === wanted.toLowerCase());
  select.value = found?.value ?? '';
  return found ? undefined : { asked: wanted, nearest: nearestChoice(wanted, options) };
}

/** The choice whose id or words are what was meant by `asked`: the same, the beginning, or a few letters away. */
export function nearestChoice(asked: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = foldText(asked).trim();
  if (wanted === '') return undefined;
  const named = choices
    .filter(({ value }) => value !== '')
    .flatMap((choice) => [choice.value, choice.text].map((name) => ({ name: foldText(name), choice })));
  const begun =
    named.find(({ name }) => name === wanted) ??
    (wanted.length > 2
      ? (named.find(({ name }) => name.startsWith(wanted)) ?? named.find(({ name }) => name.includes(wanted)))
      : undefined);
  if (begun) return begun.choice;
  // A code of two or three letters is a few letters away from many.
  const limit = wanted.length < 4 ? 0 : Math.floor(wanted.length / 3);
  const near = findNearest(wanted, new Set(named.map(({ name }) => name)), limit);
  return named.find(({ name }) => name === near)?.choice;
}
