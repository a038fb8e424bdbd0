// What the writers of a work's own files are given, and the table of those files. Read by the endpoint that serves them and by the page
// that links them.
import { workPath } from '../../addresses/work-path.ts';
import type { Routes } from '../../addresses/routes.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import { toWorkJson } from './work-json.ts';

export interface WorkFile {
  atlas: Atlas;
  work: Work;
  /** Addresses in the language of the file. */
  routes: Routes;
  /** Whole address of a path of the site: `/id/ag-res-2348/` → `https://example.org/id/ag-res-2348/`. */
  absolute: (path: string) => string;
}

export interface WorkFormat {
  /** Media type, as it is served and named in links. */
  type: string;
  write: (file: WorkFile) => string;
}

/** By the ending of the file. An ending, once published, stays. */
export const WORK_FORMATS = {
  json: { type: 'application/json', write: toWorkJson },
} as const satisfies Record<string, WorkFormat>;
export type WorkEnding = keyof typeof WORK_FORMATS;

/** Languages in which works are written; each has files of its own. */
export const WRITTEN_IN = ['en'] as const satisfies readonly Language[];

/** Path below the language: `resolutions/ag-res-2348.akn.xml`. */
export function workFilePath(work: Pick<Work, 'collection' | 'workId' | 'frontMatter'>, ending: WorkEnding): string {
  return workPath(work).replace(/\/$/, `.${ending}`);
}
