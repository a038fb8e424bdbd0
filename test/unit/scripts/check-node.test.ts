import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const script = readFileSync('scripts/check-node.cjs', 'utf8');

/** Runs the check as if under another Node. */
function runUnder(
  node: string,
  event: string,
  features = { typescript: 'strip' as string | false },
  locales = 4,
): { code: number | undefined; lines: string[] } {
  const lines: string[] = [];
  let code: number | undefined;
  const process = {
    versions: { node },
    features,
    env: { npm_lifecycle_event: event },
    exit: (status: number) => {
      code = status;
    },
  };
  const Intl = { PluralRules: { supportedLocalesOf: (names: string[]) => names.slice(0, locales) } };
  runInNewContext(script, { process, Intl, console: { error: (line: string) => lines.push(line) } });
  return { code, lines };
}

describe('check-node', () => {
  test.each([
    ['20.0.0', 'preinstall'],
    ['20.20.2', 'preinstall'],
    ['22.18.0', 'build'],
    ['24.21.0', 'test'],
  ])('lets Node %s go on at %s', (node, event) => {
    expect(runUnder(node, event)).toEqual({ code: undefined, lines: [] });
  });

  test.each([
    ['18.19.0', 'preinstall'],
    ['20.20.2', 'build'],
    ['22.11.0', 'test'],
    ['22.17.1', 'build'],
  ])('stops Node %s at %s with one clear line', (node, event) => {
    const { code, lines } = runUnder(node, event);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`this is Node ${node}`);
    expect(lines[0]).toMatch(/Install|Run `npm ci`/);
  });

  test('stops a Node that does not run TypeScript, or has the rules of English alone', () => {
    expect(runUnder('23.1.0', 'build', { typescript: false })).toMatchObject({
      code: 1,
      lines: [expect.stringMatching(/TypeScript.*23\.1\.0.*Look at NODE_OPTIONS/)],
    });
    expect(runUnder('24.0.0', 'build', undefined, 1)).toMatchObject({
      code: 1,
      lines: [expect.stringMatching(/all languages.*icu-data-full/)],
    });
  });

  test.each([
    ['a sign in the path', 'a#1', /has the sign #.*Move or rename/],
    ['packages that are not installed', 'a', /^Not installed: @astrojs\/mdx, .* and others\. Run `npm ci` first\./],
  ])('tells %s in one line', (_, name, says) => {
    const root = join(temporaryFolder({ [`${name}/package.json`]: readFileSync('package.json', 'utf8') }), name);
    cpSync('scripts/check-node.cjs', join(root, 'scripts', 'check-node.cjs'));
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'check-node.cjs')], {
      encoding: 'utf8',
      env: { ...process.env, npm_lifecycle_event: 'build' },
    });
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });
});

describe('package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  test('has every command begin with the check, or call one that does', () => {
    const unchecked = Object.entries(scripts).filter(
      ([, command]) => !command.startsWith('node scripts/check-node.cjs') && !/^npm (?:run|test)/.test(command),
    );
    expect(unchecked).toEqual([]);
  });
});
