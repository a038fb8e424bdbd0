// node test/by-hand/kill-builds.ts [--seed 1] [--count 40]: kills builds at random moments in three ways, and after each asks whether the
// next command finds the last good site whole and clears away what was left. Not part of `npm test`: a run takes ten minutes.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateWorks } from '../../scripts/bench/generate-works.ts';
import { readOptions } from '../../scripts/terminal/read-options.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeRandom } from '../helpers/random.ts';

const { values } = readOptions({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '40' } },
});
const WAYS = ['parent by SIGKILL', 'parent by SIGTERM', 'child by SIGKILL'] as const;
const OUT = '.build/killed';
const random = makeRandom(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'atlas-kill-'));
const env = { ...process.env, ATLAS_CONTENT: join(folder, 'content') };

/** One hash of all paths and bytes of a folder. */
function hashOf(dir: string): string {
  const hash = createHash('sha256');
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of paths) {
    const file = join(dir, path);
    hash.update(path);
    try {
      hash.update(readFileSync(file));
    } catch {
      hash.update('a folder');
    }
  }
  return hash.digest('hex');
}

function start(): ChildProcess {
  return spawn(process.execPath, ['scripts/build.ts', '--out', OUT], { env, stdio: 'ignore' });
}

/** What stands in `.build` that a build made on its way. */
function listLeft(): string[] {
  return readdirSync('.build').filter((name) => /^(?:fresh|old|claim|build|stale)-|^swap$/.test(name));
}

/** The process of Astro that `parent` waits for, if it has one. */
function childOf(parent: number): number | undefined {
  try {
    return (JSON.parse(readFileSync(`.build/build-${parent}.json`, 'utf8')) as { child?: number }).child;
  } catch {
    return undefined;
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills at a moment of the whole build, or within the swap: every second time as soon as the journal of the swap is there. */
async function kill(way: (typeof WAYS)[number], moment: number, inSwap: boolean): Promise<void> {
  const parent = start();
  if (parent.pid === undefined) throw new Error('The build did not start.');
  if (inSwap) {
    while (!existsSync('.build/swap') && parent.exitCode === null) await pause(0);
    await pause(moment % 8);
  } else await pause(moment);
  const pid = way === 'child by SIGKILL' ? childOf(parent.pid) : parent.pid;
  if (pid !== undefined && parent.exitCode === null) {
    try {
      process.kill(pid, way === 'parent by SIGTERM' ? 'SIGTERM' : 'SIGKILL');
    } catch {
      // It has ended in the meantime.
    }
  }
  await ended(parent);
}

await generateWorks(join(folder, 'content'), 4, (await readCorpus('content')).corpus);
const begun = Date.now();
await ended(start());
const whole = Date.now() - begun;
const good = hashOf(OUT);
let wrong = 0;
for (let run = 0; run < Number(values.count); run++) {
  const way = WAYS[run % WAYS.length] ?? WAYS[0];
  const inSwap = run % 2 === 1 && way !== 'child by SIGKILL';
  const moment = Math.floor(random() * whole);
  await kill(way, moment, inSwap);
  const before = listLeft();
  const next = spawnSync(process.execPath, ['scripts/lint-content.ts', '--content', env.ATLAS_CONTENT], {
    encoding: 'utf8',
  });
  const left = listLeft();
  const isGood = existsSync(OUT) && hashOf(OUT) === good;
  const isRight = isGood && left.length === 0 && next.status === 0;
  if (!isRight) wrong++;
  console.log(
    `${isRight ? 'right' : 'WRONG'}  ${String(run + 1).padStart(2)}  ${way.padEnd(18)} ${inSwap ? 'in the swap' : `after ${moment} ms`}  left: ${before.join(' ') || 'nothing'}${left.length ? `  still: ${left.join(' ')}` : ''}`,
  );
  if (!isGood) {
    rmSync(OUT, { recursive: true, force: true });
    await ended(start());
  }
}
rmSync(folder, { recursive: true });
rmSync(OUT, { recursive: true, force: true });
console.log(
  `${wrong === 0 ? 'All right' : `${wrong} wrong`} of ${values.count}, seed ${values.seed}; a whole build took ${whole} ms.`,
);
process.exitCode = wrong === 0 ? 0 : 1;
