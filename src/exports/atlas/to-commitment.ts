// A commitment as the atlas file writes it. Called by the writer of the file.
import type { Commitment } from '../../corpus/types.ts';
import type { CommitmentRecord } from './commitment-schema.ts';

/** Steps in the order of the dates; what a step does not say is null. */
export function toCommitment({
  id,
  labels,
  promise,
  topics,
  steps,
  criteria,
  treaties,
  practices,
  indicators,
  activities,
  summary,
  notKnown,
}: Commitment): CommitmentRecord {
  return {
    id,
    labels,
    promise,
    topics,
    steps: steps.map(({ provision, change, against, reason, weaker }) => ({
      provision,
      change,
      against: against ?? null,
      reason,
      weaker: weaker ?? null,
    })),
    criteria,
    treaties,
    practices,
    indicators,
    activities,
    summary: summary.text,
    notKnown,
  };
}
