// The ids of the corpus: of records that are held, and those that records had before they were renamed, which lead on and name nothing.
// Read by the check of references, the rules and the editor.
import type { Corpus } from './types.ts';

/** What claims an id that a record had before. */
export const FORMER = 'renamed record';

interface RecordId {
  id: string;
  /** Of a former id: the one that its record has now. */
  now: string | undefined;
}

/** Every id, each once. One that a record has is none that another had. */
function listRecordIds({ idPlaces, moved }: Pick<Corpus, 'idPlaces' | 'moved'>): RecordId[] {
  return [...idPlaces].map(([id, places]) => ({
    id,
    now: places.every(({ kind }) => kind === FORMER) ? presentId({ moved }, id) : undefined,
  }));
}

/** Ids of the records that are held. */
export function heldIds(corpus: Pick<Corpus, 'idPlaces' | 'moved'>): string[] {
  return listRecordIds(corpus).flatMap(({ id, now }) => (now === undefined ? [id] : []));
}

/** The id that a record has which once had `id`. */
export function presentId({ moved }: Pick<Corpus, 'moved'>, id: string): string | undefined {
  return moved.find(({ from }) => from === id)?.to;
}

/**
 * What is wrong with a reference to the former `id`.
 * @param canBeNamed whether a reference of its kind may name the present one
 * @returns undefined where it is no former id, or that of a record of another kind
 */
export function describeFormer(
  corpus: Pick<Corpus, 'moved'>,
  id: string,
  canBeNamed: (id: string) => boolean,
): string | undefined {
  const now = presentId(corpus, id);
  return now !== undefined && canBeNamed(now) ? `"${id}" has been renamed. Name "${now}" instead.` : undefined;
}
