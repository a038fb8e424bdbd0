// npm run bench [-- COUNT] [--only search] [--before DIR]: builds the real site from COUNT synthetic works (default 1000) and prints
// time, memory and bytes; then measures the search over the real content and over the synthetic one, beside Pagefind.
//   --only build | search: that alone. --before DIR: beside an earlier commit, checked out and installed in DIR.
//   --keys MS: queries are typed, a key each MS milliseconds, so that both engines ask ahead (default 0: they come into the box at once).
//   --repeats N: how often each query is asked (default 3). --real DIR: the real content, if not `content`.
// npm run bench -- COUNT --only beside: the whole build beside Starlight and Eleventy, which are installed from npm, and Hugo if it is here.
// npm run bench -- golden: recall over the golden queries, beside Pagefind behind the same seam.
// npm run bench -- provisions: the explorer over 5000 synthetic provisions in headless Chromium.
// npm run bench -- kept [--edits 200] [--seed 1]: edits of the real content as chance has them, each kept build held against a whole one.
// npm run bench -- budgets: the largest page of each kind over 1000 synthetic works; exit 1 if one is over its budget.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { Atlas } from '../src/atlas/atlas.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { collectRecords } from '../src/integrations/index-content.ts';
import { benchBeside } from './bench/bench-beside.ts';
import { benchGolden } from './bench/bench-golden.ts';
import { benchKept } from './bench/bench-kept.ts';
import { benchProvisions } from './bench/bench-provisions.ts';
import { generateWorks } from './bench/generate-works.ts';
import { benchPageBudgets } from './bench/page-budgets.ts';
import type { Phase } from './bench/measure.ts';
import { writePagefind } from './bench/pagefind-index.ts';
import { measureSearch, type Contestant } from './bench/search-bench.ts';
import { printSearchCosts } from './bench/print-search-costs.ts';
import { readOptions } from './terminal/read-options.ts';
import { tellErrors } from './terminal/tell-errors.ts';
import { REAL_QUERIES, SYNTHETIC_QUERIES, type BenchQuery } from './bench/search-queries.ts';

tellErrors();
const { positionals, values } = readOptions({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    before: { type: 'string' },
    repeats: { type: 'string', default: '3' },
    keys: { type: 'string', default: '0' },
    real: { type: 'string', default: 'content' },
    edits: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
if (positionals[0] === 'golden') {
  await benchGolden((await readCorpus(resolve('content'))).corpus);
  process.exit(0);
}
if (positionals[0] === 'kept') {
  const [edits = 0, seed = 0] = [values.edits, values.seed].map(Number);
  if (!Number.isSafeInteger(edits) || edits < 1 || !Number.isSafeInteger(seed)) {
    console.error('Write --edits and --seed as whole numbers: --edits 200 --seed 1.');
    process.exit(2);
  }
  process.exit((await benchKept(resolve(values.real), edits, seed)) ? 0 : 1);
}
if (positionals[0] === 'provisions') process.exit((await benchProvisions()) ? 0 : 1);
if (positionals[0] === 'budgets') process.exit((await benchPageBudgets()) ? 0 : 1);
const count = Number(positionals[0] ?? 1000);
if (!Number.isInteger(count) || count < 1 || count > 100_000) {
  console.error(`"${positionals[0]}" is not a count of works. Use a whole number from 1 to 100000.`);
  process.exit(2);
}

const made = resolve('.bench', String(count), 'content');
/** Checkouts that are compared: this one first. */
const houses = [
  {
    name: 'ours',
    dir: '.',
    sites: { real: resolve('.bench/real/site'), made: resolve('.bench', String(count), 'site') },
  },
  ...(values.before === undefined
    ? []
    : [
        {
          name: 'before',
          dir: values.before,
          sites: { real: resolve('.bench/real/before'), made: resolve('.bench', String(count), 'before') },
        },
      ]),
];
const row = (name: string, ...cells: string[]) =>
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(''));

if (values.only === 'beside') {
  await generateWorks(made, count, (await readCorpus(resolve('content'))).corpus);
  await benchBeside(made, join('.bench', String(count), 'beside'), Number(values.repeats));
  process.exit(0);
}
if (values.only !== 'search' || !houses.every(({ sites }) => existsSync(sites.made))) {
  await rm(join('.bench', String(count)), { recursive: true, force: true });
  await generateWorks(made, count, (await readCorpus(resolve('content'))).corpus);
  console.log(`\n${count} works of 20 provisions, Node ${process.versions.node}, ${cpus().length} cores`);
  for (const house of houses) measureBuild(house);
}
if (values.only !== 'build') {
  await mkdir(join('.bench', 'real'), { recursive: true });
  for (const { dir, sites } of houses)
    run(dir, ['scripts/build.ts', '--out', sites.real], { ATLAS_CONTENT: resolve(values.real) });
  await measureSearches('the real content', resolve(values.real), 'real', REAL_QUERIES);
  await measureSearches(`${count} synthetic works`, made, 'made', SYNTHETIC_QUERIES);
}

function measureBuild({ name, dir, sites }: (typeof houses)[number]): void {
  row(`\n${name}`, 'seconds', 'CPU s', 'peak MiB');
  for (const mode of ['core', 'index', 'site']) {
    const output = run(dir, ['scripts/bench/measure.ts', mode, made, sites.made], { ASTRO_TELEMETRY_DISABLED: '1' });
    for (const phase of JSON.parse(output.trim().split('\n').at(-1) ?? '[]') as Phase[])
      row(`  ${phase.name}`, phase.seconds.toFixed(2), phase.cpuSeconds.toFixed(2), phase.peakMiB.toFixed(0));
  }
  row('  bytes', 'files', 'MiB');
  for (const [what, folder, wanted] of [
    ['content', made, /\.mdx$/],
    ['pages', sites.made, /\.html$/],
    ['search index', join(sites.made, 'search'), /./],
    ['data', join(sites.made, 'data'), /./],
  ] as const) {
    const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => (wanted.test(path) ? statSync(join(folder, path)) : undefined))
      .flatMap((file) => (file?.isFile() ? [file.size] : []));
    row(`  ${what}`, String(sizes.length), (sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20).toFixed(1));
  }
}

/** Pagefind's index lies beside ours in the same site. */
async function measureSearches(
  what: string,
  content: string,
  site: 'real' | 'made',
  queries: readonly BenchQuery[],
): Promise<void> {
  const records = await collectRecords(new Atlas((await readCorpus(content)).corpus));
  const own = houses[0]?.sites[site] ?? '';
  const seconds = await writePagefind(records, own);
  console.log(`\n${what}: ${records.length} records; Pagefind's index made in ${seconds.toFixed(1)} s`);
  const contestants: Contestant[] = [
    ...houses.map(({ name, sites }) => ({
      name,
      site: sites[site],
      pageOf: (language: string) => `${language}/search/`,
      entry: /\/search\/entry\.json$/,
    })),
    {
      name: 'Pagefind',
      site: own,
      pageOf: (language) =>
        `pagefind-bench/?languages=${encodeURIComponent(language === 'en' ? 'en' : `${language} en`)}`,
      entry: /\/pagefind-entry\.json/,
    },
  ];
  const keys = Number(values.keys);
  printSearchCosts(what, await measureSearch(contestants, queries, Number(values.repeats), keys), keys);
}

function run(dir: string, args: readonly string[], env: Record<string, string>): string {
  const result = spawnSync(process.execPath, args, {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
  if (result.status !== 0) {
    console.error(`${args.join(' ')} failed in ${dir}:\n${result.stdout}\n${result.stderr}`);
    process.exit(1);
  }
  return result.stdout;
}
