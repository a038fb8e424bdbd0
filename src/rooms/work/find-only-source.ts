// The one source in which every paragraph of a work was seen, and how sure all are: then that is told once, not at each of them. Called by the
// view of a record and by what is folded below its paragraphs.
import type { Work } from '../../corpus/types.ts';
import type { Confidence, Evidence } from '../../schemas/fields.ts';

/** Undefined where there are several, where it is not listed, or where a paragraph was read on another day. */
export function findOnlySource({ frontMatter, provisions }: Work): Evidence | undefined {
  const seen = provisions[0]?.evidence;
  const only = frontMatter.evidence.find(({ source }) => source === seen?.source);
  const isSeenThere = provisions.every(
    ({ evidence }) =>
      evidence?.source === only?.source &&
      !evidence?.also?.length &&
      evidence?.checkedOn === only?.checkedOn &&
      evidence?.asOf === only?.asOf,
  );
  return isSeenThere ? only : undefined;
}

/** How sure all its paragraphs are, where one source is named for all of them and none differs. */
export function findOnlyConfidence(work: Work): Confidence | undefined {
  const confidence = findOnlySource(work) && work.provisions[0]?.evidence?.confidence;
  return work.provisions.every(({ evidence }) => evidence?.confidence === confidence) ? confidence : undefined;
}
