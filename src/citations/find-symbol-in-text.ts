// The mark inside a free text: `what does AG/RES. 2348 say`. Called by the reader of citations.
import type { OfficialSymbol } from './parse-symbol.ts';
import { parseSymbol } from './parse-symbol.ts';

/** A mark found in a text: `text.slice(start, end)` is its spelling, `rest` the text without it. */
export interface FoundSymbol {
  symbol: OfficialSymbol;
  start: number;
  end: number;
  rest: string;
}

const MAX_TEXT = 1000;
const MAX_WORDS = 12;

/**
 * Finds the longest mark in a query: `what does AG/RES. 2348 (XXXVII-O/07) ¶3.d say`, `2348 3.d`. A mark goes before a bare number;
 * of two as long, the first. Undefined where there is none, and for more than 1,000 characters. A bare number is a guess
 * (`180 victims` gives 180): use it only if it matches a work.
 */
export function findSymbolInText(text: string): FoundSymbol | undefined {
  let best: FoundSymbol | undefined;
  let weight = 0;
  // A pilcrow, section sign, hash, colon or quotation mark ends a word without a space; a word does not begin with a bracket.
  const words = text.length > MAX_TEXT ? [] : [...text.matchAll(/(?![([])[^\s¶§#:?!¿¡"“”«»]+/g)];
  words.forEach(({ index: start }, at) => {
    for (const last of words.slice(at, at + MAX_WORDS)) {
      // A closing bracket belongs to the mark if it was opened there.
      const spelling = text.slice(start, last.index + last[0].length).replace(/(?:[\].,;]|(?<!\([^)]*)\))+$/, '');
      const symbol = parseSymbol(spelling);
      const end = start + spelling.length;
      const length = spelling.length + (symbol?.system === 'number' ? 0 : MAX_TEXT);
      if (!symbol || length <= weight) continue;
      weight = length;
      best = { symbol, start, end, rest: `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim() };
    }
  });
  return best;
}
