import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePacks } from '../../../src/integrations/write-packs.ts';
import { splitPiece, type PackInfo } from '../../../src/rooms/offline/pack-format.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const FACTS = { index: '0123456789ab', date: '2026-11-29', headers: { 'X-Policy': 'strict' } };
const FORMER = ['en/former/'];
const site = (text: string) => ({
  'sw.js': 'const edition = `edition-of-the-site`;',
  'theme.js': 'theme',
  _headers: 'host',
  ...Object.fromEntries(LANGUAGES.map((language) => [`${language}/index.html`, `<p>${text} ${language}</p>`])),
  'en/map/index.html': 'm'.repeat(1_500_000),
  'en/map.json': '{}',
  'en/former/index.html': '<p>It has moved.</p>',
});

interface Written {
  info: PackInfo;
  size: number;
  files: Record<string, string>;
  worker: string;
}

async function write(text: string): Promise<Written> {
  const dir = temporaryFolder(site(text));
  await writePacks(dir, { ...FACTS, former: FORMER });
  const info = JSON.parse(readFileSync(join(dir, 'packs', 'en.json'), 'utf8')) as PackInfo;
  const pack = readFileSync(join(dir, 'packs', info.file));
  let at = 0;
  const pieces = info.pieces.map((length) => new Uint8Array(gunzipSync(pack.subarray(at, (at += length)))));
  const files = pieces.flatMap(splitPiece).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
  const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
  return { info, size: statSync(join(dir, 'packs', info.file)).size, files: Object.fromEntries(files), worker };
}

describe('writePacks', () => {
  let one: Written;
  beforeAll(async () => {
    one = await write('one');
  });

  test('writes the pages of a language and what they load, in pieces, and no former address', () => {
    expect(Object.keys(one.files)).toEqual(['theme.js', 'en/', 'en/map/']);
    expect(one.files['en/']).toBe('<p>one en</p>');
    expect(one.info.pieces.length).toBeGreaterThan(1);
  });

  test('says as many bytes as there are', () => {
    expect(one.info.bytes).toBe(one.size);
    expect(one.info.files).toBe(3);
    expect(one.info.stored).toBe(Object.values(one.files).join('').length);
    expect(one.info).toMatchObject(FACTS);
  });

  test('names packs and worker the same for the same site, and anew for another', async () => {
    const [same, other] = await Promise.all([write('one'), write('two')]);
    expect([same.info, same.worker]).toEqual([one.info, one.worker]);
    expect(other.info.edition).not.toBe(one.info.edition);
    expect(other.worker).not.toBe(one.worker);
    expect(one.worker).toMatch(/^const edition = `[0-9a-f]{12}`;$/);
  });

  test.skipIf(process.platform === 'win32')('opens no more files at once than a system allows', () => {
    const pages = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`en/many/${index}/index.html`, 'x']));
    const dir = temporaryFolder({ ...site('x'), ...pages });
    const code = `import { writePacks } from './src/integrations/write-packs.ts';
      await writePacks(${JSON.stringify(dir)}, ${JSON.stringify({ ...FACTS, former: [] })});`;
    const command = 'ulimit -n 200 && exec "$0" --input-type=module-typescript --eval "$1"';
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, code], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const { files } = JSON.parse(readFileSync(join(dir, 'packs', 'en.json'), 'utf8')) as PackInfo;
    expect(files).toBeGreaterThan(400);
  });

  test('refuses a worker that has no place for the edition', async () => {
    await expect(writePacks(temporaryFolder({ 'sw.js': '' }), { ...FACTS, former: [] })).rejects.toThrow(
      'no place for the edition',
    );
  });
});
