// The number of an article, section or paragraph as a value, and the anchor that it means among those a work holds.
// Called by the reader and the matcher of citations, and by the linter.
import { foldText } from '../text/fold-text.ts';
import { readPrintedNumber } from './printed-numbers.ts';

/** `art. 145 bis` → `{ unit: 'art', steps: ['145', 'bis'] }`, `¶ 3(d)` → `{ unit: 'para', steps: ['3', 'd'] }`. */
export interface ProvisionNumber {
  /** What it was called; `para` also for a number alone, `pre` for the preamble. */
  unit: 'art' | 's' | 'para' | 'pre';
  /** Numbers and letters, from the whole to the part. */
  steps: readonly string[];
  /** As it was written, for numbers that begin with a word: `Prosecution 1.c`. */
  text: string;
}

type Unit = ProvisionNumber['unit'];

/** Steps of what was written as a number: `149-A`, `149(a)` and `149.a` are the same two. */
export function toSteps(number: string): string[] {
  return foldText(number).match(/\d+|[a-z]+/g) ?? [];
}

const ANCHOR = /^(?:(art|s|pre)-(?=\d)|(?=\d|[ivx]+\.\d))(.*)$/;

/** Reads an anchor: `art-145-bis`, `s-279.01`, `3.d`. Undefined for one in words: `prosecution-1.c`. */
export function readAnchor(n: string): ProvisionNumber | undefined {
  const [, unit = 'para', number] = ANCHOR.exec(n) ?? [];
  return number === undefined ? undefined : { unit: unit as Unit, steps: toSteps(number), text: n };
}

/** Other names under which a text may number its parts, nearest first: the French pages call a section an article. */
const ALIKE: Readonly<Record<Unit, readonly Unit[]>> = {
  art: ['art', 's', 'para'],
  s: ['s', 'art', 'para'],
  para: ['para', 'art', 's'],
  pre: ['pre'],
};

/** Distance of a part that is called by another kind of number altogether: a paragraph for an article. */
export const FAR = 6;

export interface FoundProvision {
  /** Anchor. */
  n: string;
  /** 0 for the very number; more the further it is from what was asked. */
  distance: number;
}

/** The anchor among `held` that `asked` means: the number itself, the first part of it that is held, or the range it lies in. */
export function findProvision(held: readonly string[], asked: ProvisionNumber): FoundProvision | undefined {
  const written = slug(asked.text);
  const same = held.find((n) => slug(n) === written);
  if (same !== undefined) return { n: same, distance: 0 };
  const steps = asked.steps.join(' ');
  const isAsked = (n: string) => readAnchor(n)?.steps.join(' ') === steps;
  for (const [place, unit] of ALIKE[asked.unit].entries()) {
    const own = held.filter((n) => readAnchor(n)?.unit === unit);
    const found = [
      own.find(isAsked),
      own.find((n) => listWholes(n).some(isAsked)),
      own.find((n) => listInRange(n).some(isAsked)),
    ];
    const distance = found.findIndex((n) => n !== undefined);
    const n = found[distance];
    if (n !== undefined) return { n, distance: 3 * place + distance };
  }
  return undefined;
}

/** What `n` is a part of: `art-36.1.a` of `art-36.1` and `art-36`. A suffix makes another article: `145-bis` is no part of 145. */
function listWholes(n: string): string[] {
  return Array.from(n.matchAll(/\./g), ({ index }) => n.slice(0, index));
}

/** The numbers that a range stands for: `art-13-25`, `art-8.3-4`. */
function listInRange(n: string): string[] {
  const { units, parts, isRange } = readPrintedNumber(n);
  if (!isRange) return [];
  return units.flatMap((unit) => (parts.length ? parts.map((part) => `${unit}.${part}`) : [unit]));
}

function slug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
