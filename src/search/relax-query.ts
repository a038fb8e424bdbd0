// What to leave out of a query, and how much would be found then. Called by the results page and the explorer where nothing fits.
import { toGroup, type QueryNode } from '../engine/query-tree.ts';

export interface LeftOut {
  /** Part of the query to leave out. */
  part: QueryNode;
  count: number;
}

/** @param count how much `rest` finds; undefined is a query of which nothing is left */
export function relaxQuery(
  tree: QueryNode,
  count: (rest: QueryNode | undefined) => number | Promise<number>,
): Promise<LeftOut[]> {
  const items = tree.kind === 'and' ? tree.items : [tree];
  return Promise.all(
    items.map(async (part) => {
      const rest = items.filter((item) => item !== part);
      return { part, count: await count(toGroup('and', rest)) };
    }),
  );
}

/** `query` without one of its parts. */
export function leaveOut(query: string, { at, end }: QueryNode): string {
  return `${query.slice(0, at)} ${query.slice(end)}`.replace(/\s+/g, ' ').trim();
}
