import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SUMS, sumFiles } from '../../../../scripts/release/sum-files.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

describe('sumFiles', () => {
  const files = { 'b.txt': 'b', 'data/a.json': '{}', [SUMS]: 'of an earlier call' };

  test('has a line for each file but itself', () => {
    expect(sumFiles(temporaryFolder(files))).toBe(
      `${[
        '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt',
        '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  data/a.json',
      ].join('\n')}\n`,
    );
  });

  const hasProgram = spawnSync('sha256sum', ['--version']).status === 0;
  test.runIf(hasProgram)('is read by the program for it, which finds what was changed', () => {
    const dir = temporaryFolder(files);
    writeFileSync(join(dir, SUMS), sumFiles(dir));
    const check = () => spawnSync('sha256sum', ['--check', '--quiet', SUMS], { cwd: dir, encoding: 'utf8' });
    expect(check().status).toBe(0);
    writeFileSync(join(dir, 'b.txt'), 'c');
    expect(check().stdout).toContain('b.txt');
  });
});
