// What of an address could not be followed, in words. An address can hold thousands of unknown values; a few are named.
import type { ReadChoice } from './choice.ts';
import { fillIn } from '../../text/fill-in.ts';
import { LIST_LIMIT } from './provision-list.ts';

const NAMED = 5;
const LENGTH = 40;

export function listWarnings(
  { unknown, unknownInList, listTooLong }: Pick<ReadChoice, 'unknown' | 'unknownInList' | 'listTooLong'>,
  word: (key: string) => string,
): string[] {
  const name = (key: string, values: readonly string[]) => [
    ...values.slice(0, NAMED).map((value) => fillIn(word(key), { value: value.slice(0, LENGTH) })),
    ...(values.length > NAMED ? ['…'] : []),
  ];
  return [
    ...name('facet.unknown', unknown),
    ...name('provisions.list.unknown', unknownInList),
    ...(listTooLong ? [fillIn(word('provisions.list.full'), { count: String(LIST_LIMIT) })] : []),
  ];
}
