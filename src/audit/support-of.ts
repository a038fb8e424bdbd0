// What a fact rests on, as the last fields of a fact. Called by every list of facts in this folder.
import type { Confidence, Evidence } from '../schemas/fields.ts';
import type { Fact } from './fact.ts';

export type Support = Pick<Fact, 'sources' | 'confidence' | 'checkedOn' | 'standsAt'>;

/** The main source and the further ones; a fact without evidence is of low confidence. */
export function supportOf(evidence: Evidence | undefined): Support {
  if (!evidence) return { sources: [], confidence: 'low', checkedOn: undefined, standsAt: undefined };
  return {
    sources: [evidence, ...(evidence.also ?? [])].map(({ source }) => source),
    confidence: evidence.confidence,
    checkedOn: evidence.checkedOn,
    standsAt: evidence.asOf ?? evidence.checkedOn,
  };
}

/** A record that rests on a list of sources, with a confidence of its own. */
export function supportOfList(evidence: readonly Evidence[], confidence: Confidence): Support {
  const [first, ...also] = evidence;
  return { ...supportOf(first && { ...first, also }), confidence };
}
