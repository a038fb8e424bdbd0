// Cuts long lists into pages, so that no page grows with the whole corpus. Called by the views of lists.

/**
 * Entries that one page lists at most. An entry takes 300 to 600 bytes of HTML, so that a page stays below 300 kB with its frame,
 * and what is shorter is read and searched more easily in one piece.
 */
export const LONGEST_LIST = 400;

/** Entries of each section that the page of a split list still shows: enough to see what is new. */
export const LATEST = 50;

/** What one page of a split list holds. */
export interface ListPart<T> {
  /** End of its address: `2014`, `2026-11`, `b`; `2014-2` for the second page of 2014; `undated` for what has no key. */
  id: string;
  /** Year, month or letter; undefined for what has none. */
  key: string | undefined;
  /** From 1: of one key. Counted from the end of the list, so that newer entries change no address. */
  page: number;
  items: readonly T[];
}

/**
 * The parts of `items` in their order, entries of one key together; none where the list is short enough to stay whole.
 * @param items newest first, or in the order of their letters
 */
export function splitList<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
  longest: number = LONGEST_LIST,
): ListPart<T>[] {
  return items.length <= longest ? [] : cutByKey(items, keyOf, longest);
}

/** The same of a list that is split however short it is. */
export function cutByKey<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
  longest: number,
): ListPart<T>[] {
  return [...Map.groupBy(items, keyOf)].flatMap(([key, members]) => {
    const pages = Math.ceil(members.length / longest);
    return Array.from({ length: pages }, (_, index) => {
      const page = pages - index;
      const end = members.length - (page - 1) * longest;
      const id = key ?? 'undated';
      return {
        id: page === 1 ? id : `${id}-${page}`,
        key,
        page,
        items: members.slice(Math.max(0, end - longest), end),
      };
    });
  });
}

/** Year of a date as precise as known; undefined where none is recorded. */
export function yearOf(date: string | null): string | undefined {
  return date?.slice(0, 4);
}
