// How much two texts have in common, rare words counting more. Called by the matching of provisions and paragraphs.
import { foldText } from '../text/fold-text.ts';

/** Letters of a word by which its forms are alike: `lighthouse`, `lighthouses`. */
const STEM = 6;

export function toStems(text: string): Set<string> {
  return new Set((foldText(text).match(/[a-z]{4,}|\d{2,}/g) ?? []).map((word) => word.slice(0, STEM)));
}

export class WordWeights {
  readonly #weights = new Map<string, number>();
  readonly #sums = new WeakMap<ReadonlySet<string>, number>();

  constructor(texts: readonly string[]) {
    const counts = new Map<string, number>();
    for (const text of texts) for (const stem of toStems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const [stem, count] of counts) this.#weights.set(stem, Math.log(1 + texts.length / (1 + count)));
  }

  /** From 0 for nothing in common to 1 for all words of `told`; a long `written` has more words by chance, and counts for less. */
  overlap(told: ReadonlySet<string>, written: ReadonlySet<string>): number {
    const [whole, size] = [this.#sum(told), this.#sum(written)];
    if (whole === 0 || size === 0) return 0;
    const [few, many] = told.size < written.size ? [told, written] : [written, told];
    let shared = 0;
    for (const stem of few) if (many.has(stem)) shared += this.#weights.get(stem) ?? 0;
    return (shared / whole) * 0.6 + (shared / Math.sqrt(whole * size)) * 0.4;
  }

  #sum(stems: ReadonlySet<string>): number {
    let sum = this.#sums.get(stems);
    if (sum !== undefined) return sum;
    sum = 0;
    for (const stem of stems) sum += this.#weights.get(stem) ?? 0;
    this.#sums.set(stems, sum);
    return sum;
  }
}
