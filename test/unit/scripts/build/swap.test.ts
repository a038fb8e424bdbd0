import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finishSwap, swap } from '../../../../scripts/build/swap.ts';
import { readFiles, siteFiles, temporaryFolder, writeFiles } from '../../../helpers/temporary-folder.ts';

function begin(): { root: string; target: string; fresh: string; old: string } {
  const root = temporaryFolder({ ...siteFiles('last', 'dist/'), ...siteFiles('fresh', 'work/fresh/') });
  return { root, target: join(root, 'dist'), fresh: join(root, 'work/fresh'), old: join(root, 'work/old') };
}

describe('swap', () => {
  test('puts the fresh site in the place of the last and leaves nothing else', async () => {
    const { root, ...moves } = begin();
    await swap(moves);
    expect(readFiles(moves.target)).toEqual(siteFiles('fresh'));
    expect(readdirSync(join(root, 'work'))).toEqual([]);
  });

  test('makes the folders above a site that is not there yet', async () => {
    const { root, fresh, old } = begin();
    const target = join(root, 'a', 'b', 'c');
    await swap({ target, fresh, old });
    expect(readFiles(target)).toEqual(siteFiles('fresh'));
  });

  // As on another disk: no folder can be renamed to a name below a file.
  test('copies entry by entry where folders cannot be renamed', async () => {
    const { root, target, fresh } = begin();
    writeFiles(root, { 'dist/lost+found/note': 'of the disk', 'dist/.atlas-copy/half': 'left' });
    await swap({ target, fresh, old: join(target, '404.html', 'old') });
    expect(readFiles(target)).toEqual({ ...siteFiles('fresh'), 'lost+found/note': 'of the disk' });
    expect(existsSync(fresh)).toBe(false);
  });

  test('leaves the last site as it was if the fresh one cannot be copied', async () => {
    const { target, old } = begin();
    await expect(swap({ target, fresh: join(old, 'nowhere'), old })).rejects.toThrow();
    expect(readFiles(target)).toEqual(siteFiles('last'));
  });
});

describe('finishSwap', () => {
  const isWhole = (target: string) =>
    [siteFiles('last'), siteFiles('fresh')].some(
      (site) => JSON.stringify(sorted(readFiles(target))) === JSON.stringify(sorted(site)),
    );
  const sorted = (files: Record<string, string> = {}) => Object.entries(files).sort();

  test.each<[string, (moves: ReturnType<typeof begin>) => void]>([
    ['before it began', () => undefined],
    [
      'between its two renames',
      ({ target, old }) => {
        renameSync(target, old);
      },
    ],
    [
      'after both',
      ({ target, fresh, old }) => {
        renameSync(target, old);
        renameSync(fresh, target);
      },
    ],
    ['while it copied', ({ root }) => writeFiles(root, { 'dist/.atlas-copy/404.html': 'half' })],
    ['when the copy was whole', ({ root }) => writeFiles(root, siteFiles('fresh', 'dist/.atlas-whole/'))],
    [
      'while it moved the last site out',
      ({ root, target }) => {
        writeFiles(root, siteFiles('fresh', 'dist/.atlas-whole/'));
        mkdirSync(join(target, '.atlas-leaving'));
        renameSync(join(target, '404.html'), join(target, '.atlas-leaving', '404.html'));
      },
    ],
    [
      'while it moved the fresh site in',
      ({ root, target }) => {
        writeFiles(root, siteFiles('fresh', 'dist/.atlas-coming/'));
        mkdirSync(join(target, '.atlas-leaving'));
        for (const name of ['404.html', 'search', '_astro'])
          renameSync(join(target, name), join(target, '.atlas-leaving', name));
        renameSync(join(target, '.atlas-coming', 'search'), join(target, 'search'));
      },
    ],
  ])('gives a whole site if the swap was ended %s', (_, end) => {
    const moves = begin();
    end(moves);
    finishSwap(moves);
    expect(isWhole(moves.target)).toBe(true);
    expect(readdirSync(join(moves.root, 'work'))).toEqual([]);
    expect(readdirSync(moves.target).filter((name) => name.startsWith('.atlas'))).toEqual([]);
  });
});
