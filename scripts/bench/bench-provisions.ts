// The explorer over 5000 synthetic provisions: bytes of its data, and the time that a change of a facet takes. Called by bench.ts.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../../test/helpers/chromium.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { generateWorks } from './generate-works.ts';

const WORKS = 250;
const PROVISIONS = WORKS * 20;
/** Compressed bytes of the facet file, and milliseconds that 19 of 20 changes take; the rest may wait for the machine. */
const LIMITS = { facets: 80_000, change: 50 };
const CHANGES = 60;

/** Builds, measures and prints; true if both limits hold. */
export async function benchProvisions(): Promise<boolean> {
  const content = join('.bench', 'provisions', 'content');
  const out = join('.bench', 'provisions', 'site');
  await rm(join('.bench', 'provisions'), { recursive: true, force: true });
  await generateWorks(content, WORKS, (await readCorpus(resolve('content'))).corpus);
  const built = spawnSync(process.execPath, ['scripts/bench/measure.ts', 'site', content, out], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (built.status !== 0) throw new Error(`${built.stdout}\n${built.stderr}`);

  const data = join(out, 'data', 'provisions');
  const sizeOf = (name: string) => gzipSync(readFileSync(join(data, name)), { level: 9 }).length;
  const facets = sizeOf('facets.json');
  const pieces = readdirSync(data)
    .filter((name) => name !== 'facets.json')
    .map(sizeOf);
  const times = await measureChanges(out);
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? NaN;
  console.log(`
${PROVISIONS} provisions of ${WORKS} works
facet file, compressed      ${(facets / 1000).toFixed(1)} kB of at most ${LIMITS.facets / 1000}
${pieces.length} pieces, compressed       ${(Math.max(...pieces) / 1000).toFixed(1)} kB at most each
${times.length} changes of a facet       ${share(0.5).toFixed(1)} ms half of them, ${share(0.95).toFixed(1)} ms 19 of 20 (at most ${LIMITS.change}), ${share(1).toFixed(1)} ms the slowest`);
  return facets <= LIMITS.facets && share(0.95) <= LIMITS.change;
}

/** Milliseconds that ticking a value of a facet takes until counts, address and status are written, over many values. */
async function measureChanges(dir: string): Promise<number[]> {
  const server = spawn(process.execPath, ['scripts/serve.ts', '--dir', dir], { env: { ...process.env, PORT: '0' } });
  const address = await new Promise<string>((found) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const text = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (text !== undefined) found(text);
    });
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}en/commitments/provisions/`);
    await page.locator('.provision-row').first().waitFor();
    return await page.evaluate(async (changes) => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('atlas-provisions details'))
        details.open = true;
      const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-facet] input')];
      const times: number[] = [];
      for (let at = 0; times.length < changes && at < boxes.length * 10; at++) {
        const box = boxes[(at * 37) % boxes.length];
        if (!box || box.disabled) continue;
        const started = performance.now();
        box.click();
        times.push(performance.now() - started);
        await new Promise((next) => setTimeout(next, 30));
      }
      return times;
    }, CHANGES);
  } finally {
    await browser.close();
    server.kill();
  }
}
