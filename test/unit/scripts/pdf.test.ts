// The command that makes PDFs of profiles: what it refuses, each in one line with a remedy.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/pdf/find-chromium.ts';
import { readProfiles } from '../../../scripts/pdf/read-profiles.ts';

/** A folder with `files`; what makes it a site of ours among them. */
function makeSite(files: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  const all = {
    '404.html': '',
    'search/entry.json': '',
    'en/index.html': '<link rel="canonical" href="https://atlas.example.org/sub/en/">',
    'en/legislation/index.html': '',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const PROFILES = { 'en/legislation/pe/profile/index.html': '', 'en/legislation/ar/profile/index.html': '' };

describe('readProfiles', () => {
  test('finds the states of a site, and its address', () => {
    const dir = makeSite({ ...PROFILES, 'en/legislation/criteria/index.html': '' });
    expect(readProfiles(dir, {})).toEqual({
      address: 'https://atlas.example.org/sub/',
      languages: ['en', 'es', 'pt', 'fr'],
      states: ['ar', 'pe'],
    });
    expect(readProfiles(dir, { lang: 'es,FR', state: 'pe' })).toMatchObject({
      languages: ['es', 'fr'],
      states: ['pe'],
    });
  });

  test('refuses a language and a state that the site does not have, and lists those there are', () => {
    const dir = makeSite(PROFILES);
    expect(() => readProfiles(dir, { lang: 'sp' })).toThrow(
      '"sp" is no language of the site. There are: en, es, pt, fr.',
    );
    expect(() => readProfiles(dir, { state: 'ar,peru' })).toThrow('"peru" is no state of the site. There are: ar, pe.');
    expect(() => readProfiles(dir, { state: '' })).toThrow('"" is no state');
  });

  test('refuses a folder that is no built site, or one without profiles', () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    expect(() => readProfiles(empty, {})).toThrow(`There is no built site in ${empty}. Run \`npm run build\` first`);
    expect(() => readProfiles(makeSite(), {})).toThrow('has no profiles of states. Build it anew');
  });
});

describe('findChromium', () => {
  test('takes the program that is named, and no other in its place', async () => {
    expect(await findChromium(process.execPath)).toBe(process.execPath);
    await expect(findChromium('/no/such/chrome')).rejects.toThrow('There is no program at /no/such/chrome.');
  });

  test('asks for one where the packages bring none', async () => {
    await expect(findChromium(undefined, 'darwin')).rejects.toThrow('bring a Chromium for Linux alone');
  });
});
