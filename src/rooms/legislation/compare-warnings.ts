// What of an address the compare page does not understand, as lines with the nearest that it does. Called by compare.client.ts.
import { makeElement } from '../../site/dom/make-element.ts';
import { nearestChoice, type Choice } from '../../site/dom/choose-option.ts';
import { drawUnknown } from '../../site/dom/unknown-line.ts';
import { fillIn } from '../../text/fill-in.ts';
import { writeChoice, type CompareChoice } from './compare-choice.ts';
import type { CompareWords } from './compare-words.ts';

/** As many unknown values as are named one by one; an address can hold thousands. */
const SHOWN = 5;
const LENGTH = 24;

export function drawWarnings(
  choice: CompareChoice,
  offered: { states: readonly Choice[]; rows: readonly Choice[] },
  words: CompareWords,
): HTMLParagraphElement[] {
  const say = (key: string) => words[key] ?? key;
  const near = say('list.unknown.near');
  const drawAll = (
    asked: readonly string[],
    choices: readonly Choice[],
    unknownOf: (value: string) => string,
    queryOf: (value: string) => string,
  ) => [
    ...asked
      .slice(0, SHOWN)
      .map((value) =>
        drawUnknown(
          { asked: value.slice(0, LENGTH), nearest: nearestChoice(value, choices) },
          { unknown: unknownOf(value.slice(0, LENGTH)), near },
          queryOf,
        ),
      ),
    ...(asked.length > SHOWN ? [makeElement('p', {}, '…')] : []),
  ];
  return [
    ...drawAll(
      choice.unknown,
      offered.states,
      (code) => fillIn(say('compare.unknown'), { code }),
      (code) => writeChoice({ ...choice, codes: [...choice.codes, code] }),
    ),
    ...drawAll(
      choice.unknownRows,
      offered.rows,
      () => say('list.unknown'),
      (id) => writeChoice({ ...choice, rows: [...choice.rows, id] }),
    ),
    ...(choice.tooMany ? [makeElement('p', {}, say('compare.tooMany'))] : []),
    ...(choice.notADay === undefined
      ? []
      : [
          makeElement('p', {}, fillIn(say('legislation.matrix.on.invalid'), { date: choice.notADay.slice(0, LENGTH) })),
        ]),
  ];
}
