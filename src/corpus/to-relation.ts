// A relation as front matter writes it, as the graph reads it. Used for works and practices.
import type { z } from 'astro/zod';
import type { Confidence } from '../schemas/fields.ts';
import type { workRelation } from '../schemas/work.ts';
import type { Place } from './issue.ts';
import type { RelationTarget } from './types.ts';

/** @param confidence that of the record, for a relation that names a source of its own without saying how sure it is */
export function toRelation(
  { predicate, to, note, source, confidence: own }: z.output<typeof workRelation>,
  confidence: Confidence,
  place: Place,
): RelationTarget {
  return {
    predicate,
    to,
    ...(note !== undefined && { note }),
    ...(source !== undefined && { evidence: { source, confidence: own ?? confidence } }),
    place,
  };
}
