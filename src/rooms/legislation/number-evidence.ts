// Numbers for the sources of a page that tells them as notes at its end, each source once. Used by viewProfile.
import type { Confidence, Evidence } from '../../schemas/fields.ts';

/** Where a fact was seen, as it stands beside the fact. */
export interface Cited {
  /** Numbers of its sources. */
  numbers: readonly number[];
  /** How sure it is, where that is less than high. */
  doubt: Exclude<Confidence, 'high'> | undefined;
}

export interface NumberedSource {
  number: number;
  source: Evidence;
  /** Days on which it was read, oldest first. */
  readOn: readonly string[];
}

export interface EvidenceNumbers {
  /** The numbers of `evidence` and of further sources of the same fact; a fact without evidence is of low confidence. */
  cite: (evidence: Evidence | undefined, ...further: readonly Evidence[]) => Cited;
  /** All that were cited so far, by number. */
  list: () => NumberedSource[];
}

export function numberEvidence(): EvidenceNumbers {
  const known = new Map<string, { number: number; source: Evidence; days: Set<string> }>();
  const numberOf = (source: Evidence): number => {
    const found = known.get(source.source) ?? { number: known.size + 1, source, days: new Set<string>() };
    known.set(source.source, found);
    found.days.add(source.checkedOn);
    return found.number;
  };
  return {
    cite(evidence, ...further) {
      const sources = [...(evidence ? [evidence, ...(evidence.also ?? [])] : []), ...further];
      const confidence = evidence?.confidence ?? 'low';
      return {
        numbers: [...new Set(sources.map(numberOf))].sort((a, b) => a - b),
        doubt: confidence === 'high' ? undefined : confidence,
      };
    },
    list: () => [...known.values()].map(({ number, source, days }) => ({ number, source, readOn: [...days].sort() })),
  };
}
