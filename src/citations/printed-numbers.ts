// What the printed numbers of provisions stand for: articles or paragraphs of the official text, one by one or as a range.

/** What one number names: `art-13-25` thirteen articles, `art-8.3-4` two parts of one, `3.d` a letter of paragraph 3. */
export interface PrintedNumber {
  /** Articles or paragraphs, as `art-13` or `ii.3`; empty for a preamble, which is not numbered in the text. */
  units: string[];
  /** Parts of the one unit, as `3` and `4`; empty if it names whole units. */
  parts: string[];
  /** Whether one digest stands for several units or parts. */
  isRange: boolean;
}

const PREAMBLE = /^(?:pre|preamble)(?:[.-]|$)/;
const NUMBER = /^((?:[a-z]+[.-])*)(\d+)(?:-(\d+))?((?:-[a-z]+)*)(?:\.(.+))?$/;

/** Reads the number of a provision whose numbering is printed. */
export function readPrintedNumber(n: string): PrintedNumber {
  if (PREAMBLE.test(n)) return { units: [], parts: [], isRange: false };
  const [, prefix = '', first, last, suffix = '', part] = NUMBER.exec(n) ?? [];
  if (first === undefined) return { units: [n.split('.', 1)[0] ?? n], parts: [], isRange: false };
  const units = countUp(first, last).map((number) => `${prefix}${number}${suffix}`);
  if (part === undefined) return { units, parts: [], isRange: units.length > 1 };
  const [, from, to] = /^(\d+)-(\d+)$/.exec(part) ?? [];
  const parts = from === undefined ? [part] : countUp(from, to);
  return { units, parts, isRange: units.length > 1 || parts.length > 1 };
}

/** Articles that one number stands for, or that are missing, at most: more are a slip. */
const MOST = 1000;

function countUp(first: string, last = first): string[] {
  const [from, to] = [Number(first), Number(last)];
  return to < from || to - from >= MOST
    ? [first]
    : Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** What the provisions of a text hold of its articles or paragraphs. */
export interface HeldUnits {
  /** In the order in which they are first named. */
  units: string[];
  /** Units that one digest shares with others, or whose parts do. */
  inRanges: Set<string>;
}

/** Articles or paragraphs that `numbers` name, each once. */
export function listHeldUnits(numbers: readonly string[]): HeldUnits {
  const units = new Set<string>();
  const inRanges = new Set<string>();
  for (const n of numbers) {
    const named = readPrintedNumber(n);
    for (const unit of named.units) {
      units.add(unit);
      if (named.isRange) inRanges.add(unit);
    }
  }
  return { units: [...units], inRanges };
}

/** Numbers of which both name the same article or part. A lead-in and its letters, `3` and `3.a`, do not. */
export function listOverlaps(numbers: readonly string[]): { n: string; other: string; shared: string }[] {
  const all = numbers.map((n) => {
    const { units, parts, isRange } = readPrintedNumber(n);
    return {
      n,
      isRange,
      names: units.flatMap((unit) => (parts.length ? parts.map((part) => `${unit}.${part}`) : unit)),
    };
  });
  return all.flatMap(({ n, isRange, names }, index) =>
    all.slice(0, index).flatMap((earlier) => {
      if (earlier.n === n) return [];
      // A range holds its units whole, so that a part of one of them stands in it already.
      const nested = isRange || earlier.isRange;
      const shared = names.find((name) =>
        earlier.names.some(
          (other) => other === name || (nested && (name.startsWith(`${other}.`) || other.startsWith(`${name}.`))),
        ),
      );
      return shared === undefined ? [] : [{ n, other: earlier.n, shared }];
    }),
  );
}

/** Numbers missing between the first and the last that a whole text holds, by prefix; suffixed ones (`12-bis`) fill no gap. */
export function listGaps(units: readonly string[]): string[] {
  const numbers = new Map<string, Set<number>>();
  for (const unit of units) {
    const [, prefix = '', number] = /^((?:[a-z]+[.-])*)(\d+)$/.exec(unit) ?? [];
    if (number === undefined) continue;
    const known = numbers.get(prefix);
    if (known) known.add(Number(number));
    else numbers.set(prefix, new Set([Number(number)]));
  }
  let reached = 0;
  return [...numbers].flatMap(([prefix, known]) => {
    const last = Math.max(...known);
    // Sections may start anew or count on; anything else leaves a gap before their first number.
    const start = known.has(1) ? 1 : reached + 1;
    reached = last;
    const missing: string[] = [];
    for (let number = start; number <= last && missing.length < MOST; number++)
      if (!known.has(number)) missing.push(`${prefix}${number}`);
    return missing;
  });
}
