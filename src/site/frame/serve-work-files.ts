// The endpoint of the files of all works that end alike. There is a page of code for each ending, since the server for editing takes an
// address for that of a file only where its route has the ending.
import type { APIRoute } from 'astro';
import { workPath } from '../../addresses/work-path.ts';
import type { Work } from '../../corpus/types.ts';
import { openWorkFile, WORK_FORMATS, type WorkEnding } from '../../exports/work/work-file.ts';
import type { Language } from '../../schemas/languages.ts';
import { fileSite } from './file-site.ts';
import { getAtlas } from './get-atlas.ts';

interface WorkParams {
  params: { lang: Language; name: string };
  props: { work: Work };
}

interface WorkFileRoute {
  getStaticPaths: () => Promise<WorkParams[]>;
  GET: APIRoute<WorkParams['props']>;
}

/** Every work, in the language in which it is told. */
export function serveWorkFiles(ending: WorkEnding): WorkFileRoute {
  const { type, write } = WORK_FORMATS[ending];
  return {
    getStaticPaths: async () =>
      (await getAtlas()).corpus.works.map((work) => ({
        params: { lang: work.frontMatter.language, name: workPath(work).slice(0, -1) },
        props: { work },
      })),
    GET: ({ props: { work }, locals, site }) =>
      new Response(write(openWorkFile(fileSite(locals.site, site), work)), {
        headers: { 'Content-Type': `${type}; charset=utf-8` },
      }),
  };
}
