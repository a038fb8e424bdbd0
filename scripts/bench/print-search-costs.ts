// Prints what the search costs, the atlas beside Pagefind. Called by the bench.
import type { QueryCost, SearchCosts } from './search-bench.ts';

const COLUMNS = [
  'first kB',
  'Pagefind',
  'ratio',
  'first ms',
  'Pagefind',
  'later kB',
  'Pagefind',
  'later ms',
  'Pagefind',
];

export function printSearchCosts(what: string, costs: SearchCosts): void {
  const { records, indexSeconds, indexBytes, pagefindSeconds, atlas, pagefind } = costs;
  console.log(
    `\nSearch over ${what}, ${records} records: index of ${kilobytes(indexBytes)} kB made in ${indexSeconds.toFixed(1)} s, Pagefind's in ${pagefindSeconds.toFixed(1)} s`,
  );
  console.log(
    'Bytes with headers beyond the page, milliseconds from key to results: first query in an empty browser; the same after others',
  );
  print('query', COLUMNS);
  atlas.forEach((own, at) => {
    const other = pagefind[at];
    if (other) print(`${own.language} ${own.query}`, toCells(own, other));
  });
  print('median', toCells(medians(atlas), medians(pagefind)));
}

function print(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(10)).join(''));
}

function toCells(own: Pick<QueryCost, 'first' | 'later'>, other: Pick<QueryCost, 'first' | 'later'>): string[] {
  return [
    kilobytes(own.first.bytes),
    kilobytes(other.first.bytes),
    `${(other.first.bytes / own.first.bytes).toFixed(1)}x`,
    own.first.milliseconds.toFixed(0),
    other.first.milliseconds.toFixed(0),
    kilobytes(own.later.bytes),
    kilobytes(other.later.bytes),
    own.later.milliseconds.toFixed(0),
    other.later.milliseconds.toFixed(0),
  ];
}

function medians(costs: readonly QueryCost[]): Pick<QueryCost, 'first' | 'later'> {
  const of = (which: 'first' | 'later', unit: 'bytes' | 'milliseconds') => {
    const sorted = costs.map((cost) => cost[which][unit]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return {
    first: { bytes: of('first', 'bytes'), milliseconds: of('first', 'milliseconds') },
    later: { bytes: of('later', 'bytes'), milliseconds: of('later', 'milliseconds') },
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
