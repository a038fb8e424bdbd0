import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFiles, siteFiles, temporaryFolder, writeFiles } from '../../../helpers/temporary-folder.ts';

/** Of a process that has ended. */
const DEAD = spawnSync(process.execPath, ['-e', '']).pid;

/** A project with what `makeFiles` gives, in which the next command has started. */
function settle(makeFiles: (root: string) => Readonly<Record<string, string>>): { root: string; stderr: string } {
  const root = temporaryFolder({ 'package.json': '{"type":"module"}' });
  writeFiles(root, makeFiles(root));
  for (const folder of ['build', 'terminal'])
    cpSync(`scripts/${folder}`, join(root, 'scripts', folder), { recursive: true });
  cpSync('src/text', join(root, 'src/text'), { recursive: true });
  const module = pathToFileURL(join(root, 'scripts/build/settle-builds.ts')).href;
  const { stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `await (await import(${JSON.stringify(module)})).settleBuilds()`],
    { encoding: 'utf8' },
  );
  return { root, stderr };
}

describe('settleBuilds', () => {
  test('removes what a killed build left, and nothing else', () => {
    const { root, stderr } = settle(() => ({
      ...siteFiles('last', 'dist/'),
      [`.build/fresh-${DEAD}/404.html`]: 'half',
      [`.build/build-${DEAD}.json`]: JSON.stringify({ host: hostname() }),
      [`.build/claim-${DEAD}/journal.json`]: '{}',
      '.build/site/404.html': 'of a test',
    }));
    expect(stderr).toBe('');
    expect(readdirSync(join(root, '.build'))).toEqual(['site']);
    expect(readFiles(join(root, 'dist'))).toEqual(siteFiles('last'));
  });

  test('brings the last site back if there is none in its place', () => {
    const { root } = settle(() => ({
      ...siteFiles('last', `.build/old-${DEAD}/`),
      [`.build/fresh-${DEAD}/404.html`]: 'half',
    }));
    expect(readFiles(join(root, 'dist'))).toEqual(siteFiles('last'));
    expect(readdirSync(join(root, '.build'))).toEqual([]);
  });

  test('leaves a build alone that is under way', () => {
    const { root } = settle(() => ({
      [`.build/fresh-${process.pid}/404.html`]: 'half',
      [`.build/build-${process.pid}.json`]: JSON.stringify({ host: hostname() }),
    }));
    expect(readdirSync(join(root, '.build')).sort()).toEqual([`build-${process.pid}.json`, `fresh-${process.pid}`]);
  });

  test('takes a build of another machine for one under way as long as it beats', () => {
    const { root } = settle(() => ({
      [`.build/fresh-${DEAD}/404.html`]: 'half',
      [`.build/build-${DEAD}.json`]: JSON.stringify({ host: 'another' }),
    }));
    expect(readdirSync(join(root, '.build'))).toHaveLength(2);
  });

  test('finishes a swap that was ended between its renames', () => {
    const { root } = settle((dir) => ({
      ...siteFiles('last', `.build/old-${DEAD}/`),
      ...siteFiles('fresh', `.build/fresh-${DEAD}/`),
      '.build/swap/journal.json': JSON.stringify({
        pid: DEAD,
        target: join(dir, 'dist'),
        fresh: join(dir, `.build/fresh-${DEAD}`),
        old: join(dir, `.build/old-${DEAD}`),
      }),
    }));
    expect(readFiles(join(root, 'dist'))).toEqual(siteFiles('fresh'));
    expect(readdirSync(join(root, '.build'))).toEqual([]);
  });
});
