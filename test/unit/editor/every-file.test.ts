// One field of a file of the content is changed through the editor; nothing else of the file may change. Of every file in a folder of few,
// of every second in one of many.
import { cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import {
  NO_CHECKER,
  startEditClient,
  toUnchangedEdit,
  type EditClient,
  type ListedRecord,
  type ReadRecord,
} from '../../helpers/edit-client.ts';

/** Folders with more files than this hold files of one form. */
const FEW = 20;
const MARK = 'Changed: by the editor #1';

/** The first text of `value` that is changed, in place; undefined if there is none. */
function changeFirst(value: Record<string, unknown> | unknown[]): string | undefined {
  for (const [key, item] of Object.entries(value)) {
    // An id takes its translations along, and a part its tags.
    if (['id', 'kind', 'n'].includes(key)) continue;
    if (typeof item === 'string') {
      (value as Record<string, unknown>)[key] = MARK;
      return item;
    }
    const below = typeof item === 'object' && item !== null ? changeFirst(item as Record<string, unknown>) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

describe('the editor', () => {
  let client: EditClient;
  let dir = '';
  let records: ListedRecord[] = [];
  const textOf = (path: string) => readFileSync(join(dir, path), 'utf8');

  beforeAll(async () => {
    dir = join(temporaryFolder(), 'content');
    cpSync('content', dir, { recursive: true });
    client = await startEditClient(dir, NO_CHECKER);
    records = await client.get('records');
  }, 240_000);
  afterAll(() => client.stop());

  test('changes one field of a file, and its lines alone', { timeout: 600_000 }, async () => {
    const byFolder = Map.groupBy(new Map(records.map((record) => [record.path, record])).values(), ({ path }) =>
      dirname(path),
    );
    const chosen = [...byFolder.values()].flatMap((own) => own.filter((_, at) => own.length <= FEW || at % 2 === 0));
    const wrong: string[] = [];
    let [files, translations] = [0, 0];
    const ask = ({ path, entry }: ListedRecord) =>
      client.get<ReadRecord>('record', { path, ...(entry && { list: entry.list, index: String(entry.index) }) });
    for (const record of chosen) {
      const before = textOf(record.path);
      const read = await ask(record);
      if (files % 10 === 0) {
        const { body } = await client.post('check', toUnchangedEdit(read));
        if (JSON.stringify(body['files']) !== '[]') wrong.push(`${record.path}: changes by itself`);
      }
      const edit = toUnchangedEdit(read);
      const old = changeFirst(edit.value);
      const told = Object.values(edit.told).map(
        (translation) => changeFirst(translation.texts) ?? changeFirst(translation.parts?.find((part) => part) ?? {}),
      );
      const there = Object.values(read.told).filter(({ isThere }) => isThere);
      const originals = there.map(({ path }) => ({ path, before: textOf(path) }));
      const { status, body } = await client.post('save', edit);
      if (status !== 200) wrong.push(`${record.path}: ${String(body['error'])}`);
      const changed = (from: string, to: string) => {
        const [a, b] = [from.split('\n'), to.split('\n')];
        return a.length === b.length ? a.filter((line, index) => line !== b[index]).length : Number.NaN;
      };
      files++;
      if (old !== undefined && changed(before, textOf(record.path)) !== 1)
        wrong.push(`${record.path}: more than one line`);
      for (const [index, { path, before: text }] of originals.entries()) {
        if (told[index] === undefined) continue;
        translations++;
        if (changed(text, textOf(path)) !== 1) wrong.push(`${path}: not one line`);
      }
    }
    expect(wrong).toEqual([]);
    expect(files).toBeGreaterThan(200);
    expect(translations).toBeGreaterThan(300);
    console.log(`${files} files and ${translations} translations: one line each`);
  });
});
