import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../../scripts/pack/read-site.ts';
import { compressSite } from '../../../../scripts/servers/compress-site.ts';
import { toManifest } from '../../../../src/exports/deposit/to-manifest.ts';
import { machineEnv } from '../../../helpers/machine-env.ts';
import { listFiles } from '../../../helpers/sites.ts';
import { siteFiles, temporaryFolder } from '../../../helpers/temporary-folder.ts';
import { IDENTITY } from '../../../helpers/identity.ts';

const LONG = 'paragraph '.repeat(500);
const PACKED = ['en/index.html', 'en/a.akn.xml', 'data/a.csv', '_astro/a.js'];
const files = {
  ...siteFiles('one'),
  ...Object.fromEntries(PACKED.map((path) => [path, LONG])),
  'en/short.html': 'short',
  'search/0123456789ab/head.bin': LONG,
  'data/a.xlsx': LONG,
  'data/a.parquet': LONG,
  'icons/a.png': LONG,
};

describe('compressSite', () => {
  test('packs long texts, and nothing that is packed or short', async () => {
    const dir = temporaryFolder(files);
    expect(await compressSite(dir)).toMatchObject({ files: PACKED.length, bytes: PACKED.length * LONG.length });
    expect(listFiles(dir).filter((path) => /\.(?:br|gz)$/.test(path))).toEqual(
      PACKED.flatMap((path) => [`${path}.br`, `${path}.gz`]).toSorted(),
    );
    expect(brotliDecompressSync(readFileSync(join(dir, 'en/index.html.br'))).toString()).toBe(LONG);
    expect(gunzipSync(readFileSync(join(dir, 'en/index.html.gz'))).toString()).toBe(LONG);
  });

  test('gives the same bytes again, and leaves none of a file that has changed', async () => {
    const [dir, other] = [temporaryFolder(files), temporaryFolder(files)];
    await compressSite(dir);
    await compressSite(other);
    await compressSite(other);
    expect(listFiles(other)).toEqual(listFiles(dir));
    for (const path of listFiles(dir)) expect(readFileSync(join(other, path))).toEqual(readFileSync(join(dir, path)));
    writeFileSync(join(dir, 'en/index.html'), 'short now');
    await compressSite(dir);
    expect(existsSync(join(dir, 'en/index.html.br'))).toBe(false);
  });

  test('leaves nothing that a copy for a stick would take along', async () => {
    const absolute = (path: string) => `https://atlas.example.org/${path}`;
    const manifest = toManifest({ ...IDENTITY, version: '1.0.0', date: undefined, absolute }, []);
    const dir = temporaryFolder({ ...files, 'data/manifest.json': manifest });
    const before = readSite(dir, 'dist').files;
    await compressSite(dir);
    expect(readSite(dir, 'dist').files).toEqual(before);
  });
});

describe('scripts/compress.ts', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/compress.ts', ...args], { encoding: 'utf8', env: machineEnv() });

  test('compresses a built site, and says how far', () => {
    const dir = temporaryFolder(files);
    const { status, stdout } = run('--dir', dir);
    expect([status, stdout]).toEqual([0, `Compressed 4 files of ${dir}: 0 MB to 0 MB.\n`]);
  });

  test('refuses a folder that is none', () => {
    const dir = temporaryFolder({ 'letters.html': LONG });
    const { status, stderr } = run('--dir', dir);
    expect([status, stderr]).toEqual([
      1,
      `There is no built site in ${dir}. Run \`npm run build\` first, or name one with --dir.\n`,
    ]);
    expect(listFiles(dir)).toEqual(['letters.html']);
  });
});
