// Prints what the search costs: medians by query and over all, ours beside Pagefind's and beside an earlier commit's. Called by the
// bench.
import { LATENCY, MEGABITS, type Cost, type SearchCosts } from './search-bench.ts';

export function printSearchCosts(what: string, costs: ReadonlyMap<string, SearchCosts>, keys = 0): void {
  console.log(
    `\nSearch over ${what}; a line of ${LATENCY} ms and ${MEGABITS} Mbit/s over HTTP/2, connection open, entry loaded${keys > 0 ? `, a key each ${keys} ms` : ''}`,
  );
  for (const when of ['first', 'later'] as const) {
    print(
      `${when} query`,
      [...costs.keys()].flatMap((name) => [`${name} ms`, 'kB', 'requests', 'rounds']),
    );
    const medians = new Map<string, Cost>();
    const queries = new Set([...costs.values()].flatMap((own) => [...own[when].keys()]));
    for (const query of queries)
      print(
        query,
        [...costs.values()].flatMap((own) => toCells(medianOf(own[when].get(query) ?? []))),
      );
    for (const [name, own] of costs) medians.set(name, medianOf([...own[when].values()].map(medianOf)));
    print('median', [...medians.values()].flatMap(toCells));
    const most = [...costs.values()].map((own) =>
      Math.max(...[...own[when].values()].flat().map(({ rounds }) => rounds)),
    );
    print(
      'most rounds',
      most.flatMap((rounds) => ['', '', '', String(rounds)]),
    );
    const ours = medians.get('ours');
    for (const [name, other] of medians)
      if (ours && other !== ours) {
        const ratio = (unit: keyof Cost) => (ours[unit] / other[unit]).toFixed(2);
        console.log(`ours / ${name}: ${ratio('milliseconds')} of the time, ${ratio('bytes')} of the bytes`);
      }
  }
}

function print(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(12)).join(''));
}

function toCells({ milliseconds, bytes, requests, rounds }: Cost): string[] {
  return [milliseconds.toFixed(0), (bytes / 1000).toFixed(1), String(requests), String(rounds)];
}

function medianOf(costs: readonly Cost[]): Cost {
  const of = (unit: keyof Cost) => {
    const sorted = costs.map((cost) => cost[unit]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return { milliseconds: of('milliseconds'), bytes: of('bytes'), requests: of('requests'), rounds: of('rounds') };
}
