// The words of one language: where each form and each pair of neighbours stands. Called by build-language.
import type { Stemmer } from '../text/stem-words.ts';
import { tokenize } from '../text/tokenize.ts';
import { memo } from './memo.ts';

/** A form of a stem with the parts that hold it: part and count in turn. */
export interface FormCounts {
  form: string;
  counts: number[];
}

interface Word extends FormCounts {
  stem: number;
}

/** Collects texts part by part. Stems are numbers in here: numbers are quicker to look up than pairs of texts. */
export class TermCollector {
  readonly #fold: (word: string) => string;
  readonly #stems: string[] = [];
  /** By the first stem: by the second, part and place in turn. */
  readonly #pairs: Map<number, number[]>[] = [];
  readonly #words: Word[] = [];
  readonly #wordOf: (form: string) => Word;

  constructor(stem: Stemmer, fold: (word: string) => string) {
    this.#fold = fold;
    const numberOf = memo((text: string) => {
      this.#pairs.push(new Map());
      return this.#stems.push(text) - 1;
    });
    this.#wordOf = memo((form) => {
      const word: Word = { form, counts: [], stem: numberOf(stem(form)) };
      this.#words.push(word);
      return word;
    });
  }

  /** Texts of a part; parts must rise. No pair reaches from one segment into the next. */
  add(part: number, segments: readonly string[]): void {
    let place = 0;
    for (const segment of segments) {
      let before: number | undefined;
      for (const { form } of tokenize(segment, this.#fold)) {
        const { stem, counts } = this.#wordOf(form);
        if (counts.at(-2) === part) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
        else counts.push(part, 1);
        if (before !== undefined) this.#addPair(before, stem, part, place - 1);
        before = stem;
        place++;
      }
      place++;
    }
  }

  /** Stems with their forms, both sorted. */
  listTerms(): [string, FormCounts[]][] {
    const forms = this.#stems.map((): FormCounts[] => []);
    for (const word of this.#words) forms[word.stem]?.push(word);
    return this.#stems
      .map((stem, at): [string, FormCounts[]] => [stem, (forms[at] ?? []).sort((a, b) => (a.form < b.form ? -1 : 1))])
      .sort(byKey);
  }

  /** Stems side by side, as `first second`, with part and place in turn. */
  listPairs(): [string, number[]][] {
    return this.#pairs
      .flatMap((seconds, first) =>
        [...seconds].map(([second, places]): [string, number[]] => [
          `${this.#stems[first] ?? ''} ${this.#stems[second] ?? ''}`,
          places,
        ]),
      )
      .sort(byKey);
  }

  /** Forms, sorted, with the number of parts that hold each. */
  listForms(): [string, number][] {
    return this.#words.map(({ form, counts }): [string, number] => [form, counts.length / 2]).sort(byKey);
  }

  #addPair(first: number, second: number, part: number, place: number): void {
    const seconds = this.#pairs[first];
    const places = seconds?.get(second);
    if (places) places.push(part, place);
    else seconds?.set(second, [part, place]);
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
