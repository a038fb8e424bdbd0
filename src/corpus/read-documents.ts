// Reads a folder of practices or commitments: one file each, front matter and prose. Called by readCorpus.
import { basename } from 'node:path';
import type { FolderReader } from './folder-reader.ts';
import type { Language } from '../schemas/languages.ts';
import type { OpenRecord, RecordFile } from './read-record.ts';
import { onlyUntold } from './read-retold.ts';
import { readTranslations } from './read-translations.ts';

/** Records of `folder`, by id. */
export async function readDocuments<T>(
  reader: FolderReader,
  folder: string,
  kind: string,
  open: (given: RecordFile) => OpenRecord<T>,
  retold: (language: Language) => Map<string, T>,
): Promise<T[]> {
  const records: T[] = [];
  for (const name of reader.list(folder, '.mdx')) {
    const id = basename(name, '.mdx');
    const path = `${folder}/${name}`;
    const file = reader.fileOf(path);
    reader.claim(id, kind, { file, line: 1, column: 1 });
    const text = await reader.readText(path);
    if (text === undefined) {
      reader.unreadIds.add(id);
      continue;
    }
    const { hosts } = reader;
    const read = open({ id, file, text, hosts });
    const result = reader.keepFile(path, text, () => read());
    if (result) reader.take(result);
    if (result?.record === undefined) {
      reader.unreadIds.add(id);
      continue;
    }
    records.push(result.record);
    for (const translation of await readTranslations(reader, path)) {
      const told = reader.keepFile(translation.path, text + translation.text, () => read(translation));
      if (told) reader.take(translation.isThere ? told : onlyUntold(told));
      if (translation.isThere && told?.record !== undefined && !told.issues.length)
        retold(translation.language).set(id, told.record);
    }
  }
  return records;
}
