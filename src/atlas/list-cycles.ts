// Relations that lead back to where they began: of two texts of one day each cannot recall the other. Called by checkGraph.
import { DATED_PREDICATES, type Predicate } from '../schemas/predicates.ts';
import { recordOf, type Graph, type Relation } from './build-graph.ts';

/** Predicates by which two texts may name each other. */
const MUTUAL: ReadonlySet<Predicate> = new Set<Predicate>(['relatedTo', 'cites']);

/** What an annex or a plan does to the text that recalls or adopts it on the same day, and that text to it. */
const OF_PARTS: ReadonlySet<Predicate> = new Set<Predicate>(['endorses', 'basedOn', 'supplements']);

/**
 * The relation that closes each ring, with the records in it; without recursion. Whatever acts on an earlier text, by one predicate
 * or by several, cannot be acted on by it, but for a text and what belongs to it.
 */
export function listCycles({ relations }: Pick<Graph, 'relations'>): { relation: Relation; ring: string[] }[] {
  const groups = Map.groupBy(
    relations.filter(({ predicate }) => !MUTUAL.has(predicate)),
    ({ predicate }) => (DATED_PREDICATES.has(predicate) && !OF_PARTS.has(predicate) ? 'dated' : predicate),
  );
  return [...groups.values()].flatMap(findRings);
}

function findRings(relations: readonly Relation[]): { relation: Relation; ring: string[] }[] {
  const from = Map.groupBy(relations, (relation) => recordOf(relation.from));
  const done = new Set<string>();
  const rings: { relation: Relation; ring: string[] }[] = [];
  for (const start of from.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const open = [{ record: start, next: 0 }];
    for (let here = open.at(-1); here; here = open.at(-1)) {
      if (here.next === 0) {
        if (done.has(here.record)) {
          open.pop();
          continue;
        }
        path.push(here.record);
        onPath.add(here.record);
      }
      const relation = from.get(here.record)?.[here.next++];
      const to = relation && recordOf(relation.to);
      if (!relation || to === undefined) {
        open.pop();
        path.pop();
        onPath.delete(here.record);
        done.add(here.record);
      } else if (to === here.record ? isOfWhole(relation) : onPath.has(to))
        rings.push({ relation, ring: [...path.slice(path.indexOf(to)), to] });
      else if (to !== here.record && !done.has(to)) open.push({ record: to, next: 0 });
    }
  }
  return rings;
}

/** A paragraph may carry on another one of its own text, and not that text as a whole. */
function isOfWhole({ from, to }: Relation): boolean {
  return from !== to && !to.includes('#');
}
