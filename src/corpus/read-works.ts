// Reads every work of a collection. Called by readCorpus.
import { basename } from 'node:path';
import type { FolderReader } from './folder-reader.ts';
import { onlyUntold } from './read-retold.ts';
import { readTranslations } from './read-translations.ts';
import { openWork } from './read-work.ts';
import type { Collection, Work } from './types.ts';

/** Works of `collection`, by workId; laws by state first. */
export async function readWorks(reader: FolderReader, collection: Collection): Promise<Work[]> {
  const folders = collection === 'legislation' ? listStates(reader) : [collection];
  const works: Work[] = [];
  for (const folder of folders) {
    for (const name of reader.list(folder, '.mdx')) {
      const workId = basename(name, '.mdx');
      const path = `${folder}/${name}`;
      const file = reader.fileOf(path);
      reader.claim(workId, 'work', { file, line: 1, column: 1 });
      const text = await reader.readText(path);
      if (text === undefined) {
        reader.unreadIds.add(workId);
        continue;
      }
      const { hosts } = reader;
      const read = openWork({ collection, workId, file, text, hosts });
      const result = reader.keepFile(path, text, () => read());
      if (result) reader.take(result);
      if (result?.work)
        for (const translation of await readTranslations(reader, path)) {
          const told = reader.keepFile(translation.path, text + translation.text, () => read(translation));
          if (told) reader.take(translation.isThere ? told : onlyUntold(told));
          if (translation.isThere && told?.work && !told.issues.length)
            reader.translations.in(translation.language).works.set(workId, told.work);
        }
      if (result?.work) works.push(result.work);
      if (!result?.whole) reader.unreadIds.add(workId);
    }
  }
  return works;
}

/** Folders of the laws of one state each. */
function listStates(reader: FolderReader): string[] {
  return reader.listFolders('legislation').map((code) => `legislation/${code}`);
}
