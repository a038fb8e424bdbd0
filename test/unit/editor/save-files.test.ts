import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveFiles, settleSaves } from '../../../scripts/edit/save-files.ts';
import { readFiles, temporaryFolder } from '../../helpers/temporary-folder.ts';

/** Saves two long files again and again, each time whole of one letter. */
const SAVER = `
import { saveFiles } from ${JSON.stringify(join(process.cwd(), 'scripts/edit/save-files.ts'))};
const [dir] = process.argv.slice(2);
process.stdout.write('ready');
for (let round = 0; ; round++) {
  const letter = String.fromCharCode(97 + (round % 26));
  await saveFiles(dir, new Map([['a.yml', letter.repeat(400000)], ['b.yml', letter.repeat(400000)]]));
}`;

describe('saveFiles', () => {
  test('writes, adds and removes files, and leaves nothing beside them', async () => {
    const dir = temporaryFolder({ 'a.yml': 'old', 'b.yml': 'gone' });
    await saveFiles(
      dir,
      new Map([
        ['a.yml', 'new'],
        ['b.yml', null],
        ['folder/c.yml', 'added'],
      ]),
    );
    expect(readFiles(dir)).toEqual({ 'a.yml': 'new', 'folder/c.yml': 'added' });
  });

  test('leaves what was there where one cannot be written', async () => {
    const dir = temporaryFolder({ 'a.yml': 'old', file: 'no folder' });
    await expect(
      saveFiles(
        dir,
        new Map([
          ['a.yml', 'new'],
          ['file/b.yml', 'x'],
        ]),
      ),
    ).rejects.toThrow();
    expect(readFiles(dir)).toEqual({ 'a.yml': 'old', file: 'no folder' });
  });

  test('that is killed leaves the old or the new text, and after the next start both files of one save', async () => {
    const dir = temporaryFolder({ 'a.yml': 'a'.repeat(400_000), 'b.yml': 'a'.repeat(400_000) });
    const script = join(temporaryFolder({ 'saver.mjs': SAVER }), 'saver.mjs');
    for (let round = 0; round < 12; round++) {
      const saver = spawn(process.execPath, [script, dir]);
      await once(saver.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, 7 * round));
      saver.kill('SIGKILL');
      await once(saver, 'exit');
      for (const name of ['a.yml', 'b.yml']) {
        const text = readFileSync(join(dir, name), 'utf8');
        expect(text).toHaveLength(400_000);
        expect(new Set(text).size).toBe(1);
      }
      await settleSaves(dir);
      expect(readdirSync(dir).sort()).toEqual(['a.yml', 'b.yml']);
      expect(readFileSync(join(dir, 'a.yml'), 'utf8')).toBe(readFileSync(join(dir, 'b.yml'), 'utf8'));
    }
  });

  test('that was cut off before anything was in place is forgotten', async () => {
    const dir = temporaryFolder({ 'a.yml': 'old' });
    writeFileSync(join(dir, '.a.yml.edit-00000000-0000-4000-8000-000000000000'), 'ne');
    await settleSaves(dir);
    expect(readFiles(dir)).toEqual({ 'a.yml': 'old' });
  });
});
