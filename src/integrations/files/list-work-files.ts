// The files of each work, in each language in which it is told: a new format is one more row of WORK_FORMATS. Called by the list of files.
import { WORK_ENDINGS, WORK_FORMATS, workFilePath } from '../../exports/work/work-file.ts';
import type { FileSource, SiteFile } from './site-file.ts';

export function listWorkFiles({ works, translations }: FileSource): SiteFile[] {
  return [...works, ...translations].flatMap((file) =>
    WORK_ENDINGS.map((ending) => ({
      path: `${file.work.frontMatter.language}/${workFilePath(file.work, ending)}`,
      type: WORK_FORMATS[ending].type,
      write: () => WORK_FORMATS[ending].write(file),
    })),
  );
}
