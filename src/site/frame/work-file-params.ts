// Params of the files of works, for getStaticPaths: every ending of every work, in the language in which it is told.
import { WORK_ENDINGS, workFilePath, type WorkEnding } from '../../exports/work/work-file.ts';
import type { Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import { getAtlas } from './get-atlas.ts';

export interface WorkFileParams {
  params: { lang: Language; file: string };
  props: { work: Work; ending: WorkEnding };
}

export async function listWorkFiles(): Promise<WorkFileParams[]> {
  const { corpus } = await getAtlas();
  return corpus.works.flatMap((work) =>
    WORK_ENDINGS.map((ending) => ({
      params: { lang: work.frontMatter.language, file: workFilePath(work, ending) },
      props: { work, ending },
    })),
  );
}
