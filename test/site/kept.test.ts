// A build that keeps what it makes has the bytes of one that keeps nothing, whatever was edited and whatever became of what was kept.
// `npm run bench -- kept` does the same with edits as chance has them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineEnv } from '../helpers/machine-env.ts';
import { makeContent, RESOLUTION } from '../helpers/make-content.ts';
import { runCommand } from '../helpers/run-command.ts';
import { expectNone } from '../helpers/site-pages.ts';
import { listFiles } from '../helpers/sites.ts';
import { IN_SPANISH, RESOLUTION_ES } from '../helpers/spanish-content.ts';

const DIR = '.build/site-kept';
const KEPT = '.build/kept';
const PATIENCE = 600_000;

let content: string;

/** @returns how many pages and files it took from earlier builds, and how many it made */
async function build(name: string, isKept: boolean): Promise<{ taken: number; made: number }> {
  const args = ['--out', join(DIR, name), ...(isKept ? ['--keep', '--verbose'] : [])];
  const { status, output } = await runCommand(['scripts/build.ts', ...args], {
    env: { ...machineEnv(), ATLAS_URL: 'https://atlas.example.org', ATLAS_CONTENT: content, ATLAS_PROCESSES: '1' },
  });
  if (status !== 0) throw new Error(`The build ${args.join(' ')} failed:\n${output}`);
  const [, taken, made] = /earlier builds: (\d+) pages and files, made anew: (\d+)/.exec(output) ?? [];
  return { taken: Number(taken), made: Number(made) };
}

function expectSame(name: string, other: string): void {
  const files = listFiles(join(DIR, other));
  expect(files.length).toBeGreaterThan(0);
  expect(listFiles(join(DIR, name))).toEqual(files);
  expectNone(files.filter((path) => !readFileSync(join(DIR, name, path)).equals(readFileSync(join(DIR, other, path)))));
}

function editFile(path: string, from: string, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

beforeAll(async () => {
  rmSync(KEPT, { recursive: true, force: true });
  content = await makeContent(IN_SPANISH);
  await build('first', true);
}, PATIENCE);
afterAll(() => {
  rmSync(DIR, { recursive: true, force: true });
});

describe('a build that keeps what it makes', () => {
  test('takes all of it where nothing was edited', async () => {
    const { taken, made } = await build('again', true);
    expect(made).toBe(0);
    expect(taken).toBeGreaterThan(500);
    expectSame('again', 'first');
  });

  test('makes what an edit touches, and not much more', async () => {
    editFile(RESOLUTION, 'titles:', '\n# A line more moves all that stand below it.\ntitles:');
    editFile(RESOLUTION_ES, 'Pide a los Estados planes', 'Pide a los Estados varios planes');
    const { taken, made } = await build('edited', true);
    expect(made).toBeGreaterThan(0);
    expect(taken).toBeGreaterThan(made);
    await build('whole', false);
    expectSame('edited', 'whole');
  });

  test('makes anew what was damaged, and bundles anew where the bundle was', async () => {
    const bytes = join(KEPT, 'made.bin');
    const kept = readFileSync(bytes);
    writeFileSync(bytes, Buffer.concat([kept.subarray(0, 1000), Buffer.from('damaged'), kept.subarray(1007)]));
    expect((await build('damaged', true)).made).toBeGreaterThan(0);
    expectSame('damaged', 'whole');
    const note = join(KEPT, 'bundle', 'bundle.json');
    writeFileSync(note, readFileSync(note, 'utf8').replace('"styles":[', '"styles":[["x",[]],'));
    await build('bundled', true);
    expectSame('bundled', 'whole');
  });
});
