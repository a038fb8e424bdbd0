import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinShares, listMissing } from '../../../../scripts/build/join-shares.ts';
import { shareFiles } from '../../../helpers/share-files.ts';
import { readFiles, temporaryFolder } from '../../../helpers/temporary-folder.ts';

const [FIRST, SECOND] = [
  { '_astro/a.js': 'a', 'en/index.html': 'en' },
  { '_astro/a.js': 'a', 'es/index.html': 'es' },
];

describe('joinShares', () => {
  test.each(['move', 'copy'] as const)('has the files of all shares, each once (%s)', async (how) => {
    const dir = temporaryFolder({
      ...shareFiles({ files: FIRST, number: 1, written: ['en/a.csv'] }, '1/'),
      ...shareFiles({ files: SECOND, number: 2, written: ['es/a.csv'] }, '2/'),
    });
    const folders = [join(dir, '1'), join(dir, '2')];
    const { site } = await joinShares(folders, join(dir, 'site'), how);
    expect(readFiles(join(dir, 'site'))).toEqual({ ...FIRST, ...SECOND });
    expect(site.files.map(({ path }) => path)).toEqual(['en/a.csv', 'es/a.csv']);
    // Someone's own shards stay whole.
    if (how === 'copy') expect(readFiles(join(dir, '2', 'site'))).toEqual(SECOND);
  });

  test('refuses shares that have different files of one name', async () => {
    const dir = temporaryFolder({
      ...shareFiles({ files: FIRST, number: 1 }, '1/'),
      ...shareFiles({ files: { ...SECOND, '_astro/a.js': 'b' }, number: 2 }, '2/'),
    });
    const joining = joinShares([join(dir, '1'), join(dir, '2')], join(dir, 'site'), 'copy');
    await expect(joining).rejects.toThrow('different files "_astro/a.js". Build them again');
  });
});

describe('listMissing', () => {
  test('finds pages in folders and by their names', () => {
    const dir = temporaryFolder({ '404.html': '', 'index.html': '', 'en/index.html': '' });
    expect(listMissing(dir, ['404/', '', 'en/', 'es/'])).toEqual(['es/']);
  });
});
