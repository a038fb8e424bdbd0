// Which paragraph of an official text each provision of a work tells, so that the text takes the numbers that the atlas has published.
// By number where it is printed, by words of the digest and official terms where it is not, in one order. Called by the importer.
import { readPrintedNumber } from '../citations/printed-numbers.ts';
import { toSteps } from '../citations/provision-number.ts';
import type { OfficialWords } from '../corpus/types.ts';
import type { Language } from '../schemas/languages.ts';
import { WordWeights, toStems } from './word-weights.ts';

/** What of a provision is compared. */
export interface MatchedProvision {
  n: string;
  editorial: boolean;
  digest: string;
  terms: readonly OfficialWords[];
}

/** A paragraph or sentence that a provision may tell. */
export interface Candidate {
  /** Number that the segmenter gave it, and whether its last step is printed. */
  n: string;
  printed: boolean;
  text: string;
  /** A beginning of it that a provision may tell alone: its first sentence. */
  beginning?: string;
  /** Taken off where it is less likely, as a sentence within a paragraph. */
  handicap?: number;
}

/** Of the sum of a pair: less is chance. */
const LEAST = 1.2;
const NONE: ReadonlySet<string> = new Set();

/** For each provision the index of its candidate, or undefined. Both keep their order. */
export function matchProvisions(
  provisions: readonly MatchedProvision[],
  candidates: readonly Candidate[],
  isSameLanguage: boolean,
  language: Language,
): (number | undefined)[] {
  const weights = new WordWeights([...provisions.map(({ digest }) => digest), ...candidates.map(({ text }) => text)]);
  const told = provisions.map(({ digest }) => toStems(digest));
  const written = candidates.map(({ text }) => toStems(text));
  const begun = candidates.map(({ beginning }) => (beginning === undefined ? undefined : toStems(beginning)));
  const score = (row: number, column: number): number => {
    const [provision, candidate] = [provisions[row], candidates[column]];
    if (!provision || !candidate) return 0;
    const byNumber = scoreNumber(provision, candidate);
    const byTerms = scoreTerms(provision.terms, candidate.text, language);
    const [own = NONE, whole = NONE, first] = [told[row], written[column], begun[column]];
    const byWords = Math.max(weights.overlap(own, whole), first ? weights.overlap(own, first) : 0);
    return byNumber + byTerms + byWords * (isSameLanguage ? 8 : 4) - (candidate.handicap ?? 0);
  };
  return alignInOrder(provisions.length, candidates.length, score);
}

/** The same number, or the same last step where both are printed; other printed numbers speak against it. */
function scoreNumber({ n, editorial }: MatchedProvision, candidate: Candidate): number {
  if (n === candidate.n || isSameNumber(n, candidate.n)) return candidate.printed || !editorial ? 6 : 1;
  if (editorial || !candidate.printed) return 0;
  const [own, other] = [lastSteps(n), lastSteps(candidate.n)];
  if (own.at(-1) !== other.at(-1)) return -3;
  return own.length > 1 && own.at(-2) === other.at(-2) ? 2.5 : 1.5;
}

/** `art-149-a-1` and `art-149-a.1` are the same two steps; `art-1-3` is a range. */
function isSameNumber(n: string, other: string): boolean {
  return toSteps(n).join(' ') === toSteps(other).join(' ') && !readPrintedNumber(n).isRange;
}

function lastSteps(n: string): string[] {
  return n.split(/[.-]/).slice(-2);
}

/** Official terms are printed in the paragraph as they are. */
function scoreTerms(terms: readonly OfficialWords[], text: string, language: Language): number {
  const own = terms.filter((term) => term.language === language);
  const folded = ` ${foldWords(text)} `;
  const found = own.filter((term) => folded.includes(` ${foldWords(term.text)} `)).length;
  return own.length ? Math.min(found, 3) * 1.5 - (found === 0 ? 0.5 : 0) : 0;
}

function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The pairs of the greatest sum, none crossing another, none below the least. */
function alignInOrder(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): (number | undefined)[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const pairs = new Float64Array(rows * columns);
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++) {
      const pair = score(row - 1, column - 1);
      pairs[(row - 1) * columns + column - 1] = pair;
      const skipped = Math.max(best[(row - 1) * width + column] ?? 0, best[row * width + column - 1] ?? 0);
      const paired = pair >= LEAST ? (best[(row - 1) * width + column - 1] ?? 0) + pair : -1;
      best[row * width + column] = Math.max(skipped, paired);
    }
  const matched = Array.from({ length: rows }, (): number | undefined => undefined);
  let [row, column] = [rows, columns];
  while (row > 0 && column > 0) {
    const here = best[row * width + column] ?? 0;
    const pair = pairs[(row - 1) * columns + column - 1] ?? 0;
    // Of two that are as good the one beside its neighbour is taken.
    const isPair = pair >= LEAST && here === (best[(row - 1) * width + column - 1] ?? 0) + pair;
    if (isPair) matched[--row] = --column;
    else if (here === (best[(row - 1) * width + column] ?? 0)) row--;
    else column--;
  }
  return matched;
}
