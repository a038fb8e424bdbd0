// Reads a folder of practices or commitments: one file each, front matter and prose. Called by readCorpus.
import { basename } from 'node:path';
import type { FolderReader } from './folder-reader.ts';
import type { ReadResult } from './read-record.ts';
import type { HostByName } from './source-kinds.ts';

/** Records of `folder`, by id. */
export async function readDocuments<T>(
  reader: FolderReader,
  folder: string,
  kind: string,
  read: (id: string, file: string, text: string, hosts: HostByName) => ReadResult<T>,
): Promise<T[]> {
  const records: T[] = [];
  for (const name of reader.list(folder, '.mdx')) {
    const id = basename(name, '.mdx');
    const path = `${folder}/${name}`;
    const file = reader.fileOf(path);
    reader.claim(id, kind, { file, line: 1, column: 1 });
    const text = await reader.readText(path);
    const { hosts } = reader;
    const result = text === undefined ? undefined : reader.keepFile(path, text, () => read(id, file, text, hosts));
    if (result) reader.take(result);
    if (result?.record === undefined) reader.unreadIds.add(id);
    else records.push(result.record);
  }
  return records;
}
