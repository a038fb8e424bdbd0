import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../../../src/integrations/files/write-files.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const file = (path: string, made: string | Uint8Array | readonly string[]) => ({
  path,
  type: 'text/plain',
  write: () => made,
});

describe('writeFiles', () => {
  test('writes texts in UTF-8 and bytes as they are, and tells the hash of each', async () => {
    const dir = temporaryFolder();
    const made = {
      'en/laws/a.txt': 'traité — ¶',
      'data/b.bin': new Uint8Array([0, 255, 7]),
      'c.txt': ['¶ 1\n', '¶ 2\n'],
    };
    const written = await writeFiles(
      Object.entries(made).map(([path, content]) => file(path, content)),
      dir,
    );
    expect(written.map(({ path }) => path)).toEqual(Object.keys(made));
    for (const { path, bytes, sha256 } of written) {
      const content = readFileSync(join(dir, path));
      expect([bytes, sha256]).toEqual([content.length, createHash('sha256').update(content).digest('hex')]);
    }
    expect(readFileSync(join(dir, 'en/laws/a.txt'), 'utf8')).toBe(made['en/laws/a.txt']);
    expect([...readFileSync(join(dir, 'data/b.bin'))]).toEqual([0, 255, 7]);
    expect(readFileSync(join(dir, 'c.txt'), 'utf8')).toBe('¶ 1\n¶ 2\n');
  });

  test('never writes over what is there', async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'index.html'), 'page');
    await expect(writeFiles([file('index.html', 'file')], dir)).rejects.toThrow('EEXIST');
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe('page');
  });
});
