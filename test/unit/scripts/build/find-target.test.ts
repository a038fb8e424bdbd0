import { lstatSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTarget } from '../../../../scripts/build/find-target.ts';
import { swap } from '../../../../scripts/build/swap.ts';
import { readFiles, siteFiles, temporaryFolder } from '../../../helpers/temporary-folder.ts';

describe('findTarget', () => {
  test.each<[string, (root: string) => void]>([
    ['a link', (root) => symlinkSync(join(root, 'disk/site'), join(root, 'dist'), 'dir')],
    ['a link that is told from where it lies', (root) => symlinkSync(join('disk', 'site'), join(root, 'dist'), 'dir')],
    [
      'a link to a link',
      (root) => {
        symlinkSync('disk/site', join(root, 'current'), 'dir');
        symlinkSync('current', join(root, 'dist'), 'dir');
      },
    ],
  ])('follows %s, which still leads to the site when that is replaced', async (_, link) => {
    const root = temporaryFolder({ ...siteFiles('last', 'disk/site/'), ...siteFiles('fresh', 'work/fresh/') });
    link(root);
    const target = findTarget(join(root, 'dist'), 'dist', join(root, 'content'));
    expect(target).toBe(join(root, 'disk', 'site'));
    await swap({ target, fresh: join(root, 'work/fresh'), old: join(root, 'work/old') });
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
    expect(realpathSync(join(root, 'dist'))).toBe(target);
    expect(readFiles(join(root, 'dist'))).toEqual(siteFiles('fresh'));
    expect(readdirSync(join(root, 'disk'))).toEqual(['site']);
  });

  test.each([
    ['a folder that a link leads to', 'link/new/site'],
    ['what a link names that is not there yet', 'waiting'],
  ])('makes the site in %s', async (_, named) => {
    const root = temporaryFolder(siteFiles('fresh', 'work/fresh/'));
    mkdirSync(join(root, 'disk'));
    symlinkSync('disk', join(root, 'link'), 'dir');
    symlinkSync(join('disk', 'new', 'site'), join(root, 'waiting'), 'dir');
    const target = findTarget(join(root, named), named, join(root, 'content'));
    await swap({ target, fresh: join(root, 'work/fresh'), old: join(root, 'work/old') });
    expect(readFiles(join(root, 'disk/new/site'))).toEqual(siteFiles('fresh'));
    expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(root, 'waiting')).isSymbolicLink()).toBe(true);
  });
});
