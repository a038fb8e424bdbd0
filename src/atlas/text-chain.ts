// Texts that can be compared one after the other: those that are held in one language. Asked by the pages of commitments and by the
// comparison of official texts.
import type { Work } from '../corpus/types.ts';
import { LANGUAGES } from '../schemas/languages.ts';
import type { Atlas } from './atlas.ts';

export interface ChainEnd {
  work: Work;
  /** Number of the paragraph; absent for the whole text. */
  n?: string | undefined;
}

/** `workId#n` of those that have a text in one language, that of most; undefined where there are not two. */
export function listTextChain({ texts }: Pick<Atlas, 'texts'>, ends: readonly ChainEnd[]): string[] | undefined {
  const chains = LANGUAGES.map((language) => ends.filter(({ work }) => texts.find(work.workId, language)));
  const longest = chains.reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length < 2) return undefined;
  return longest.map(({ work, n }) => (n === undefined ? work.workId : `${work.workId}#${n}`));
}
