// Which paragraph of one text became which of another, by their words and in their order. Called by the comparison of official texts.
import type { Language } from '../schemas/languages.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { tokenize } from '../text/tokenize.ts';

export interface ComparedParagraph {
  n: string;
  text: string;
}

/** A paragraph of each side, or of one alone. */
export interface ParagraphPair<P extends ComparedParagraph> {
  before?: P;
  after?: P;
}

/** Share of their words that two paragraphs have in common at least, to be one that was changed. */
const LEAST = 0.35;
/** What the same number is worth beside words. */
const SAME_NUMBER = 0.05;

/** All paragraphs of both sides in their order; what is in the first alone stands before what is in the second alone. */
export function pairParagraphs<P extends ComparedParagraph>(
  before: readonly P[],
  after: readonly P[],
  language: Language,
): ParagraphPair<P>[] {
  const [rows, columns] = [before, after].map((list) => list.map(({ text }) => readBag(text, language)));
  const width = after.length + 1;
  const scores = before.map((one, row) =>
    after.map((other, column) => {
      const alike = compareBags(rows?.[row] ?? new Map(), columns?.[column] ?? new Map());
      return alike < LEAST ? 0 : alike + (one.n === other.n ? SAME_NUMBER : 0);
    }),
  );
  // The best sum of pairs from each row and column on.
  const best = new Float64Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--) {
      const score = scores[row]?.[column] ?? 0;
      const paired = score > 0 ? score + (best[(row + 1) * width + column + 1] ?? 0) : 0;
      best[row * width + column] = Math.max(
        paired,
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
      );
    }
  const pairs: ParagraphPair<P>[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [one, other] = [before[row], after[column]];
    const here = best[row * width + column] ?? 0;
    const score = scores[row]?.[column] ?? 0;
    if (one && other && score > 0 && here === score + (best[(row + 1) * width + column + 1] ?? 0)) {
      pairs.push({ before: one, after: other });
      row++;
      column++;
    } else if (one && (!other || here === (best[(row + 1) * width + column] ?? 0))) {
      pairs.push({ before: one });
      row++;
    } else {
      if (other) pairs.push({ after: other });
      column++;
    }
  }
  return pairs;
}

/** How often each word stands in a text, but for those that all texts have. */
function readBag(text: string, language: Language): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const { form } of tokenize(text)) if (!isFunctionWord(form, [language])) bag.set(form, (bag.get(form) ?? 0) + 1);
  return bag;
}

/** From 0, no word in common, to 1. */
function compareBags(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0];
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
