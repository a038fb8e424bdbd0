// The command that checks exports: what it refuses in one line, and how it ends.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { machineEnv } from '../../helpers/machine-env.ts';
import { makeContent } from '../../helpers/make-content.ts';

function run(...options: string[]) {
  return spawnSync(process.execPath, ['scripts/check-exports.ts', ...options], { encoding: 'utf8', env: machineEnv() });
}

describe('scripts/check-exports.ts', () => {
  test.each([
    [['--schema', 'x.xsd'], "Unknown option '--schema'. Options are: --akn-schema …, --content …."],
    [
      ['--akn-schema', 'nowhere.xsd'],
      '--akn-schema nowhere.xsd: there is no such file. Name akomantoso30.xsd of OASIS.',
    ],
    [['--content', 'nowhere'], 'There is no content folder nowhere. Run from the project, or name one with --content.'],
  ])('refuses %j in one line', (options, message) => {
    const { status, stderr, stdout } = run(...options);
    expect([status, stderr, stdout]).toEqual([2, `${message}\n`, '']);
  });

  test('says of each check whether it was made, and ends well where no fault was found', async () => {
    const { status, stderr, stdout } = run('--content', await makeContent());
    const lines = stdout.trimEnd().split('\n');
    expect([status, stderr]).toEqual([0, '']);
    expect(lines.filter((line) => line.startsWith('not checked'))).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/^\d+ works and \d+ translations, (\d+) of \d+ checks: no fault\.$/);
  });

  test('refuses a schema that is none', async () => {
    const { status, stderr } = run('--content', await makeContent(), '--akn-schema', 'package.json');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^"package\.json" cannot be read as a schema: .* Name akomantoso30\.xsd of OASIS, with the xml\.xsd that it imports beside it\.\n$/,
    );
  });
});
