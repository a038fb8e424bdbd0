import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { collectRecords, indexContent, listExtras } from '../../../../src/integrations/index-content.ts';
import type { IndexTask } from '../../../../src/integrations/development/index-worker.ts';
import { MemoryIndex } from '../../../../src/integrations/development/memory-index.ts';
import type { IndexEntry } from '../../../../src/engine/format.ts';
import { edit, readContent, RESOLUTION, type Files } from '../../../helpers/make-content.ts';

async function listTask(files?: Files): Promise<IndexTask> {
  const { corpus } = await readContent(files);
  const atlas = new Atlas(corpus);
  const records = await collectRecords(atlas);
  return { records, extras: listExtras(atlas, records) };
}

const task = await listTask();
const edited = await listTask(edit(RESOLUTION, 'Poverty exposes', 'Zebras expose'));

async function versionOf(index: MemoryIndex): Promise<string> {
  return (JSON.parse(new TextDecoder().decode(await index.find('entry.json'))) as IndexEntry).version;
}

describe('MemoryIndex', { timeout: 60_000 }, () => {
  test('holds the files of the index that a build writes', async () => {
    const atlas = new Atlas((await readContent()).corpus);
    const index = new MemoryIndex();
    index.renew(() => Promise.resolve(task));
    for (const [name, bytes] of await indexContent(atlas, await collectRecords(atlas)))
      expect(Buffer.from((await index.find(name)) ?? []).equals(bytes), name).toBe(true);
    expect(await index.find('no-such-file.bin')).toBeUndefined();
  });

  test('makes nothing before a search asks, and then the newest content', async () => {
    const index = new MemoryIndex();
    let made = 0;
    index.renew(() => {
      made++;
      return Promise.resolve(task);
    });
    index.renew(() => Promise.resolve(task));
    expect(made).toBe(0);
    const version = await versionOf(index);
    index.renew(() => Promise.resolve(edited));
    const next = await versionOf(index);
    expect(next).not.toBe(version);
    // A page that has read the entry before still finds its files.
    expect(await index.find(`${version}/records.bin`)).toBeDefined();
    expect(await index.find(`${next}/records.bin`)).toBeDefined();
  });

  test('gives up an index that is out of date, and answers who waits for it with the newest', async () => {
    const index = new MemoryIndex();
    index.renew(() => Promise.resolve(task));
    const waiting = versionOf(index);
    index.renew(() => Promise.resolve(edited));
    expect(await waiting).toBe(await versionOf(index));
  });

  test('says so where the content is not read yet', async () => {
    await expect(new MemoryIndex().find('entry.json')).rejects.toThrow('The content is not read yet');
  });
});
