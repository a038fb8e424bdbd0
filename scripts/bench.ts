// npm run bench [-- COUNT] [--only search]: builds the real site from COUNT synthetic works (default 1000) and prints time, memory
// and bytes; then measures the search over the real content and over the synthetic one, beside Pagefind.
// npm run bench -- golden: recall over the golden queries, beside Pagefind behind the same seam.
// npm run bench -- provisions: the explorer over 5000 synthetic provisions in headless Chromium.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { benchGolden } from './bench/bench-golden.ts';
import { benchProvisions } from './bench/bench-provisions.ts';
import { generateWorks } from './bench/generate-works.ts';
import type { Phase } from './bench/measure.ts';
import { measureSearch } from './bench/search-bench.ts';
import { printSearchCosts } from './bench/print-search-costs.ts';
import { REAL_QUERIES, SYNTHETIC_QUERIES } from './bench/search-queries.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
if (positionals[0] === 'golden') {
  await benchGolden((await readCorpus(resolve('content'))).corpus);
  process.exit(0);
}
if (positionals[0] === 'provisions') process.exit((await benchProvisions()) ? 0 : 1);
const count = Number(positionals[0] ?? 1000);
if (!Number.isInteger(count) || count < 1 || count > 100_000) {
  console.error(`"${positionals[0]}" is not a count of works. Use a whole number from 1 to 100000.`);
  process.exit(2);
}

const content = join('.bench', String(count), 'content');
const out = join('.bench', String(count), 'site');
const { corpus } = await readCorpus(resolve('content'));
await rm(join('.bench', String(count)), { recursive: true, force: true });
await generateWorks(content, count, corpus);

const row = (name: string, seconds: string, memory: string) =>
  console.log(`${name.padEnd(28)}${seconds.padStart(10)}${memory.padStart(14)}`);
console.log(`\n${count} works of 20 provisions, Node ${process.versions.node}, ${cpus().length} cores`);
if (values.only !== 'search') measureBuild();
await measureSearches();

function measureBuild(): void {
  const phases = [...measure('core'), ...measure('site')];
  row('phase', 'seconds', 'peak MiB');
  for (const { name, seconds, peakMiB } of phases) row(name, seconds.toFixed(2), peakMiB.toFixed(0));
  console.log('');
  row('bytes', 'files', 'MiB');
  for (const [name, dir, wanted] of [
    ['content', content, /\.mdx$/],
    ['pages', out, /\.html$/],
    ['search index', join(out, 'search'), /./],
    ['atlas.json', join(out, 'data'), /./],
  ] as const) {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((path) => (statSync(join(dir, path)).isFile() && wanted.test(path) ? statSync(join(dir, path)).size : 0))
      .filter((size) => size > 0);
    row(name, String(files.length), (files.reduce((sum, size) => sum + size, 0) / 2 ** 20).toFixed(1));
  }
}

/** First the real content, then the synthetic one; the search page comes from the real site. */
async function measureSearches(): Promise<void> {
  const site = join('.bench', 'real', 'site');
  await mkdir(join('.bench', 'real'), { recursive: true });
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--out', site], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${built.stdout}\n${built.stderr}`);
  const real = await measureSearch(corpus, site, join('.bench', 'real', 'search'), REAL_QUERIES);
  printSearchCosts('the real content', real);
  const made = (await readCorpus(resolve(content))).corpus;
  const synthetic = await measureSearch(made, site, join('.bench', String(count), 'search'), SYNTHETIC_QUERIES);
  printSearchCosts(`${count} synthetic works`, synthetic);
}

function measure(mode: 'core' | 'site'): Phase[] {
  const result = spawnSync(process.execPath, ['scripts/bench/measure.ts', mode, content, out], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (result.status !== 0) {
    console.error(`${result.stdout}\n${result.stderr}`);
    process.exit(1);
  }
  return JSON.parse(result.stdout.trim().split('\n').at(-1) ?? '[]') as Phase[];
}
