// Records that hold most words of a query, where few hold all. Called by search-atlas.
import { evaluateQuery } from '../engine/evaluate-query.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import { hasField, type QueryNode } from '../engine/query-tree.ts';

/** With fewer results than this, most words are enough. */
export const FEW = 3;
/**
 * @param found 1 per record that has all words
 * @returns 1 per record that has all but as few of them as give enough results; undefined where that finds no more
 */
export async function findMost(
  index: SearchIndex,
  tree: QueryNode,
  found: Uint8Array,
): Promise<Uint8Array | undefined> {
  if (tree.kind !== 'and' || hasField(tree) || count(found) >= FEW) return undefined;
  const held = new Uint8Array(found.length);
  for (const item of tree.items)
    (await evaluateQuery(index, item)).found.forEach((has, record) => {
      if (has) held[record] = (held[record] ?? 0) + 1;
    });
  const atLeast = (least: number) => held.map((words) => (words >= least ? 1 : 0));
  // Of two words one is not most.
  for (let least = tree.items.length - 1; least > tree.items.length / 2; least--) {
    const most = atLeast(least);
    if (count(most) >= FEW || least - 1 <= tree.items.length / 2) return count(most) > count(found) ? most : undefined;
  }
  return undefined;
}

export function count(found: Uint8Array): number {
  return found.reduce((sum, one) => sum + one, 0);
}
