// Where the official text of a work stands as a file of its own: Akoma Ntoso, in the language of the text. Read by the list of files, by the
// page of the work and by its other files.
import type { Routes } from '../../addresses/routes.ts';
import { workPath } from '../../addresses/work-path.ts';
import type { Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';

/** Path below the language: `resolutions/ag-res-2348.official.akn.xml`. */
export function textFilePath(work: Pick<Work, 'collection' | 'workId' | 'frontMatter'>): string {
  return workPath(work).replace(/\/$/, '.official.akn.xml');
}

/** Path of the file below the base. */
export function textFileAddress(work: Work, language: Language, routes: Routes): string {
  return routes.path(textFilePath(work), language);
}
