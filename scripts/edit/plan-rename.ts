// What changes on the disk when a record gets another id: its files, and every file that names it. Called by the API of the editor.
import { readdir } from 'node:fs/promises';
import { splitTranslation, translationPath } from '../../src/corpus/translation-name.ts';
import type { RenameSchema } from '../../src/editor/edit-schema.ts';
import { DRAFTS, kindOfFile } from '../../src/editor/record-files.ts';
import { renameInRecord, renameInTranslation, RENAMED_LISTS } from '../../src/editor/rename-id.ts';
import { entryOf } from '../../src/editor/open-record.ts';
import { readRecordText, writeRecordText } from '../../src/editor/record-text.ts';
import { MovedSchema, type Moved } from '../../src/schemas/moved.ts';
import { FURTHER } from '../../src/editor/write-edit.ts';
import { z } from 'astro/zod';
import { EditRefusal } from './content-path.ts';
import { idOf, kindOf, type RecordStore } from './record-store.ts';
import type { FileChanges } from './save-files.ts';

/** Former ids, below the content folder. */
const MOVED = 'moved.yml';

/** @throws EditRefusal where the record has no id of its own, or the new one is taken */
export async function planRename(store: RecordStore, edit: z.infer<typeof RenameSchema>): Promise<FileChanges> {
  await store.holdHashes(edit.hashes, edit.path);
  const kind = kindOf(edit.path);
  const { text = '' } = await store.read(edit.path);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(edit.to))
    throw new EditRefusal(400, `"${edit.to}" is not an id. Use lower-case letters, digits and single hyphens.`);
  const hasId = edit.entry
    ? RENAMED_LISTS.has(kind.name)
    : !['countries', 'figures'].includes(kind.name) && !kind.isList;
  if (!hasId) throw new EditRefusal(400, 'This record is known by a code or place that stays. It cannot be renamed.');
  const value = readRecordText(text, kind.ending === '.mdx').value;
  const from = edit.entry ? String(entryOf(value, edit.entry)['id']) : idOf(edit.path);
  const listed = await store.list();
  const isTaken = listed.some(({ id, entry }) => entry === undefined && id === edit.to);
  if (isTaken) throw new EditRefusal(409, `"${edit.to}" is a record already. Choose another id.`);

  const former = (await readMoved(store, undefined)).find((entry) => entry.from === edit.to);
  if (former && former.to !== from)
    throw new EditRefusal(409, `"${edit.to}" was the id of "${former.to}", and leads there. Choose another id.`);

  const changes = new Map<string, string | null>();
  const moved = new Map<string, string>();
  if (!edit.entry)
    for (const path of [edit.path, ...FURTHER.map((language) => translationPath(edit.path, language))])
      moved.set(path, path.replace(new RegExp(`(^|/)${from}(?=\\.[^/]*$)`), `$1${edit.to}`));
  for (const path of await listFiles(store)) {
    const read = (await store.read(path)).text ?? '';
    const original = splitTranslation(path)?.original;
    const own = kindOfFile(original ?? path);
    if (!own) continue;
    const renamed =
      original === undefined
        ? renameInRecord(own, path === edit.path && edit.entry ? renameEntry(read, edit) : read, from, edit.to)
        : renameInTranslation(read, own.ending === '.mdx', from, edit.to);
    const target = moved.get(path);
    if (target !== undefined) {
      changes.set(target, renamed);
      changes.set(path, null);
    } else if (renamed !== read) changes.set(path, renamed);
  }
  if (!edit.path.startsWith(`${DRAFTS}/`)) changes.set(MOVED, await leadOn(store, changes.get(MOVED), from, edit.to));
  return changes;
}

/** The list of former ids with `from` among them, written anew; an id that is taken again is no former one. */
async function leadOn(
  store: RecordStore,
  changed: string | null | undefined,
  from: string,
  to: string,
): Promise<string> {
  const entries = [...(await readMoved(store, changed)).filter((entry) => entry.from !== to), { from, to }];
  const lines = entries.map((entry) => `  - from: ${entry.from}\n    to: ${entry.to}\n`);
  return `# Ids that records had before they were renamed: their addresses lead on. Written by the editor.\nentries:\n${lines.join('')}`;
}

/** @param changed its text, where the renaming has changed it */
async function readMoved(store: RecordStore, changed: string | null | undefined): Promise<Moved[]> {
  const text = changed ?? (await store.read(MOVED)).text ?? 'entries: []\n';
  return z.object({ entries: z.array(MovedSchema) }).parse(readRecordText(text, false).value).entries;
}

function renameEntry(text: string, { entry, to }: z.infer<typeof RenameSchema>): string {
  const { value } = readRecordText(text, false);
  if (!entry) return text;
  const list = value[entry.list];
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const next = entries.map((item, index) => (index === entry.index ? { ...entryOf(value, entry), id: to } : item));
  return writeRecordText(text, false, { ...value, [entry.list]: next }, undefined);
}

/** Records and translations below the content folder, drafts among them. */
async function listFiles(store: RecordStore): Promise<string[]> {
  const names = await readdir(store.dir, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => kindOfFile(splitTranslation(name)?.original ?? name) && !name.startsWith(`${DRAFTS}/.`))
    .sort();
}
