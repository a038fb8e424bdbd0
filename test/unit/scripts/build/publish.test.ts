import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findShelf, publish } from '../../../../scripts/build/publish.ts';
import { readFiles, siteFiles, temporaryFolder } from '../../../helpers/temporary-folder.ts';

const site = (mark: string) => temporaryFolder(siteFiles(mark));

describe('publish', () => {
  test('turns the link to a release that is named after its files', async () => {
    const [shelf, other] = [temporaryFolder(), temporaryFolder()];
    await publish(site('one'), shelf);
    await publish(site('one'), other);
    expect(readlinkSync(join(shelf, 'current'))).toMatch(/^releases[/\\][0-9a-f]{12}$/);
    expect(readlinkSync(join(other, 'current'))).toBe(readlinkSync(join(shelf, 'current')));
    expect(readFiles(join(shelf, 'current'))).toEqual(siteFiles('one'));
  });

  test('keeps bundles and index of the last release for open pages, and not those of the one before', async () => {
    const shelf = temporaryFolder();
    for (const mark of ['one', 'two', 'three']) await publish(site(mark), shelf);
    expect(readFiles(join(shelf, 'current'))).toEqual({
      ...siteFiles('three'),
      '_astro/two.js': 'two',
      'search/index-two/head.bin': 'two',
    });
  });

  test('removes all releases but the current and the last', async () => {
    const shelf = temporaryFolder();
    for (const mark of ['one', 'two', 'three']) await publish(site(mark), shelf);
    expect(readdirSync(join(shelf, 'releases')).filter((name) => !name.endsWith('.json'))).toHaveLength(2);
    await publish(site('three'), shelf);
    expect(readdirSync(join(shelf, 'releases')).filter((name) => !name.endsWith('.json'))).toHaveLength(2);
  });

  test('goes back to the last release, and clears away what an earlier call left', async () => {
    const shelf = temporaryFolder({ 'releases/.coming/half.html': 'half' });
    for (const mark of ['one', 'two', 'one']) await publish(site(mark), shelf);
    expect(readFiles(join(shelf, 'current'))).toMatchObject({ '404.html': 'one', '_astro/two.js': 'two' });
    expect(existsSync(join(shelf, 'releases', '.coming'))).toBe(false);
  });
});

describe('findShelf', () => {
  test('takes a folder that is not there, is empty, or was published in', async () => {
    const shelf = temporaryFolder();
    expect(findShelf(join(shelf, 'new'), 'new')).toBeUndefined();
    await publish(site('one'), shelf);
    expect(findShelf(shelf, 'shelf')).toBeUndefined();
  });

  test('refuses a folder whose names are taken', () => {
    expect(findShelf(temporaryFolder({ 'current/index.html': '' }), 'x')).toContain('x/current is not a link');
    expect(findShelf(temporaryFolder({ 'releases/v1.2/app': '' }), 'x')).toContain('x/releases holds "v1.2"');
  });
});
