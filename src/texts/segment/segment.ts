// Blocks of a document as the paragraphs of an official text, each with its number. Called by the importer for every format.
import type { Block } from '../blocks.ts';
import { noteNumber, type TextHeading, type TextNote } from '../official-text.ts';
import { toUnits } from './unit.ts';
import { walkUnits, type Draft, type Entry, type SegmentedParagraph } from './walk-units.ts';

export type { SegmentedParagraph } from './walk-units.ts';

export interface SegmentedText {
  body: (TextHeading | SegmentedParagraph)[];
  notes: TextNote[];
  /** Whether numbers begin anew, so that their section stands before them. */
  restarts: boolean;
}

export function segment(blocks: readonly Block[]): SegmentedText {
  const entries = walkUnits(toUnits(blocks));
  const restarts = findRestarts(entries);
  const taken = new Set<string>();
  const notes = blocks
    .filter((block) => block.kind === 'note')
    .map(({ text, signs, id }, at): TextNote => ({ id: id ?? String(at + 1), text, signs }));
  for (const { id } of notes) taken.add(noteNumber(id));
  // Printed numbers come first: what has none takes one that is left.
  const numbers = new Map<Draft, string>();
  for (const entry of entries)
    if (entry.kind === 'paragraph' && entry.number.kind !== 'counted')
      numbers.set(entry.number, unique(toNumber(entry.number, restarts), taken));
  const body = entries.map((entry): TextHeading | SegmentedParagraph => {
    if (entry.kind === 'heading') return entry;
    const { number, ...paragraph } = entry;
    return { ...paragraph, n: numbers.get(number) ?? uniqueCounted(number, taken) };
  });
  return { body, notes, restarts };
}

/** `prosecution-1.c`, `ii.3` where numbers begin anew; `1.c` where each stands once. */
function toNumber({ section, own, kind }: Draft, restarts: boolean): string {
  if (kind === 'fixed' || section === '' || (kind === 'top' && !restarts)) return own;
  return /^[ivxl]+$/.test(section) ? `${section}.${own}` : `${section}-${own}`;
}

/** `challenges-2`, or `challenges-p2` where the second of that section is another one, by its printed number. */
function uniqueCounted({ section, own }: Draft, taken: Set<string>): string {
  const n = toNumber({ section, own, kind: 'counted' }, false);
  return unique(taken.has(n) ? n.replace(/(?=[^-.]*$)/, 'p') : n, taken);
}

function unique(n: string, taken: Set<string>): string {
  let [own, count] = [n, 1];
  while (taken.has(own)) own = `${n}-again${++count > 2 ? `-${String(count - 1)}` : ''}`;
  taken.add(own);
  return own;
}

function findRestarts(entries: readonly (TextHeading | Entry)[]): boolean {
  const seen = new Set<string>();
  return entries.some((entry) => {
    if (entry.kind === 'heading' || entry.number.kind !== 'top' || entry.part === 'preamble') return false;
    const isKnown = seen.has(entry.number.own);
    seen.add(entry.number.own);
    return isKnown;
  });
}
