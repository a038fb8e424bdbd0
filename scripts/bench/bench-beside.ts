// The whole build of this site beside other makers of sites, over the same works on the same machine in one run: time waited for, CPU time of all
// processes, pages and bytes. Ours makes four languages and all that it writes; the others one language and a search.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { folderOf, RIVALS, writeRival, type Rival } from './rivals.ts';

interface Cost {
  name: string;
  seconds: number;
  cpuSeconds: number;
  pages: number;
  /** Of the pages, in MiB. */
  size: number;
}

/** What the site aims at: the time of one and the CPU of another, both with their search. */
const AIMS = { seconds: { than: 'Starlight', times: 1 }, cpuSeconds: { than: 'Hugo and Pagefind', times: 6 } } as const;

/**
 * @param content folder of the works
 * @param repeats how often each is built; the least of each figure counts
 */
export async function benchBeside(content: string, rivals: string, repeats: number): Promise<void> {
  const { corpus } = await readCorpus(content);
  const makers: { name: string; build: () => Omit<Cost, 'name'> }[] = [
    {
      name: 'ours',
      build: () => {
        const out = resolve(rivals, 'ours');
        const env = { ATLAS_CONTENT: content, ATLAS_URL: 'https://bench.example' };
        return { ...timed(resolve('.'), [process.execPath, 'scripts/build.ts', '--out', out], env), ...weigh(out) };
      },
    },
  ];
  for (const rival of RIVALS) {
    const dir = folderOf(rival, resolve(rivals));
    if (rival.program !== undefined && spawnSync(rival.program, ['version']).status !== 0) {
      console.log(`${rival.name}: not measured, there is no ${rival.program} on this machine.`);
      continue;
    }
    writeRival(rival, corpus.works, dir);
    install(dir);
    makers.push({ name: rival.name, build: () => buildRival(rival, dir) });
  }
  const costs: Cost[] = makers.map(({ name }) => ({
    name,
    seconds: Infinity,
    cpuSeconds: Infinity,
    pages: 0,
    size: 0,
  }));
  // By turns, so that what else the machine does meets all of them.
  for (let round = 0; round < repeats; round++)
    for (const [at, { build }] of makers.entries()) {
      const made = build();
      const cost = costs[at];
      if (!cost) continue;
      cost.seconds = Math.min(cost.seconds, made.seconds);
      cost.cpuSeconds = Math.min(cost.cpuSeconds, made.cpuSeconds);
      Object.assign(cost, { pages: made.pages, size: made.size });
    }
  print(costs, corpus.works.length);
}

function print(costs: readonly Cost[], works: number): void {
  const cells = (name: string, values: readonly string[]) =>
    console.log(name.padEnd(24) + values.map((value) => value.padStart(12)).join(''));
  cells(`\n${works} works`, ['seconds', 'CPU s', 'pages', 'MiB', 'kB a work']);
  for (const { name, seconds, cpuSeconds, pages, size } of costs)
    cells(name, [
      seconds.toFixed(1),
      cpuSeconds.toFixed(1),
      String(pages),
      size.toFixed(1),
      ((size * 2 ** 20) / 1000 / works).toFixed(0),
    ]);
  const [ours] = costs;
  for (const [what, { than, times }] of Object.entries(AIMS) as [keyof typeof AIMS, (typeof AIMS)['seconds']][]) {
    const other = costs.find(({ name }) => name === than);
    if (!ours || !other) continue;
    const ratio = ours[what] / other[what];
    const verdict = ratio <= times ? 'met' : 'missed';
    console.log(
      `${what === 'seconds' ? 'time' : 'CPU'} beside ${than}: ${ratio.toFixed(1)} × (aim ${times}: ${verdict})`,
    );
  }
}

function buildRival(rival: Rival, dir: string): Omit<Cost, 'name'> {
  const total = { seconds: 0, cpuSeconds: 0 };
  for (const [command, ...args] of rival.commands) {
    const program = command.startsWith('node_modules/') ? [process.execPath, command] : [command];
    const { seconds, cpuSeconds } = timed(dir, [...program, ...args], {});
    total.seconds += seconds;
    total.cpuSeconds += cpuSeconds;
  }
  return { ...total, ...weigh(join(dir, rival.out)) };
}

/** Of the command and all processes that it started and waited for; bash counts them. */
function timed(
  cwd: string,
  command: readonly string[],
  env: Record<string, string>,
): Pick<Cost, 'seconds' | 'cpuSeconds'> {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', ...command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed in ${cwd}:\n${stdout}\n${stderr}`);
  const [seconds = NaN, user = NaN, system = NaN] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { seconds, cpuSeconds: user + system };
}

function install(dir: string): void {
  if (existsSync(join(dir, 'node_modules'))) return;
  const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: dir,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`npm install failed in ${dir}; the other makers come from the npm registry.\n${stderr}`);
}

function weigh(dir: string): Pick<Cost, 'pages' | 'size'> {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const bytes = pages.reduce((sum, path) => sum + statSync(join(dir, path)).size, 0);
  return { pages: pages.length, size: bytes / 2 ** 20 };
}
