// A build that keeps what it makes has the bytes of one that keeps nothing, whatever was edited and whatever became of what was kept.
// `npm run bench -- kept` does the same with edits as chance has them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineEnv } from '../helpers/machine-env.ts';
import { makeContent, RESOLUTION } from '../helpers/make-content.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeTexts, WITH_TEXTS } from '../helpers/official-content.ts';
import { expectNone } from '../helpers/site-pages.ts';
import { listFiles, SITE_UNDER_BASE } from '../helpers/sites.ts';
import { IN_SPANISH, RESOLUTION_ES } from '../helpers/spanish-content.ts';

const DIR = '.build/site-kept';
const KEPT = '.build/kept';
const PATIENCE = 600_000;

/** What the edit makes of two lines, in the file of each. */
const EDITS = [
  [RESOLUTION, '\n# A line more moves all that stand below it.\ntitles:', 'titles:'],
  [RESOLUTION_ES, 'Pide a los Estados varios planes', 'Pide a los Estados planes'],
] as const;

let content: string;
let texts: string;

/** @returns how many pages and files it took from earlier builds, and how many it made */
async function build(name: string): Promise<{ taken: number; made: number }> {
  const args = ['--out', join(DIR, name), '--keep', '--verbose'];
  const { status, output } = await runCommand(['scripts/build.ts', ...args], {
    env: { ...machineEnv(), ATLAS_BASE: '/atlas/', ATLAS_CONTENT: content, ATLAS_TEXTS: texts, ATLAS_PROCESSES: '1' },
  });
  if (status !== 0) throw new Error(`The build ${args.join(' ')} failed:\n${output}`);
  const [, taken, made] = /earlier builds: (\d+) pages and files, made anew: (\d+)/.exec(output) ?? [];
  return { taken: Number(taken), made: Number(made) };
}

function expectSame(name: string, other: string): void {
  const files = listFiles(other);
  expect(files.length).toBeGreaterThan(0);
  expect(listFiles(join(DIR, name))).toEqual(files);
  expectNone(files.filter((path) => !readFileSync(join(DIR, name, path)).equals(readFileSync(join(other, path)))));
}

function editFile(path: string, from: string, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

beforeAll(async () => {
  rmSync(KEPT, { recursive: true, force: true });
  content = await makeContent({ ...IN_SPANISH, ...WITH_TEXTS });
  texts = await makeTexts();
  // The edit leads to the content of the site below /atlas/, which was built whole, keeping nothing.
  for (const [path, before, after] of EDITS) editFile(path, after, before);
  await build('first');
}, PATIENCE);
afterAll(() => {
  rmSync(DIR, { recursive: true, force: true });
});

describe('a build that keeps what it makes', () => {
  test('takes all of it where nothing was edited', async () => {
    const { taken, made } = await build('again');
    expect(made).toBe(0);
    expect(taken).toBeGreaterThan(500);
    expectSame('again', join(DIR, 'first'));
  });

  test('makes what an edit touches, and not much more', async () => {
    for (const [path, before, after] of EDITS) editFile(path, before, after);
    const { taken, made } = await build('edited');
    expect(made).toBeGreaterThan(0);
    expect(taken).toBeGreaterThan(made);
    expectSame('edited', SITE_UNDER_BASE);
  });

  test('makes anew what was damaged alone, and bundles anew where the bundle was', async () => {
    const bytes = join(KEPT, 'made.bin');
    const kept = readFileSync(bytes);
    writeFileSync(bytes, Buffer.concat([kept.subarray(0, 1000), Buffer.from('damaged'), kept.subarray(1007)]));
    const note = join(KEPT, 'bundle', 'bundle.json');
    const whole = readFileSync(note, 'utf8');
    const damaged = whole.replace('"styles":[', '"styles":[["x",[]],');
    expect(damaged).not.toBe(whole);
    writeFileSync(note, damaged);
    expect((await build('damaged')).made).toBe(1);
    expect(readFileSync(note, 'utf8')).toBe(whole);
    expectSame('damaged', SITE_UNDER_BASE);
  });
});
