// The command that makes copies for a stick: the same bytes wherever it runs, and one line with a remedy for all that it refuses.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../../scripts/pack/check-folder.ts';
import { makeCopy } from '../../../../scripts/pack/make-copy.ts';
import { readSite } from '../../../../scripts/pack/read-site.ts';
import { writePack } from '../../../../scripts/pack/write-pack.ts';
import { machineEnv } from '../../../helpers/machine-env.ts';
import { stickSiteFiles } from '../../../helpers/stick-site.ts';
import { temporaryFolder, writeFiles } from '../../../helpers/temporary-folder.ts';

const ZIP = 'mandate-atlas-es-1.2.3.zip';

function run(options: readonly string[], zone = 'UTC') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pack.ts', ...options], {
    encoding: 'utf8',
    env: { ...machineEnv(), TZ: zone },
  });
  return { status, stdout, stderr };
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Files of the zip, taken apart into a folder. */
function unpack(zip: string): string {
  const dir = temporaryFolder();
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  return join(dir, 'mandate-atlas-es');
}

describe('npm run pack', () => {
  const dir = temporaryFolder(stickSiteFiles());
  const [west, east] = [temporaryFolder(), temporaryFolder()];
  const first = run(['--dir', dir, '--out', west, '--lang', 'es'], 'America/Lima');

  test('writes the zip of a language and says how large it is', () => {
    expect(first.status, first.stderr).toBe(0);
    expect(first.stdout).toMatch(new RegExp(`^Wrote ${join(west, ZIP)}: \\d+ files, [\\d.]+ MB\\.\\n$`));
    expect(first.stderr).toContain('http://localhost:4321/');
    expect(readdirSync(west)).toEqual([ZIP]);
  });

  test('writes the same bytes in another time zone, and in the place of what it wrote', () => {
    const zip = hashOf(join(west, ZIP));
    mkdirSync(join(east), { recursive: true });
    writeFileSync(join(east, ZIP), readFileSync(join(west, ZIP)).subarray(0, 100));
    expect(run(['--dir', dir, '--out', east, '--lang', 'es'], 'Pacific/Kiritimati').status).toBe(0);
    expect(hashOf(join(east, ZIP))).toBe(zip);
  });

  test('has the cover, a list of all files, relative links, and no module', () => {
    const files = unzipSync(readFileSync(join(west, ZIP)));
    const text = (path: string) => strFromU8(files[`mandate-atlas-es/${path}`] ?? new Uint8Array());
    expect(Object.keys(files)[0]).toBe('mandate-atlas-es/FILES.txt');
    expect(
      text('FILES.txt')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.slice(66)),
    ).toEqual(
      Object.keys(files)
        .slice(1)
        .map((path) => path.replace('mandate-atlas-es/', '')),
    );
    expect(text('es/index.html')).toContain('href="resolutions/ag-res-1/index.html#2"');
    expect(text('es/index.html')).toContain('href="../data/answers/es.csv"');
    expect(text('es/index.html')).not.toMatch(/localhost|module|Security-Policy|theme\.js/);
    expect(text('_astro/site.a1.css')).toBe('a { background: url("../favicon.svg") }');
    expect(text('OPEN-ME.html')).toContain('href="es/index.html"');
    expect(text('stick/stick.js')).not.toMatch(/\bimport\b[^a-z]|\bexport\b/);
  });

  test('checks a copy, and names what is missing or changed', () => {
    const copy = unpack(join(west, ZIP));
    expect(checkFolder(copy, copy)).toMatchObject({ missing: [], changed: [], unread: [] });
    rmSync(join(copy, 'es/search'), { recursive: true });
    writeFileSync(join(copy, 'NOTICE.txt'), 'x');
    const part = run(['--check', copy]);
    expect([part.status, part.stdout]).toEqual([1, 'missing: es/search/index.html\nchanged: NOTICE.txt\n']);
    expect(part.stderr).toMatch(
      /^2 of \d+ files of .* are missing or changed\. Copy the folder again from where it came from\.\n$/,
    );
    const half = readFileSync(join(copy, 'FILES.txt'), 'utf8').split('\n').slice(0, 3).join('\n');
    writeFileSync(join(copy, 'FILES.txt'), half);
    expect(() => checkFolder(copy, 'COPY')).toThrow(
      /^COPY: FILES\.txt lists 2 of \d+ files: it was copied in part\. Copy it again\.$/,
    );
    expect(() => checkFolder(dir, 'DIR')).toThrow(
      'DIR has no FILES.txt. Name the folder in which OPEN-ME.html stands, or copy it again.',
    );
  });

  test('refuses a folder without a site, and writes nothing', () => {
    const [site, out] = [temporaryFolder({ 'index.html': '' }), join(temporaryFolder(), 'packs')];
    expect(run(['--dir', site, '--out', out])).toMatchObject({
      status: 1,
      stderr: `There is no built site in ${site}. Run \`npm run build\` first, or name one with --dir.\n`,
    });
    expect(existsSync(out)).toBe(false);
  });

  test('refuses all where one language is not there', () => {
    const out = temporaryFolder();
    expect(run(['--dir', dir, '--out', out, '--lang', 'es', '--lang', 'fr'])).toMatchObject({
      status: 1,
      stderr: `The site in ${dir} is damaged: fr/index.html is not there. Run \`npm run build\` again.\n`,
    });
    expect(readdirSync(out)).toEqual([]);
  });

  test.each([
    [
      'a page that breaks off',
      { 'es/index.html': '<!doctype html><html><head></head><body><p>Half' },
      'es/index.html breaks off',
    ],
    [
      'a style that is gone',
      { '_astro/site.a1.css': undefined },
      'es/index.html names "/_astro/site.a1.css", which is not there',
    ],
    [
      'a picture of a style that is gone',
      { '_astro/site.a1.css': 'a { background: url(gone.svg) }' },
      '_astro/site.a1.css names "gone.svg", which is not there',
    ],
    ['a manifest that is cut', { 'data/manifest.json': '{"a' }, 'data/manifest.json cannot be read'],
    ['no names to look up', { 'data/instant-es.json': undefined }, 'data/instant-es.json is not there'],
  ])('refuses a site with %s', async (_, changes, what) => {
    const files = Object.entries({ ...stickSiteFiles(), ...changes }).filter(([, text]) => text !== undefined);
    const site = temporaryFolder(Object.fromEntries(files) as Record<string, string>);
    await expect((async () => makeCopy(readSite(site, 'DIR'), 'es', 'DIR'))()).rejects.toThrow(
      `The site in DIR is damaged: ${what}. Run \`npm run build\` again.`,
    );
  });

  test('refuses a language that the atlas has not', () => {
    expect(run(['--dir', dir, '--lang', 'de'])).toMatchObject({
      status: 2,
      stderr: '--lang de is no language of the atlas. Use one of: en, es, pt, fr.\n',
    });
  });

  test('never takes the place of something else', () => {
    const out = temporaryFolder();
    writeFiles(out, { [ZIP]: 'PK\u0003\u0004 mine' });
    expect(run(['--dir', dir, '--out', out, '--lang', 'es'])).toMatchObject({
      status: 2,
      stderr: `${join(out, ZIP)} is there and no copy that this command made. Move it away, or name another folder with --out.\n`,
    });
    expect(readFileSync(join(out, ZIP), 'utf8')).toBe('PK\u0003\u0004 mine');
    expect(() => writePack(join(out, ZIP), 'OUT', ZIP, new Uint8Array())).toThrow(
      'OUT is a file. Name a folder with --out.',
    );
  });

  test('clears away what an ended command left, and leaves what others write', () => {
    const out = temporaryFolder({
      [`.${ZIP}.999999999`]: 'half',
      [`.${ZIP}.${process.ppid}`]: 'other',
      'mine.zip': 'mine',
    });
    writePack(out, 'OUT', ZIP, new Uint8Array([1]));
    expect(readdirSync(out).sort()).toEqual([`.${ZIP}.${process.ppid}`, ZIP, 'mine.zip']);
  });

  test('leads to the public site where it has one', async () => {
    const site = temporaryFolder(stickSiteFiles('https://atlas.example.org/atlas/'));
    const { files } = await makeCopy(readSite(site, 'DIR'), 'es', 'DIR');
    const text = (path: string) => new TextDecoder().decode(files.get(path));
    expect(text('es/index.html')).toContain('<a href="https://atlas.example.org/atlas/en/">English</a>');
    expect(text('OPEN-ME.html')).toContain('href="https://atlas.example.org/atlas/"');
  });
});
