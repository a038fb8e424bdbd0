// A relation as files write it. Called by the writers of the atlas file and of works' own files.
import type { Relation } from '../../atlas/build-graph.ts';
import type { RelationRecord } from './relation-schema.ts';

export function toRelation({ predicate, from, to, note, evidence }: Relation): RelationRecord {
  return { predicate, from, to, ...(note !== undefined && { note }), ...evidence };
}
