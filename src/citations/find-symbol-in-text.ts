// The mark inside a free query, and the paragraph asked for beside it: `what does AG/RES. 2348 ¶3.d say`.
// Called by the search box (browser).
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

// A sign or word that announces an address; a number, with its section before it; letters and numbers of subdivisions.
// A letter behind a space is no subdivision where it may be a word (a, e, o, y), except at the end.
const ADDRESS =
  /(?<label>(?:[¶§]|\b(?:par(?:[ar][a-z]*)?|op|item|punto|(?<article>art(?:s|i[cg][a-z]*)?))(?![a-z]))[\s.]*(?:n?[o°.]+ ?)?)?(?<![\w.,/-])(?<number>(?:[ivx]+\.)?\d{1,3})(?<letters>(?:\)?(?:\.\d\d?(?!\d)|\s?\([a-z]\b|[ -]?(?:bis|ter)\b|[.-]?[a-z]\b|\s(?:[b-df-np-xz]|[a-z](?=\W*$))\b))*)(?![\w/]|[.,-]\d)/g;

/**
 * The address of a paragraph or article in what is left of a query: `¶3.d`, `¶ 3(d)`, `para 3 d`, `párrafo 3 d)`, `3d` → `3.d`;
 * `II.3` → `ii.3`; `article 145 bis` → `art-145-bis`. A number without subdivision counts only behind a word such as `para`, or alone.
 * Undefined where there is no address: words, `26.364`, `2008-04-09`, more than 1,000 characters.
 */
export function parseProvisionNumber(rest: string): string | undefined {
  const text =
    rest.length > MAX_TEXT ? '' : rest.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\W+$/, '');
  const found = [...text.matchAll(ADDRESS)].map(({ 0: all, groups }): Record<string, string | undefined> => ({
    all,
    ...groups,
  }));
  const best =
    found.find(({ label }) => label) ??
    found.find(({ all, number, letters }) => letters || number?.includes('.') || all === text);
  if (!best) return undefined;
  const steps = `${best.number ?? ''}${best.letters ?? ''}`.match(/\d+|[a-z]+/g) ?? [];
  return (best.article ? 'art-' : '') + steps.join('.').replace(/\.(bis|ter)/, '-$1');
}
