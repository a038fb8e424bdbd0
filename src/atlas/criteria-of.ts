// Criteria of national law that a provision asks for: those it names itself, and those whose question rests on it.
import type { Corpus, Provision } from '../corpus/types.ts';
import type { Atlas } from './atlas.ts';
import type { End } from './build-graph.ts';

/** Criteria whose question rests on each provision, by its end. Made once by the atlas. */
export function indexAskedCriteria({ vocabularies }: Corpus): ReadonlyMap<End, readonly string[]> {
  const asked = new Map<End, string[]>();
  for (const { id, askedBy } of vocabularies.criteria)
    for (const end of askedBy) asked.set(end, [...(asked.get(end) ?? []), id]);
  return asked;
}

/** Ids in the order in which the provision names them, then in that of the list of criteria; each once. */
export function criteriaOf(
  { askedCriteria }: Atlas,
  workId: string,
  { n, criteria }: Pick<Provision, 'n' | 'criteria'>,
): string[] {
  return [...new Set([...criteria, ...(askedCriteria.get(`${workId}#${n}`) ?? [])])];
}
