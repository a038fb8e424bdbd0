import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkShards } from '../../../../scripts/build/check-shards.ts';
import { shareFiles } from '../../../helpers/share-files.ts';
import { temporaryFolder, writeFiles } from '../../../helpers/temporary-folder.ts';

const FILES = { 'en/index.html': 'en' };
type Shard = Parameters<typeof shareFiles>[0];

/** Folders `1`, `2`, … with shards, as the caller names them. */
function foldersOf(...shards: readonly Shard[]): { named: string; path: string }[] {
  const dir = temporaryFolder();
  for (const [index, shard] of shards.entries())
    writeFiles(dir, shareFiles({ files: FILES, ...shard }, `${index + 1}/`));
  return shards.map((_, index) => ({ named: `shards/${index + 1}`, path: join(dir, String(index + 1)) }));
}

describe('checkShards', () => {
  test('has nothing against all shards of one site, in any order', async () => {
    await expect(checkShards(foldersOf({ number: 2 }, { number: 1 }), 'code')).resolves.toBeUndefined();
  });

  test.each<[string, Shard[], string]>([
    [
      'one that is missing',
      [
        { number: 1, of: 3 },
        { number: 3, of: 3 },
      ],
      'Shard 2/3 is missing. Build it with --shard 2/3, and name its folder too.',
    ],
    [
      'one that is there twice',
      [{ number: 1 }, { number: 1 }],
      'shards/1 and shards/2 both hold shard 1/2. Name one of them.',
    ],
    [
      'shards of different numbers',
      [
        { number: 1, of: 2 },
        { number: 2, of: 4 },
      ],
      'shards/1 is one of 2 shards and shards/2 one of 4. Merge shards of one number alone.',
    ],
    [
      'shards of different content',
      [{ number: 1 }, { number: 2, sources: { content: 'new' } }],
      'shards/1 and shards/2 were built from different content. Build both again from one commit.',
    ],
    [
      'shards of different code',
      [{ number: 1 }, { number: 2, sources: { code: 'new' } }],
      'shards/1 and shards/2 were built from different code. Build both again from one commit.',
    ],
    [
      'shards of different settings',
      [{ number: 1 }, { number: 2, sources: { settings: 'new' } }],
      'shards/1 and shards/2 were built from different settings. Build both again with the same ATLAS_ settings and the same Node.',
    ],
    [
      'shards of other code than this',
      [
        { number: 1, sources: { code: 'old' } },
        { number: 2, sources: { code: 'old' } },
      ],
      'The shards were built from other code than this. Merge them with the commit that built them.',
    ],
  ])('refuses %s', async (_, shards, says) => {
    await expect(checkShards(foldersOf(...shards), 'code')).rejects.toThrow(says);
  });

  test('refuses a shard that has lost a file or gained one', async () => {
    const lost = foldersOf({ number: 1 }, { number: 2 });
    rmSync(join(lost[1]?.path ?? '', 'site', 'en'), { recursive: true });
    await expect(checkShards(lost, 'code')).rejects.toThrow(
      'shards/2 is not as it was built: files of it were changed or lost.',
    );
    const gained = foldersOf({ number: 1 }, { number: 2 });
    writeFiles(gained[0]?.path ?? '', { 'site/en/more.html': '' });
    await expect(checkShards(gained, 'code')).rejects.toThrow('shards/1 is not as it was built');
  });

  test('refuses a folder that holds no shard, and a note that cannot be read', async () => {
    const path = temporaryFolder({ '404.html': '', 'search/entry.json': '{}' });
    await expect(checkShards([{ named: 'dist', path }], 'code')).rejects.toThrow(
      'dist holds no shard. Name folders that `npm run build -- --shard` made.',
    );
    const folders = foldersOf({ number: 1 });
    writeFiles(folders[0]?.path ?? '', { 'share.json': '{"format":2}' });
    await expect(checkShards(folders, 'code')).rejects.toThrow(
      'shards/1/share.json cannot be read, or another version made it.',
    );
  });
});
