// The provisions of a work, for fields that name one: workId#number. Called by findNames.
import type { Corpus } from '../corpus/types.ts';

/** Provisions of `workId` whose number begins with `number`, with the first words of each. */
export function findProvision(corpus: Corpus, workId: string, number: string): { id: string; label: string }[] {
  return (corpus.workById.get(workId)?.provisions ?? [])
    .filter(({ n }) => n.startsWith(number))
    .map(({ n, digest }) => ({ id: `${workId}#${n}`, label: `${n}: ${digest.text.slice(0, 90)}` }));
}
