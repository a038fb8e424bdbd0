// A reader's list of provisions as one value of an address: `ag-res-2348~3.d~2,rtp-ii-doc-7-09~4`.
// Neither sign occurs in ids or numbers, and an address carries both as they are.

/** More would make addresses that servers and mail refuse. */
export const LIST_LIMIT = 200;

const BETWEEN_WORKS = ',';
const BEFORE_NUMBER = '~';

export interface ReadList {
  /** Known ends, `workId#n`, each once, at most `LIST_LIMIT`. */
  ends: string[];
  /** Parts that name no provision, as written. */
  unknown: string[];
  /** Whether ends were left out because the list is full. */
  tooLong: boolean;
}

/** @param ends `workId#n`; those of one work are put together */
export function writeList(ends: readonly string[]): string {
  const byWork = Map.groupBy(ends, (end) => end.slice(0, end.indexOf('#')));
  return [...byWork]
    .map(([work, own]) => [work, ...own.map((end) => end.slice(end.indexOf('#') + 1))].join(BEFORE_NUMBER))
    .join(BETWEEN_WORKS);
}

/** Reads what `writeList` wrote, and says what of it is not known. */
export function readList(text: string, isKnown: (end: string) => boolean): ReadList {
  const ends = new Set<string>();
  const unknown = new Set<string>();
  for (const part of text.split(BETWEEN_WORKS)) {
    const [work = '', ...numbers] = part.split(BEFORE_NUMBER);
    if (part !== '' && !numbers.length) unknown.add(part);
    for (const n of numbers) {
      const end = `${work}#${n}`;
      if (isKnown(end)) ends.add(end);
      else unknown.add(`${work}${BEFORE_NUMBER}${n}`);
    }
  }
  return { ends: [...ends].slice(0, LIST_LIMIT), unknown: [...unknown], tooLong: ends.size > LIST_LIMIT };
}
