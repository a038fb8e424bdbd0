// What of an address could not be followed, in words. Called by the explorer.
import type { Choice, ReadChoice } from './choice.ts';
import { nameUnknown } from '../../site/dom/name-unknown.ts';
import { fillIn } from '../../text/fill-in.ts';
import { LIST_LIMIT } from '../../site/dom/provision-list.ts';

export function listWarnings(
  { unknown, unknownInList, listTooLong, queryTooLong }: Omit<ReadChoice, keyof Choice>,
  word: (key: string) => string,
): string[] {
  const name = (key: string, values: readonly string[]) => nameUnknown(values, (value) => fillIn(word(key), { value }));
  return [
    ...name('facet.unknown', unknown),
    ...name('provisions.list.unknown', unknownInList),
    ...(listTooLong ? [fillIn(word('provisions.list.full'), { count: String(LIST_LIMIT) })] : []),
    ...(queryTooLong ? [word('search.tooLong')] : []),
  ];
}
