// The files of translations that lie beside a file of front matter and prose. Asked by the readers of works, practices and commitments.
import type { FolderReader } from './folder-reader.ts';
import type { TranslationFile } from './retell-document.ts';
import { TRANSLATED, translationPath } from './translation-name.ts';

/** Those of the file at `path`, in the order of the languages; one that cannot be read is left out and reported. */
export async function readTranslations(
  reader: FolderReader,
  path: string,
): Promise<(TranslationFile & { path: string })[]> {
  const files: (TranslationFile & { path: string })[] = [];
  for (const language of TRANSLATED) {
    const translation = translationPath(path, language);
    const text = reader.hasFile(translation) ? await reader.readText(translation) : undefined;
    if (text !== undefined) files.push({ language, path: translation, file: reader.fileOf(translation), text });
  }
  return files;
}
