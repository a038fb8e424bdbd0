// What was changed here on a file that was changed elsewhere meanwhile. Called when a save meets another text than the one that was read.
import type { RecordState, StatePart } from './record-state.ts';

/** The changes from `base` to `mine`, on `theirs`; of what both changed mine is taken, and the difference is shown before it is saved. */
export function mergeStates(base: RecordState, mine: RecordState, theirs: RecordState): RecordState {
  const value = merge(base.value, mine.value, theirs.value);
  const texts = merge(base.texts, mine.texts, theirs.texts);
  return {
    value: isMap(value) ? value : mine.value,
    texts: isMap(texts) ? texts : mine.texts,
    parts: mergeParts(base.parts, mine.parts, theirs.parts),
  };
}

/** Parts of the file as it is now, in its order, each with what was changed here; those that are new here stand at the end. */
function mergeParts(
  base: readonly StatePart[] = [],
  mine: readonly StatePart[] | undefined,
  theirs: StatePart[] | undefined,
): StatePart[] | undefined {
  if (!mine || !theirs) return theirs;
  const [before, own] = [byKey(base), byKey(mine.filter(({ from }) => from !== undefined))];
  const merged = [...byKey(theirs)].flatMap(([key, part]) => {
    const [old, changed] = [before.get(key), own.get(key)];
    // Taken out here, and as it was elsewhere.
    if (!changed) return old && isSame(old, part) ? [] : [part];
    return [old && isSame(old, changed) ? part : onPlaces(changed, part)];
  });
  return [...merged, ...mine.filter(({ from }) => from === undefined)];
}

/** Provisions by their number, all else by its place among its kind. */
function byKey(parts: readonly StatePart[]): Map<string, StatePart> {
  const counts = new Map<string, number>();
  return new Map(
    parts.map((part) => {
      const count = (counts.get(part.kind) ?? 0) + 1;
      counts.set(part.kind, count);
      return [`${part.kind} ${part.kind === 'provision' ? (part.attributes['n'] ?? '') : count}`, part];
    }),
  );
}

/** A part as it was changed here, at the places of the file as it is now. */
function onPlaces(changed: StatePart, { from, told }: StatePart): StatePart {
  const telling = Object.entries(changed.told).map(([language, part]) => {
    const now = told[language as keyof typeof told]?.from;
    return [
      language,
      part && { text: part.text, attributes: part.attributes, ...(now !== undefined && { from: now }) },
    ];
  });
  const { kind, text, attributes } = changed;
  return {
    kind,
    text,
    attributes,
    told: Object.fromEntries(telling) as StatePart['told'],
    ...(from !== undefined && { from }),
  };
}

function isSame(a: StatePart, b: StatePart): boolean {
  const shown = ({ text, attributes, told }: StatePart) => ({
    text,
    attributes,
    told: Object.fromEntries(
      Object.entries(told).map(([language, part]) => [language, part && [part.text, part.attributes]]),
    ),
  });
  return isEqual(shown(a), shown(b));
}

/** The same of a value; a list is one. */
function merge(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isEqual(base, mine)) return theirs;
  if (isEqual(base, theirs) || !isMap(mine) || !isMap(theirs)) return mine;
  const before = isMap(base) ? base : {};
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = keys.map((key) => [key, merge(before[key], mine[key], theirs[key])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isEqual(a: unknown, b: unknown): boolean {
  if (isMap(a) && isMap(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isEqual(a[key], b[key]));
  }
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  return a === b;
}
