// Criteria of national law that a provision asks for: those it names itself, and those whose question rests on it.
import type { Corpus, Provision } from '../corpus/types.ts';
import type { End } from './build-graph.ts';

const asking = new WeakMap<Corpus, ReadonlyMap<End, readonly string[]>>();

/** Criteria whose question rests on each provision, by its end; computed once per corpus. */
function askedByEnd(corpus: Corpus): ReadonlyMap<End, readonly string[]> {
  let byEnd = asking.get(corpus);
  if (!byEnd) {
    const map = new Map<End, string[]>();
    for (const { id, askedBy } of corpus.vocabularies.criteria)
      for (const end of askedBy) map.set(end, [...(map.get(end) ?? []), id]);
    asking.set(corpus, map);
    byEnd = map;
  }
  return byEnd;
}

/** Ids in the order in which the provision names them, then in that of the list of criteria; each once. */
export function criteriaOf(
  corpus: Corpus,
  workId: string,
  { n, criteria }: Pick<Provision, 'n' | 'criteria'>,
): string[] {
  return [...new Set([...criteria, ...(askedByEnd(corpus).get(`${workId}#${n}`) ?? [])])];
}
