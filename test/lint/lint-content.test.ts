import { spawnSync } from 'node:child_process';
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit, makeContent, MINIMAL, RESOLUTION, type Files } from '../helpers/make-content.ts';

async function runOn(files: Files, ...args: string[]) {
  const dir = await makeContent(files);
  const run = () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/lint-content.ts', '--content', dir, ...args],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  return { dir, run };
}

const BROKEN: Files = {
  ...edit(RESOLUTION, 'to: rtp-i}', 'to: rtp-ii}'),
  'countries/ar.yml': `${MINIMAL['countries/ar.yml'] ?? ''}\n`,
};

describe('scripts/lint-content.ts', () => {
  test('exits 0 on clean content', async () => {
    const { run } = await runOn({});
    expect(run()).toEqual({ status: 0, stdout: 'Content is clean.\n', stderr: '' });
  });

  test('exits 1 and names file, line and column of every error at once, and changes no file', async () => {
    const { dir, run } = await runOn(BROKEN);
    const { status, stdout, stderr } = run();
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "content/countries/ar.yml:10:196  error  text-is-clean
        Empty lines end the file. Run \`npm run lint:content -- --fix\`.
      content/resolutions/ag-res-2010.mdx:15:29  error  relation-target-exists
        "convenes" names "rtp-ii": "rtp-ii" is not in the atlas. Did you mean "rtp-i"?
      2 errors, 0 warnings
      "
    `);
    expect(await readFile(join(dir, 'countries/ar.yml'), 'utf8')).toBe(BROKEN['countries/ar.yml']);
  });

  test('prints JSON that parses', async () => {
    const { run } = await runOn(BROKEN, '--format', 'json');
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { rule: 'text-is-clean', file: 'content/countries/ar.yml', fix: { replacement: '\n' } },
      { rule: 'relation-target-exists', severity: 'error', line: 15, column: 29 },
    ]);
  });

  test('prints annotations of a CI run', async () => {
    const { run } = await runOn(BROKEN, '--format', 'github');
    expect(
      run()
        .stdout.split('\n')
        .map((line) => line.slice(0, 55)),
    ).toEqual([
      expect.stringMatching(/^::error file=content\/countries\/ar.yml,line=\d+,col=\d+/),
      expect.stringMatching(/^::error file=content\/resolutions\/ag-res-2010.mdx,/),
      '',
    ]);
  });

  test('exits 2 on a format that it does not know', async () => {
    const { run } = await runOn({}, '--format', 'xml');
    expect(run()).toEqual({
      status: 2,
      stdout: '',
      stderr: '--format xml is not known. Use one of: text, json, github.\n',
    });
  });

  test('repairs with --fix what can be repaired, in all files, and leaves the rest', async () => {
    const dirty = Object.fromEntries(
      Object.entries(MINIMAL).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '  \r\n')}\r\n \r\n`]),
    );
    const { dir, run } = await runOn(dirty, '--fix');
    expect(run()).toEqual({ status: 0, stdout: 'Content is clean.\n', stderr: '' });
    for (const [path, text] of Object.entries(MINIMAL)) expect(await readFile(join(dir, path), 'utf8')).toBe(text);

    const broken = edit(RESOLUTION, 'to: rtp-i}', 'to: rtp-ii}')[RESOLUTION] ?? '';
    await writeFile(join(dir, RESOLUTION), `${String(broken)}\n`);
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^content\/resolutions\/ag-res-2010.mdx:15:29 {2}error {2}relation-target-exists\n.*\n1 error, 0 warnings\n$/,
    );
    expect(await readFile(join(dir, RESOLUTION), 'utf8')).toBe(broken);
  });

  test.each([
    ['a file', RESOLUTION],
    ['a list', 'training.yml'],
  ])('writes with --fix through no link that stands in the place of %s', async (_, path) => {
    const { dir, run } = await runOn(BROKEN, '--fix');
    const outside = join(dir, '..', 'outside');
    const text = `${String(MINIMAL[path])}  \n\n`;
    await writeFile(outside, text);
    await rm(join(dir, path));
    await symlink(outside, join(dir, path));
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toContain(`"${path}" is a symbolic link, which is not followed.`);
    expect(await readFile(outside, 'utf8')).toBe(text);
    // What is repaired in the folder itself is repaired all the same.
    expect(await readFile(join(dir, 'countries/ar.yml'), 'utf8')).toBe(MINIMAL['countries/ar.yml']);
  });

  test('says where it looked if there is no content', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/lint-content.ts', '--content', '/nowhere'], {
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('/nowhere');
  });
});
