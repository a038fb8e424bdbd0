// A number for each source of the compared table, in the order in which the cells name them. Called by compare.client.ts.
import type { CompareGroup } from './compare-groups.ts';
import type { CompareState } from './compare-json.ts';

/** By address; the first is 1. */
export function numberSources(
  groups: readonly CompareGroup[],
  states: readonly Pick<CompareState, 'sources'>[],
): ReadonlyMap<string, number> {
  const addresses = groups.flatMap(({ rows }) =>
    rows.flatMap(({ id }) => states.flatMap(({ sources }) => sources[id]?.addresses ?? [])),
  );
  return new Map([...new Set(addresses)].map((address, index) => [address, index + 1]));
}
