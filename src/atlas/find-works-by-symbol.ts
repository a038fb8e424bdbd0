// Looks works up by a symbol in any of the ways people write it.
import { findBySymbol } from '../citations/find-by-symbol.ts';
import type { Corpus, Work } from '../corpus/types.ts';

/** Works that `text` names by symbol: `AG/RES. 2348 (XXXVII-O/07)`, `agres2348`, `res. 2348/07`, `2348`. */
export function findWorksBySymbol(corpus: Pick<Corpus, 'works'>, text: string): Work[] {
  return findBySymbol(corpus.works, ({ symbols }) => symbols, text);
}
