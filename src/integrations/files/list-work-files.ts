// The files of each work, in each language in which it is told, and of its official texts: a new format is one more row of WORK_FORMATS.
// Called by the list of files.
import { AKN_TYPE } from '../../exports/akn/akn-identification.ts';
import { toTextAkn } from '../../exports/texts/text-akn.ts';
import { textFilePath } from '../../exports/texts/text-file.ts';
import { WORK_ENDINGS, WORK_FORMATS, workFilePath } from '../../exports/work/work-file.ts';
import type { FileSource, SiteFile } from './site-file.ts';

export function listWorkFiles({ atlas, works, translations }: FileSource): SiteFile[] {
  const told = [...works, ...translations].flatMap((file, place) =>
    WORK_ENDINGS.map((ending) => ({
      path: `${file.work.frontMatter.language}/${workFilePath(file.work, ending)}`,
      type: WORK_FORMATS[ending].type,
      write: () => WORK_FORMATS[ending].write(file),
      ...(place < works.length && { place }),
    })),
  );
  const official = works.flatMap((file) =>
    atlas.texts.listOf(file.work.workId).map((text) => ({
      path: `${text.language}/${textFilePath(file.work)}`,
      type: AKN_TYPE,
      write: () => toTextAkn(file, text),
    })),
  );
  return [...told, ...official];
}
