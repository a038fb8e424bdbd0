// However many machines and processes a site is made by, it has the same bytes. Processes of one machine: test/site/reproducible.test.ts.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineEnv } from '../helpers/machine-env.ts';
import { makeContent } from '../helpers/make-content.ts';
import { runCommand, type Ended } from '../helpers/run-command.ts';
import { expectNone } from '../helpers/site-pages.ts';
import { listFiles } from '../helpers/sites.ts';
import { readFiles, temporaryFolder } from '../helpers/temporary-folder.ts';

const DIR = '.build/site-in-shares';
const ONE = join(DIR, 'one');
const PATIENCE = 600_000;
const SHARDS = [1, 2].map((number) => join(DIR, `shard-${number}`));

let content: string;
const build = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  runCommand(['scripts/build.ts', ...args], {
    env: {
      ...machineEnv(),
      ATLAS_URL: 'https://atlas.example.org',
      ATLAS_CONTENT: content,
      ATLAS_PROCESSES: '1',
      ...env,
    },
  });

async function mustBuild(...args: Parameters<typeof build>): Promise<void> {
  const { status, output } = await build(...args);
  if (status !== 0) throw new Error(`The build ${args[0].join(' ')} failed:\n${output}`);
}

function expectSame(dir: string): void {
  const files = listFiles(ONE);
  expect(files.length).toBeGreaterThan(0);
  expect(listFiles(dir)).toEqual(files);
  expectNone(files.filter((path) => !readFileSync(join(ONE, path)).equals(readFileSync(join(dir, path)))));
}

beforeAll(async () => {
  content = await makeContent();
  await mustBuild(['--out', ONE]);
  for (const [index, out] of SHARDS.entries())
    // The second machine has two cores.
    await mustBuild(['--shard', `${index + 1}/2`, '--out', out], { ATLAS_PROCESSES: index === 1 ? '2' : '1' });
}, PATIENCE);
afterAll(() => rmSync(DIR, { recursive: true, force: true }));

describe('a site', () => {
  test('is the same merged from its shards, which stay as they are', async () => {
    const before = SHARDS.map((shard) => readFiles(shard));
    // What the settings of the machine that merges say is of no account.
    await mustBuild(['--merge', ...SHARDS.toReversed(), '--out', join(DIR, 'merged')], {
      ATLAS_URL: '',
      ATLAS_BASE: '/x/',
    });
    expectSame(join(DIR, 'merged'));
    expect(SHARDS.map((shard) => readFiles(shard))).toEqual(before);
  });

  test('is not merged where a shard is missing, and nothing is put in place', async () => {
    const out = temporaryFolder();
    const { status, output } = await build(['--merge', ...SHARDS.slice(0, 1), '--out', out]);
    expect(output.trim()).toMatch(
      /^Shard 2\/2 is missing\. Build it with --shard 2\/2, and name its folder too\..*as it was\.$/,
    );
    expect(status).toBe(1);
    expect(readFiles(out)).toEqual({});
  });

  test('takes the place of no shard', async () => {
    const { status, output } = await build(['--merge', ...SHARDS, '--out', SHARDS[0] ?? '']);
    expect(output).toContain('are one folder, or one holds the other. Name another for the site.');
    expect(status).toBe(2);
  });
});

describe('shards', () => {
  test('share out pages and files, and none has them all', () => {
    for (const ending of [/\.html$/, /\.(?:ris|bib|md)$/]) {
      const counts = SHARDS.map((shard) => listFiles(join(shard, 'site')).filter((path) => ending.test(path)).length);
      const all = listFiles(ONE).filter((path) => ending.test(path)).length;
      expect(counts.reduce((sum, count) => sum + count)).toBe(all);
      for (const count of counts) expect(count).toBeGreaterThan(all / 3);
    }
  });
});
