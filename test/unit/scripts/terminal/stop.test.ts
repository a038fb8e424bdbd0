// What commands end with, whatever a folder or file is called: no terminal and no CI runner obeys it.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const EVIL = '/content/a\n::stop-commands::x\n##[add-mask]b\u001B[2J';

function run(script: string) {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return { status, lines: stderr.trimEnd().split('\n') };
}

const from = (path: string) => JSON.stringify(pathToFileURL(path).href);
const evil = JSON.stringify(EVIL);

describe('stop', () => {
  test('ends with one line that nobody obeys', () => {
    const { status, lines } = run(
      `import { stop } from ${from('scripts/terminal/stop.ts')}; stop('The content cannot be read: ' + ${evil});`,
    );
    expect([status, lines]).toEqual([
      2,
      ['The content cannot be read: /content/a\\n::stop-commands::x\\n\\x23#[add-mask]b\\x1b[2J'],
    ]);
  });
});

describe('tellErrors', () => {
  const begin = `import { tellErrors } from ${from('scripts/terminal/tell-errors.ts')}; tellErrors();`;

  test.each([
    ['EACCES', /may not be read or written by this user/],
    ['ENOSPC', /The disk of ".*" is full/],
    ['ENOENT', /is not there/],
  ])('tells %s of a folder in one line', (code, says) => {
    const { status, lines } = run(
      `${begin} throw Object.assign(new Error(${evil}), { code: '${code}', path: ${evil} });`,
    );
    expect([status, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toMatch(says);
    expect(lines[0]).toContain('a\\n::stop-commands::x\\n\\x23#[add-mask]b\\x1b[2J');
  });

  test('keeps the lines of a stack, and lets none be obeyed', () => {
    const { status, lines } = run(`${begin} throw new Error(${evil});`);
    expect(status).toBe(1);
    expect(lines.some((line) => /^ +at /.test(line))).toBe(true);
    expect(lines.join('\n')).not.toMatch(/^\s*::|##\[|\u001B/m);
  });
});
