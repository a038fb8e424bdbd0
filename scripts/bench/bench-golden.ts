// npm run bench -- golden: what readers ask and what they expect, asked of our index and of Pagefind's behind the same seam, over the
// real content. Prints one table.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Corpus } from '../../src/corpus/types.ts';
import { listOutcomes, recall, type Outcome } from '../../test/helpers/golden-outcomes.ts';
import { readGolden } from '../../test/helpers/golden.ts';
import { buildMemorySearch } from '../../test/helpers/memory-search.ts';
import { buildPagefindSearch, fetchFile } from '../../test/helpers/pagefind-search.ts';

export async function benchGolden(corpus: Corpus): Promise<void> {
  const goldens = readGolden(parse(readFileSync(join('test', 'search', 'golden.yml'), 'utf8')));
  const dir = join('.bench', 'golden');
  await rm(dir, { recursive: true, force: true });
  const memory = await buildMemorySearch(corpus);
  const pagefind = await buildPagefindSearch(memory, dir);
  globalThis.fetch = fetchFile as typeof fetch;
  const engines = [await listOutcomes(memory, goldens), await listOutcomes(pagefind, goldens)];
  const kinds = [...new Set(goldens.filter(({ set }) => set === undefined).map(({ kind }) => kind))];
  print('golden queries', 'ours @1', '@3', 'Pagefind @1', '@3', 'queries');
  for (const kind of kinds) printRow(kind, engines, (golden) => golden.kind === kind && golden.set === undefined);
  printRow('all of these', engines, ({ set }) => set === undefined);
  const sets = engines.map((outcomes) => outcomes.filter(({ golden }) => golden.set !== undefined));
  const exact = sets.map((outcomes) => String(outcomes.filter((outcome) => outcome.exact).length));
  print('sets, exactly found', exact[0] ?? '', '', exact[1] ?? '', '', String(sets[0]?.length));
}

function printRow(name: string, engines: readonly Outcome[][], wanted: (golden: Outcome['golden']) => boolean): void {
  const own = engines.map((outcomes) => outcomes.filter(({ golden }) => wanted(golden)));
  const cells = own.flatMap((outcomes) => [1, 3].map((at) => (100 * recall(outcomes, at)).toFixed(1)));
  print(name, ...cells, String(own[0]?.length));
}

function print(name: string, ...cells: string[]): void {
  console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(13)).join(''));
}
