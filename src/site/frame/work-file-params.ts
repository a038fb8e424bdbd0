// Params of the files of works, for getStaticPaths: every ending of every work, in each language in which works are written.
import { WORK_FORMATS, workFilePath, WRITTEN_IN, type WorkEnding } from '../../exports/work/work-file.ts';
import type { Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import { getAtlas } from './get-atlas.ts';

export interface WorkFileParams {
  params: { lang: Language; file: string };
  props: { work: Work; ending: WorkEnding };
}

export async function listWorkFiles(): Promise<WorkFileParams[]> {
  const { corpus } = await getAtlas();
  const endings = Object.keys(WORK_FORMATS) as WorkEnding[];
  return WRITTEN_IN.flatMap((lang) =>
    corpus.works.flatMap((work) =>
      endings.map((ending) => ({ params: { lang, file: workFilePath(work, ending) }, props: { work, ending } })),
    ),
  );
}
