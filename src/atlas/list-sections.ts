// The sections of a page whose list may be split: how many entries each has, and those that the page shows. Called by views.
import { LATEST, type ListPart } from './split-list.ts';

/** A list as one of its pages shows it. */
export interface SplitView<T> {
  /** Every entry, newest first. */
  all: readonly T[];
  /** The pages beside the list's own; none where it stands whole. */
  parts: readonly ListPart<T>[];
  /** Which of them the page is; undefined for the list's own page. */
  part: ListPart<T> | undefined;
}

export interface Section<K, T> {
  key: K;
  /** Entries of the section: in the list, or in the part that the page is. */
  total: number;
  /** Those that the page shows: all, but the latest alone on the own page of a split list. */
  items: readonly T[];
}

/** The views of a list: its own page, then one for each part. */
export function listViews<T>(all: readonly T[], parts: readonly ListPart<T>[]): SplitView<T>[] {
  return [undefined, ...parts].map((part) => ({ all, parts, part }));
}

/** Sections in the order of `keys`; those without an entry are left out. */
export function listSections<K, T>(
  { all, parts, part }: SplitView<T>,
  keys: readonly K[],
  keyOf: (item: T) => K,
): Section<K, T>[] {
  const groups = Map.groupBy(part?.items ?? all, keyOf);
  const isCut = parts.length > 0 && !part;
  return keys.flatMap((key) => {
    const members = groups.get(key) ?? [];
    return members.length ? [{ key, total: members.length, items: isCut ? members.slice(0, LATEST) : members }] : [];
  });
}
