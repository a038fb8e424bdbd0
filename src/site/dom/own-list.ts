// The reader's own list of provisions, kept in this browser as addresses write it, so that what is added on one page is there on the next.
// Called by the menu of paragraphs and by the explorer, which shows the list.
import { LIST_LIMIT, readList, writeList } from './provision-list.ts';
import { readStored, store } from './stored.ts';

const KEY = 'list';

/** Ends `workId#n`, oldest first. Empty where the browser keeps nothing. */
export function readOwnList(): string[] {
  return readList(readStored(KEY) ?? '', () => true).ends;
}

/** Whether the browser keeps it; where it does not, the caller says that the list goes with the page. */
export function keepOwnList(ends: readonly string[]): boolean {
  return store(KEY, ends.length ? writeList(ends) : undefined);
}

/** `ends` with `end` or without it; undefined where there is no room for it. */
export function changeList(ends: readonly string[], end: string, isOn: boolean): string[] | undefined {
  const others = ends.filter((other) => other !== end);
  if (!isOn) return others;
  return others.length >= LIST_LIMIT ? undefined : [...others, end];
}

/** Puts `end` on the reader's own list or takes it off. */
export function changeOwnList(end: string, isOn: boolean): void {
  const ends = changeList(readOwnList(), end, isOn);
  if (ends) keepOwnList(ends);
}

/** The query of an address that names no list, with the reader's own. */
export function withOwnList(query: string): string {
  const params = new URLSearchParams(query);
  const own = readOwnList();
  if (params.has('list') || !own.length) return query;
  params.set('list', writeList(own));
  return `?${params}`;
}
