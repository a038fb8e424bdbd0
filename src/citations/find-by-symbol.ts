// Records whose marks fit a symbol that somebody typed. Used over the corpus and, in the browser, over the list of symbols.
import { findSymbolInText } from './find-symbol-in-text.ts';
import { matchSymbols } from './match-symbols.ts';
import { parseSymbol, type OfficialSymbol } from './parse-symbol.ts';

/**
 * The records of `records` that the symbol in `text` names, in their order. One symbol can name several: `A/RES/55/25` has
 * three annexes. Empty if `text` holds no symbol or nothing fits.
 */
export function findBySymbol<T>(
  records: readonly T[],
  marksOf: (record: T) => readonly (OfficialSymbol | string | null)[],
  text: string,
): T[] {
  const wanted = parseSymbol(text) ?? findSymbolInText(text)?.symbol;
  if (!wanted) return [];
  return records.filter((record) =>
    marksOf(record).some((mark) => {
      const symbol = typeof mark === 'string' ? parseSymbol(mark) : mark;
      return symbol ? matchSymbols(wanted, symbol) : false;
    }),
  );
}
