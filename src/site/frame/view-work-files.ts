// The files of a work as links: in the head of its page, beneath its sources, and at its identifier.
import { FILE_FORMATS } from '../../exports/file-formats.ts';
import { WORK_ENDINGS, WORK_FORMATS, workFileAddress } from '../../exports/work/work-file.ts';
import type { Work } from '../../corpus/types.ts';
import type { Site } from '../locals/site.ts';

export interface WorkFileLink {
  /** What readers know the format by. */
  name: string;
  type: string;
  href: string;
}

export function viewWorkFiles(work: Work, { routes }: Pick<Site, 'routes'>): WorkFileLink[] {
  return WORK_ENDINGS.map((ending) => ({
    name: FILE_FORMATS[ending].name,
    type: WORK_FORMATS[ending].type,
    href: workFileAddress(work, ending, routes),
  }));
}
