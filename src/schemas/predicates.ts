// The closed list of relations. Only the stored direction may be written; the other one is computed and shown.
import { z } from 'astro/zod';

/** Predicate as written (acting side) → its computed inverse. */
export const INVERSES = {
  recalls: 'recalledBy',
  reaffirms: 'reaffirmedBy',
  renews: 'renewedBy',
  strengthens: 'strengthenedBy',
  extends: 'extendedBy',
  followsUp: 'followedUpBy',
  convenes: 'convenedBy',
  endorses: 'endorsedBy',
  basedOn: 'basisFor',
  supplements: 'supplementedBy',
  reportsOn: 'reportedOnIn',
  cites: 'citedBy',
  reproduces: 'reproducedIn',
  implements: 'implementedBy',
  amends: 'amendedBy',
  repeals: 'repealedBy',
  applies: 'appliedBy',
  relatedTo: 'relatedTo',
} as const;

export type Predicate = keyof typeof INVERSES;

export const PREDICATES = Object.keys(INVERSES) as [Predicate, ...Predicate[]];

/** Predicates whose acting side cannot be older than what it acts on. */
export const DATED_PREDICATES: ReadonlySet<Predicate> = new Set<Predicate>([
  'recalls',
  'reaffirms',
  'renews',
  'strengthens',
  'extends',
  'followsUp',
  'reportsOn',
  'implements',
  'endorses',
  'basedOn',
  'supplements',
  'reproduces',
  'amends',
  'repeals',
  'applies',
]);

const STORED_BY_INVERSE = new Map<string, Predicate>(
  PREDICATES.filter((predicate) => INVERSES[predicate] !== predicate).map((predicate) => [
    INVERSES[predicate],
    predicate,
  ]),
);

/** Why `name` may not be written, if it is an inverse. */
export function describeInverse(name: string): string | undefined {
  const stored = STORED_BY_INVERSE.get(name);
  return stored && `is an inverse, which the atlas computes. Write "${stored}" on the other record instead.`;
}

export const storedPredicate = z.enum(PREDICATES, {
  error: ({ input }) => (typeof input === 'string' ? describeInverse(input) : undefined),
});
