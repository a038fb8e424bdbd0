// Relations between works, provisions and meetings as one graph. Built once from the corpus; pages, lint and exports query it.
import type { Corpus, Provision, RelationTarget, Work } from '../corpus/types.ts';

/** An end of a relation: `workId`, `workId#number`, or the id of a meeting; the acting end may be a practice. */
export type End = string;

export interface Relation extends RelationTarget {
  from: End;
}

export interface Graph {
  /** In the order of the corpus: by work, its own first, then those of its provisions. */
  relations: readonly Relation[];
  /** Relations whose acting end is exactly `end`. */
  outgoing(end: End): readonly Relation[];
  /** Relations that act on exactly `end`. */
  incoming(end: End): readonly Relation[];
  /** Relations that act on a record or on any of its provisions. */
  incomingToRecord(id: string): readonly Relation[];
  /** Relations made by a record or by any of its provisions. */
  outgoingFromRecord(id: string): readonly Relation[];
}

/** Record part of an end: `ag-res-2348#3.d` → `ag-res-2348`. */
export function recordOf(end: End): string {
  const hash = end.indexOf('#');
  return hash < 0 ? end : end.slice(0, hash);
}

/** Provision part of an end, undefined for a whole record. */
export function numberOf(end: End): string | undefined {
  const hash = end.indexOf('#');
  return hash < 0 ? undefined : end.slice(hash + 1);
}

/** Work and provision that an end names, undefined if it is a meeting or dangling. */
export function resolveEnd(corpus: Corpus, end: End): { work: Work; provision?: Provision } | undefined {
  const work = corpus.workById.get(recordOf(end));
  if (!work) return undefined;
  const n = numberOf(end);
  if (n === undefined) return { work };
  const provision = work.provisions.find((candidate) => candidate.n === n);
  return provision && { work, provision };
}

/** Builds the graph of `corpus`. Dangling ends stay in it; `checkGraph` reports them. */
export function buildGraph(corpus: Corpus): Graph {
  const relations: Relation[] = [];
  for (const work of corpus.works) {
    for (const relation of work.relations) relations.push({ ...relation, from: work.workId });
    for (const provision of work.provisions)
      for (const relation of provision.relations)
        relations.push({ ...relation, from: `${work.workId}#${provision.n}` });
  }
  for (const practice of corpus.practices)
    for (const relation of practice.relations) relations.push({ ...relation, from: practice.workId });

  const indexes = {
    from: groupBy(relations, ({ from }) => from),
    to: groupBy(relations, ({ to }) => to),
    fromRecord: groupBy(relations, ({ from }) => recordOf(from)),
    toRecord: groupBy(relations, ({ to }) => recordOf(to)),
  };
  const lookUp = (index: Map<string, Relation[]>) => (key: string) => index.get(key) ?? [];
  return {
    relations,
    outgoing: lookUp(indexes.from),
    incoming: lookUp(indexes.to),
    outgoingFromRecord: lookUp(indexes.fromRecord),
    incomingToRecord: lookUp(indexes.toRecord),
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
