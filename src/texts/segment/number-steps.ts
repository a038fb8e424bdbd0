// Where a numbered paragraph hangs: below the last article, number or letter, or beside it. Called by the segmenter.
import { fromRoman } from '../../citations/parse-symbol.ts';
import type { Label } from './read-label.ts';

/** An open paragraph, from the outermost to the innermost. */
export interface Open {
  kind: Label['kind'] | 'plain';
  /** Its own last step: `3`, `d`, `ii`; empty for one without number. */
  step: string;
  /** Whole number. */
  n: string;
  depth: number | undefined;
  /** Whether it ends with a colon, so that what follows belongs to it. */
  leads: boolean;
}

/**
 * The paragraph above the one with `label`, and how its step is counted; `undefined` above for one that stands by itself. Closes on `open`
 * what has ended.
 */
export function findParent(
  open: Open[],
  label: Label,
  depth: number | undefined,
): { parent: Open | undefined; kind: Label['kind'] } {
  const step = label.steps.at(-1) ?? '';
  // "§ 1º" is a paragraph of its article in Brazil, and a section by itself elsewhere.
  if (label.printed.startsWith('§') && open[0]?.kind === 'article') return close(open, 1, 'number');
  if (label.kind === 'article' || label.kind === 'section') return close(open, 0, label.kind);
  // A list of the format tells how deep it is; only lists below each other have such depths in common.
  if (depth !== undefined && label.kind !== 'bullet') {
    const beside = open.findIndex((entry) => entry.depth !== undefined && entry.depth >= depth);
    const entry = open[beside];
    // Another list of the same depth, as letters below numbers, is told by its kind.
    const kind = kindBeside(entry, label);
    if (entry && (entry.depth !== depth || entry.kind === kind)) return close(open, beside, kind);
    if (!entry && open.some((entry) => entry.depth !== undefined)) return close(open, open.length, label.kind);
  }
  const kind = isRomanHere(open, label) ? 'roman' : label.kind;
  const beside = open.findLastIndex((entry) => entry.kind === kind && follows(entry.step, step, kind));
  if (beside >= 0) return close(open, beside, kind);
  const same = open.findLastIndex((entry) => entry.kind === kind);
  if (kind === 'number') {
    // A first number goes below what leads to it; any other begins anew at the top, or stands in its article.
    const article = open.findIndex((entry) => entry.kind === 'article' || entry.kind === 'section');
    const last = open.at(-1);
    if (step === '1' && last?.leads && last.kind !== 'plain' && same < 0) return close(open, open.length, kind);
    return close(open, same >= 0 ? same : article + 1, kind);
  }
  if (same >= 0) return close(open, same, kind);
  return close(open, open.length, kind);
}

function close(open: Open[], length: number, kind: Label['kind']): { parent: Open | undefined; kind: Label['kind'] } {
  open.length = length;
  return { parent: open.at(-1), kind };
}

function kindBeside(entry: Open | undefined, { kind }: Label): Label['kind'] {
  return entry && (entry.kind === 'letter' || entry.kind === 'roman') && (kind === 'letter' || kind === 'roman')
    ? entry.kind
    : kind;
}

/** `i)` after `h)` is a letter, after `a)` or a number it counts anew in roman numerals. */
function isRomanHere(open: readonly Open[], { kind, steps }: Label): boolean {
  const step = steps.at(-1) ?? '';
  if (kind === 'roman') return true;
  if (kind !== 'letter' || toRomanValue(step) === undefined) return false;
  const letter = open.findLast((entry) => entry.kind === 'letter');
  if (letter && follows(letter.step, step, 'letter')) return false;
  const roman = open.findLast((entry) => entry.kind === 'roman');
  return step === 'i' || (roman !== undefined && follows(roman.step, step, 'roman'));
}

function toRomanValue(step: string): number | undefined {
  const value = fromRoman(step);
  return value === step ? undefined : Number(value);
}

/** Whether `step` is the next one, or one of the next few where some are missing. */
function follows(last: string, step: string, kind: Open['kind']): boolean {
  const [from, to] = [toValue(last, kind), toValue(step, kind)];
  return from !== undefined && to !== undefined && to > from && to <= from + 3;
}

function toValue(step: string, kind: Open['kind']): number | undefined {
  if (kind === 'number') return Number(step);
  if (kind === 'roman') return toRomanValue(step);
  if (kind !== 'letter' || !/^[a-zñ]/.test(step)) return undefined;
  // ñ stands behind n in Spanish lists.
  return step.startsWith('ñ') ? 14.5 : step.charCodeAt(0) - 96 + (step.length - 1) * 26;
}
