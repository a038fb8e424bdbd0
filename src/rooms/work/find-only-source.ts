// The one source in which every paragraph of a work was seen: then it is named once, not at each of them. Called by the view of a record and
// by the evidence of its paragraphs.
import type { Work } from '../../corpus/types.ts';
import type { Evidence } from '../../schemas/fields.ts';

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
