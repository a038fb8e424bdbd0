// The command itself, as far as it goes without building: what it refuses is one line, exit code 1 or 2, and nothing is touched.
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machineEnv } from '../../../helpers/machine-env.ts';
import { findWrongSign } from '../../../../scripts/terminal/project.ts';
import { readFiles, temporaryFolder } from '../../../helpers/temporary-folder.ts';

const SCRIPT = resolve('scripts/build.ts');

function build(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = '.',
): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd, encoding: 'utf8', env: { ...machineEnv(), ...env } });
}

function expectRefusal({ status, stderr }: { status: number | null; stderr: string }, says: RegExp, code = 2): void {
  expect(stderr.trim().split('\n'), stderr).toHaveLength(1);
  expect(stderr).toMatch(says);
  expect(status).toBe(code);
}

describe('scripts/build.ts', () => {
  test.each([
    ['an unknown option', ['--ou', 'x'], /'--ou'.*--out/],
    ['an option without its value', ['--out'], /--out.*Options are/],
    ['a stray word', ['dist'], /'dist'.*Options are/],
    ['two places', ['--out', 'a', '--publish', 'b'], /not both/],
    ['an empty place', ['--out', ''], /No folder is named/],
    ['the project', ['--out', '.'], /is the project itself/],
    ['a folder above it', ['--out', '../..'], /is the project itself, or holds it/],
    ['the home folder', ['--out', homedir()], /Name a folder of its own/],
    ['the content', ['--out', 'content'], /is the content folder/],
    ['a part of the content', ['--out', 'content/legislation'], /is the content folder/],
    ['the sources', ['--out', 'src'], /belongs to the project/],
    ['what is copied into each site', ['--out', 'public/site'], /belongs to the project/],
    ['what builds come and go with', ['--out', '.build/fresh-1'], /belongs to the project/],
    ['a file', ['--out', 'package.json'], /is a file/],
    ['a place to publish among the sources', ['--publish', 'src'], /belongs to the project/],
    [
      'a shard that is none',
      ['--shard', 'x', '--out', 'a'],
      /^--shard x is no shard\. Write it as 2\/4, the second of four\.$/m,
    ],
    [
      'a shard that is not there',
      ['--shard', '5/4', '--out', 'a'],
      /^--shard 5\/4 is not there: shards of 4 are 1\/4 to 4\/4\.$/m,
    ],
    ['a shard before the first', ['--shard', '0/4', '--out', 'a'], /--shard 0\/4 is not there/],
    ['a shard of none', ['--shard', '1/0', '--out', 'a'], /names a shard of none/],
    ['a shard without a folder', ['--shard', '2/4'], /Write it as in --shard 2\/4 --out shards\/2/],
    ['a shard to publish', ['--shard', '2/4', '--publish', 'a'], /no whole site\. Use --publish with --merge/],
    ['a shard that is compressed', ['--shard', '2/4', '--compress', '--out', 'a'], /Use --compress with --merge/],
    ['a shard of what is kept', ['--keep', '--shard', '1/2', '--out', 'a'], /^Name --keep, .*or --shard and --merge/],
    ['a merge of what is kept', ['--keep', '--merge', 'a'], /^Name --keep, .*or --shard and --merge/],
    ['a merge of nothing', ['--merge', '--out', 'a'], /Write their folders as in --merge shards\/1 shards\/2/],
    ['a merge and a shard', ['--merge', 'a', 'b', '--shard', '1/2'], /--shard, which makes a shard, or --merge/],
  ])('refuses %s', (_, args, says) => {
    expectRefusal(build(args), says);
  });

  test('refuses a link to the content, and the content that the environment names', () => {
    const folder = temporaryFolder({ 'content/a.yml': 'a: 1', 'dir/b': '' });
    symlinkSync(join(folder, 'content'), join(folder, 'link'), 'dir');
    const env = { ATLAS_CONTENT: join(folder, 'content') };
    expectRefusal(build(['--out', join(folder, 'link')], env), /is the content folder/);
    expectRefusal(build(['--out', folder], env), /is the content folder, holds it/);
    expect(readFiles(folder)).toMatchObject({ 'content/a.yml': 'a: 1' });
  });

  test('refuses a folder that is something else than a site, and says what is wrong with the content too', () => {
    const folder = temporaryFolder({ 'letters/love.txt': 'x' });
    const empty = join(folder, 'content');
    mkdirSync(empty);
    const { status, stderr } = build(['--out', join(folder, 'letters')], { ATLAS_CONTENT: empty });
    expect(stderr).toContain('Nothing was put in place');
    expect(status).toBe(1);
    expect(readFiles(join(folder, 'letters'))).toEqual({ 'love.txt': 'x' });
  });

  test.each([
    [
      'a content folder that is not there',
      { ATLAS_CONTENT: join(tmpdir(), 'atlas-nowhere') },
      /no content folder.*ATLAS_CONTENT/,
    ],
    ['a file for the content', { ATLAS_CONTENT: resolve('package.json') }, /is not a folder/],
    ['a contact that is no address', { ATLAS_CONTACT: 'the editors' }, /ATLAS_CONTACT="the editors".*Write it as/],
    [
      'a repository that is no address',
      { ATLAS_REPOSITORY: 'owner/name' },
      /ATLAS_REPOSITORY="owner\/name".*Write it as/,
    ],
    ['a release that is neither on nor off', { ATLAS_RELEASE: 'yes' }, /ATLAS_RELEASE="yes".*Write 1/],
    ['a release without address and contact', { ATLAS_RELEASE: '1' }, /A release needs ATLAS_URL.*, and ATLAS_CONTACT/],
    [
      'a release without contact',
      { ATLAS_RELEASE: '1', ATLAS_URL: 'https://atlas.example.org' },
      /A release needs ATLAS_CONTACT/,
    ],
    [
      'a release of a site on this machine',
      { ATLAS_RELEASE: '1', ATLAS_URL: 'http://localhost:4321', ATLAS_CONTACT: 'a@example.org' },
      /A release needs ATLAS_URL/,
    ],
    ['an address without its protocol', { ATLAS_URL: 'atlas.example.org' }, /Write it as https:/],
    ['an address with a path', { ATLAS_URL: 'https://example.org/atlas' }, /ATLAS_BASE=\/atlas\//],
    ['no processes', { ATLAS_PROCESSES: '0' }, /ATLAS_PROCESSES="0" is no number.*Write 1 to 99/],
    ['a base that is no path', { ATLAS_BASE: '/a b' }, /Write it as \/atlas\//],
    ['an engine that is none', { ATLAS_SEARCH: 'google' }, /Write atlas or pagefind/],
  ])('refuses %s', (_, env, says) => {
    expectRefusal(build([], env), says);
  });

  test('names the folder that cannot be read', () => {
    const content = temporaryFolder({ 'vocabularies/topics.yml': '' });
    symlinkSync('loop', join(content, 'loop'));
    // A folder that leads back to itself cannot be read by anyone, not even by root.
    expectRefusal(build([], { ATLAS_CONTENT: join(content, 'loop') }), /loop.*leads back to itself/);
  });

  test('merges no folder that is no shard, and says so in a line', () => {
    const folder = temporaryFolder({ 'shards/letters/love.txt': 'x' });
    const merged = build(['--merge', 'shards/letters', '--out', 'site'], {}, folder);
    expectRefusal(merged, /^shards\/letters holds no shard\. Name folders that `npm run build -- --shard` made\./, 1);
    expect(readFiles(folder)).toEqual({ 'shards/letters/love.txt': 'x' });
  });

  test('means folders as the caller does, from wherever it is called', () => {
    const folder = temporaryFolder({ 'letters/love.txt': 'x' });
    expectRefusal(build(['--out', 'letters/love.txt'], {}, folder), /letters\/love\.txt is a file/);
  });
});

describe('findWrongSign', () => {
  test.each([
    ['/srv/José (OEA) #1/atlas', '#'],
    ["/srv/projet de l'OEA", "'"],
    ['/srv/what?/atlas', '?'],
    ['/srv/José (OEA) & más/100%/a[b]{c}', undefined],
  ])('looks at %s', (path, sign) => {
    expect(findWrongSign(path)).toBe(sign);
  });
});
