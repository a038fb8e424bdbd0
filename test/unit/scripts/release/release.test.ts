// The command that makes a deposit: what it refuses in one line, before minutes go into a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machineEnv } from '../../../helpers/machine-env.ts';

function run(...options: string[]) {
  return spawnSync(process.execPath, ['scripts/release.ts', ...options], { encoding: 'utf8', env: machineEnv() });
}

describe('scripts/release.ts', () => {
  test('needs a public address and an editor’s', () => {
    const { status, stderr, stdout } = run('--out', join(tmpdir(), 'no-deposit-there'));
    expect(status).not.toBe(0);
    expect(stderr).toBe(
      'A release needs ATLAS_URL, its public address (https://atlas.example.org), and ATLAS_CONTACT, the e-mail address of its editors. Set it, or build without ATLAS_RELEASE.\n',
    );
    expect(stdout).toBe('');
  });

  test('leaves a folder alone that holds something', () => {
    const folder = mkdtempSync(join(tmpdir(), 'deposit-'));
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { status, stderr } = run('--out', folder);
    expect([status, stderr]).toEqual([
      2,
      `${folder} is not empty, and a release would mix with what is there. Name an empty folder or a new one.\n`,
    ]);
  });
});
