// The files of translations that lie beside a file of front matter and prose. Asked by the readers of works, practices and commitments.
import type { FolderReader } from './folder-reader.ts';
import type { TranslationFile } from './retell-document.ts';
import { TRANSLATED, translationPath } from './translation-name.ts';

export interface FoundTranslation extends TranslationFile {
  path: string;
  /** False for one that is not there, whose texts are only counted. */
  isThere: boolean;
}

/** Those of the file at `path`, in the order of the languages; one that cannot be read is left out and reported. */
export async function readTranslations(reader: FolderReader, path: string): Promise<FoundTranslation[]> {
  const files: FoundTranslation[] = [];
  for (const language of TRANSLATED) {
    const translation = translationPath(path, language);
    const isThere = reader.hasFile(translation);
    const text = isThere ? await reader.readText(translation) : reader.countsUntold ? '---\n{}\n---\n' : undefined;
    if (text !== undefined)
      files.push({ language, path: translation, file: reader.fileOf(translation), text, isThere });
  }
  return files;
}
