// Every file that readers and programs take away. Astro has no page of code for them: a build spends more on a page of its own than most of
// them cost. Called by what writes them into a built site, and by the server for editing.
import type { Atlas } from '../../atlas/atlas.ts';
import { openWorkFile } from '../../exports/work/work-file.ts';
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { fileSite } from '../../site/frame/file-site.ts';
import { buildSite, type Site } from '../../site/locals/site.ts';
import { listAtlasFiles } from './list-atlas-files.ts';
import { listFollowFiles } from './list-follow-files.ts';
import { listMachineFiles } from './list-machine-files.ts';
import { listTableFiles } from './list-table-files.ts';
import { listWorkFiles } from './list-work-files.ts';
import type { FileSource, SiteFile } from './site-file.ts';

/** Of the site of `atlas` below `base`; nothing is made before it is asked for. */
export function listSiteFiles(atlas: Atlas, base: string, origin: URL | undefined): SiteFile[] {
  const sites = Object.fromEntries(LANGUAGES.map((language) => [language, buildSite(atlas, base, language)])) as Record<
    Language,
    Site
  >;
  const works = atlas.corpus.works.map((work) =>
    openWorkFile(fileSite(sites[work.frontMatter.language], origin), work),
  );
  const translations = LANGUAGES.flatMap((language) => {
    const { corpus } = sites[language].atlas;
    if (corpus === atlas.corpus) return [];
    const told = corpus.works.filter((work) => work !== atlas.corpus.workById.get(work.workId));
    return told.map((work) => openWorkFile(fileSite(sites[language], origin), work));
  });
  const source: FileSource = { atlas, sites, works, translations, origin };
  return [listWorkFiles, listFollowFiles, listTableFiles, listAtlasFiles, listMachineFiles].flatMap((list) =>
    list(source),
  );
}
