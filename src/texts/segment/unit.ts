// A block whose printed number is told apart from its words. The steps of the segmenter pass it on.
import type { Block } from '../blocks.ts';
import type { Passage } from '../official-text.ts';
import { readGivenLabel, readLabel, type Label } from './read-label.ts';

export interface Unit extends Passage {
  kind: 'heading' | 'paragraph';
  label?: Label;
  level?: number;
  depth?: number;
  /** Given by the format. */
  n?: string;
}

/** Headings and paragraphs of `blocks`; a number alone in its block belongs to the next one, unless that has its own. */
export function toUnits(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = [];
  // Where the format itself tells the numbers, none is looked for in the words.
  const isTold = blocks.some(({ n }) => n !== undefined);
  let alone: Label | undefined;
  for (const block of blocks) {
    if (block.kind === 'note') continue;
    const unit = toUnit(block, isTold);
    if (alone && unit.label) units.push(toAlone(alone));
    else if (alone) unit.label = alone;
    alone = undefined;
    if (
      unit.kind === 'paragraph' &&
      unit.text === '' &&
      unit.label &&
      unit.n === undefined &&
      unit.label.kind !== 'article'
    )
      alone = unit.label;
    else if (unit.text !== '' || unit.label) units.push(unit);
  }
  if (alone) units.push(toAlone(alone));
  return units;
}

function toAlone(label: Label): Unit {
  return { kind: 'paragraph', label, text: '', signs: [] };
}

function toUnit({ kind, text, signs, label, level, depth, n }: Block, isTold: boolean): Unit {
  const given = label === undefined ? undefined : readGivenLabel(label);
  const more = {
    kind: kind === 'heading' ? ('heading' as const) : ('paragraph' as const),
    ...(level !== undefined && { level }),
    ...(depth !== undefined && { depth }),
    ...(n !== undefined && { n }),
  };
  if (given) return { ...more, label: inOneLine(given), text, signs };
  if (label !== undefined && label.trim() !== '')
    return { ...more, label: inOneLine({ kind: 'bullet', printed: label, steps: [] }), text, signs };
  if (isTold) return { ...more, text, signs };
  // A number alone has nothing behind it; the blank lets it be read as one.
  const read = readLabel(`${text} `);
  const cut = text.length - read.rest.trimEnd().length;
  if (!read.label) return { ...more, text, signs };
  return { ...more, label: inOneLine(read.label), ...cutPassage({ text, signs }, cut, text.length) };
}

function inOneLine(label: Label): Label {
  return { ...label, printed: label.printed.replace(/\s+/g, ' ').trim() };
}

/** What stands from `start` to `end`, without blanks around it. */
export function cutPassage({ text, signs }: Passage, start: number, end: number): Passage {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const words = part.trim();
  return {
    text: words,
    signs: signs
      .filter(({ at }) => at >= start && (at < end || (at === end && end === text.length)))
      .map(({ at, id }) => ({ id, at: Math.min(Math.max(at - from, 0), words.length) })),
  };
}
