// What the lists of files are made from: the site in each language, and every work in each language in which it is told. Called by the list
// of all files, and by the check that reads them back.
import type { Atlas } from '../../atlas/atlas.ts';
import { keepLast } from '../../corpus/reads.ts';
import { openWorkFile } from '../../exports/work/work-file.ts';
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { fileSite } from '../../site/frame/file-site.ts';
import { buildSite, type Site } from '../../site/locals/site.ts';
import type { FileSource } from './site-file.ts';

/** Of the site of `atlas` below `base`. */
export function openFileSource(atlas: Atlas, base: string, origin: URL | undefined): FileSource {
  const sites = Object.fromEntries(LANGUAGES.map((language) => [language, buildSite(atlas, base, language)])) as Record<
    Language,
    Site
  >;
  const keepOne = keepLast();
  const works = atlas.corpus.works.map((work) =>
    openWorkFile(fileSite(sites[work.frontMatter.language], origin), work, keepOne()),
  );
  const translations = LANGUAGES.flatMap((language) => {
    const { corpus } = sites[language].atlas;
    if (corpus === atlas.corpus) return [];
    const told = corpus.works.filter((work) => work !== atlas.corpus.workById.get(work.workId));
    return told.map((work) => openWorkFile(fileSite(sites[language], origin), work, keepOne()));
  });
  return { atlas, sites, works, translations, origin };
}
