// Sources of a fact as the atlas file writes them. Called by the writers of states and works.
import type { Evidence } from '../../schemas/fields.ts';
import type { SourceRead } from './fields.ts';

function toSource({ source, kind, confidence, checkedOn, asOf }: Evidence): SourceRead {
  return { source, kind, confidence, checkedOn, asOf: asOf ?? null };
}

/** The main source and the further ones; none where the fact has no evidence of its own. */
export function toSources(evidence: Evidence | undefined): SourceRead[] {
  return evidence ? [evidence, ...(evidence.also ?? [])].map(toSource) : [];
}

/** Those beside the main one, which the file writes taken apart. */
export function toFurtherSources(evidence: Evidence | undefined): SourceRead[] {
  return toSources(evidence).slice(1);
}
