// Lays the items of a list before and after an edit beside each other, so that those that stayed are not written anew.
import { isDeepStrictEqual } from 'node:util';

/** An item of the new list: `from` is its place in the old one, `isSame` whether it is as it was. */
export interface AlignedItem {
  from: number | undefined;
  isSame: boolean;
}

/**
 * For each of `after` the item of `before` that it is, or was. Items keep their order; equal ones are found by the longest common
 * part, and what lies between them is taken as changed, one by one.
 */
export function alignItems(before: readonly unknown[], after: readonly unknown[]): AlignedItem[] {
  let start = 0;
  while (start < before.length && start < after.length && isDeepStrictEqual(before[start], after[start])) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    isDeepStrictEqual(before[before.length - 1 - end], after[after.length - 1 - end])
  )
    end++;
  const old = before.slice(start, before.length - end);
  const next = after.slice(start, after.length - end);
  const pairs = alignMiddle(old, next);
  return [
    ...after.slice(0, start).map((_, index) => ({ from: index, isSame: true })),
    ...pairs.map(({ from, isSame }) => ({ from: from === undefined ? undefined : from + start, isSame })),
    ...after.slice(after.length - end).map((_, index) => ({ from: before.length - end + index, isSame: true })),
  ];
}

function alignMiddle(old: readonly unknown[], next: readonly unknown[]): AlignedItem[] {
  // Lengths of the longest common parts of what is behind each pair of places.
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(next.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  const isEqual = old.map((a) => next.map((b) => isDeepStrictEqual(a, b)));
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = next.length - 1; column >= 0; column--) {
      const length = isEqual[row]?.[column]
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] ?? [])[column] = length;
    }
  const result: AlignedItem[] = [];
  let [row, column] = [0, 0];
  let free: number[] = [];
  let waiting: number[] = [];
  const settle = () => {
    for (const [index, place] of waiting.entries()) result[place] = { from: free[index], isSame: false };
    [free, waiting] = [[], []];
  };
  while (row < old.length || column < next.length) {
    if (row < old.length && column < next.length && isEqual[row]?.[column]) {
      settle();
      result[column++] = { from: row++, isSame: true };
    } else if (column >= next.length || (row < old.length && at(row + 1, column) >= at(row, column + 1)))
      free.push(row++);
    else waiting.push(column++);
  }
  settle();
  return result;
}
