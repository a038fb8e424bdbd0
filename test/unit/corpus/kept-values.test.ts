import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KeptValues } from '../../../src/corpus/kept-values.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { edit, LAW, makeContent, RESOLUTION } from '../../helpers/make-content.ts';

describe('KeptValues', () => {
  test('makes a value once while its inputs are the same', () => {
    const kept = new KeptValues();
    let made = 0;
    const take = (...inputs: unknown[]) => kept.take('name', inputs, () => ++made);
    expect([take('a', 1), take('a', 1), take('b', 1), take('b'), take('a', 1)]).toEqual([1, 1, 2, 3, 4]);
  });

  test('lets a reading anew parse the files that changed, and no others', async () => {
    const dir = await makeContent();
    const kept = new KeptValues();
    const before = await readCorpus(dir, kept);
    await writeFile(join(dir, RESOLUTION), String(edit(RESOLUTION, 'Poverty exposes', 'Need exposes')[RESOLUTION]));
    const after = await readCorpus(dir, kept);
    const work = ({ corpus }: typeof before, id: string) => corpus.workById.get(id);
    expect(work(after, 'ar-ley-26364')).toBe(work(before, 'ar-ley-26364'));
    expect(work(after, 'ag-res-2010')?.provisions[1]?.digest).not.toEqual(
      work(before, 'ag-res-2010')?.provisions[1]?.digest,
    );
    expect(JSON.stringify(after)).toBe(JSON.stringify(await readCorpus(dir)));
  });

  test('reads everything anew where the kinds of hosts have changed', async () => {
    const dir = await makeContent();
    const kept = new KeptValues();
    expect((await readCorpus(dir, kept)).issues).toEqual([]);
    const hosts = edit('vocabularies/hosts.yml', 'host: example.org', 'host: example.net')['vocabularies/hosts.yml'];
    await writeFile(join(dir, 'vocabularies/hosts.yml'), String(hosts));
    const { issues } = await readCorpus(dir, kept);
    expect(issues.map(({ rule, file }) => `${rule} ${file}`)).toContain(`source-kind-is-of-host content/${LAW}`);
    expect(issues).toEqual((await readCorpus(dir)).issues);
  });

  test('repeats the issues of a file that is still wrong', async () => {
    const dir = await makeContent(edit(RESOLUTION, 'kind: resolution', 'kind: law'));
    const kept = new KeptValues();
    const { issues } = await readCorpus(dir, kept);
    expect(issues).toHaveLength(1);
    expect((await readCorpus(dir, kept)).issues).toEqual(issues);
  });
});
