// One fault after another is put into sound content and guides; each has to be told by its rule and at its place. The folder is
// written once, and what a fault has changed is put back.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRules } from '../../src/lint/rules.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import { KeptValues } from '../../src/corpus/kept-values.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { checkContent } from '../../src/lint/check-content.ts';
import { runLint } from '../../src/lint/run-lint.ts';
import { FAULT_TABLES, FAULTS } from './faults/all-faults.ts';
import { SOUND, type Fault } from './faults/fault.ts';

/** What is no path of a machine and no line of a stack. */
const STACK = /\n\s+at |node:internal|RangeError|TypeError/;

describe('checkContent on faults', () => {
  const rules = loadRules();
  // What a fault does not touch is read and checked once, as the server for editing does.
  const kept = new KeptValues();
  let root: string;
  let dir: string;

  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  };
  const writeAll = async () => {
    for (const [path, text] of Object.entries(SOUND)) await write(path, text);
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'atlas-'));
    dir = join(root, 'content');
    await writeAll();
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  const lint = async ({ files = {}, plant, today }: Pick<Fault, 'files' | 'plant' | 'today'>) => {
    try {
      for (const [path, content] of Object.entries(files))
        if (content === null) await rm(join(dir, path));
        else await write(path, content);
      await plant?.(dir);
      const reading = await readCorpus(dir, kept);
      const atlas = new Atlas(reading.corpus);
      return [...reading.issues, ...(await checkContent(await rules, { ...reading, atlas, today, kept }))];
    } finally {
      if (plant) {
        for (const name of await readdir(root)) await rm(join(root, name), { recursive: true, force: true });
        await writeAll();
      }
      for (const path of Object.keys(files)) {
        const known = SOUND[path];
        // The folder goes with a file that was alone in it.
        if (known === undefined)
          await rm(join(dir, path.split('/').length > 1 && !hasFolder(path) ? dirname(path) : path), {
            recursive: true,
          });
        else await write(path, known);
      }
    }
  };

  test('tells nothing of sound content', async () => {
    expect(await lint({})).toEqual([]);
    expect((await runLint(dir)).issues).toEqual([]);
  });

  test('has its faults in every kind of content', () => {
    const files = FAULTS.flatMap((fault) => Object.keys(fault.files ?? {}));
    for (const folder of 'resolutions conclusions instruments reports legislation practices commitments meetings countries vocabularies ../src'.split(
      ' ',
    ))
      expect(
        files.some((path) => path.startsWith(`${folder}/`)),
        folder,
      ).toBe(true);
    for (const list of ['changes.yml', 'initiatives.yml', 'training.yml', 'statistics.yml'])
      expect(files).toContain(list);
    expect(FAULTS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(FAULTS.map(({ what, place }) => `${what} ${place}`)).size).toBe(FAULTS.length);
  });

  describe.each(Object.entries(FAULT_TABLES))('%s', (_, faults) => {
    test.each(faults.map((fault) => [fault.what, fault] as const))('tells %s', async (_what, fault) => {
      const issues = await lint(fault);
      const told = issues.map(({ rule, file, line, severity }) => `${severity} ${rule} ${file}:${line}`);
      expect(told, told.join('\n')).toContain(`error ${fault.rule} ${fault.place}`);
      if (fault.isAlone) expect(told, told.join('\n')).toHaveLength(1);
      for (const { message } of issues) {
        expect(message).not.toMatch(STACK);
        expect(message.length).toBeLessThan(1000);
      }
    });
  });
});

/** Whether the folder of `path` is one of the sound content. */
function hasFolder(path: string): boolean {
  return Object.keys(SOUND).some((known) => known.startsWith(`${dirname(path)}/`));
}
