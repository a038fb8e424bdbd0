// The atlas as pages see it: read once per build, read again in development when content has changed.
import { resolve } from 'node:path';
import { buildAtlas, type Atlas } from '../../atlas/atlas.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import type { Language } from '../../schemas/fields.ts';
import { buildSite, type Site } from '../locals/site.ts';

/** Folder of the content: ATLAS_CONTENT for benches and fixtures, else `content`. */
export function contentDir(): string {
  return resolve(process.env['ATLAS_CONTENT'] ?? 'content');
}

let atlas: Promise<Atlas> | undefined;
let readAt = 0;
const sites = new Map<Language, Site>();

/** Corpus and graph. In development a reading older than a second is not used again. */
export function getAtlas(): Promise<Atlas> {
  if (atlas && (import.meta.env.PROD || Date.now() - readAt < 1000)) return atlas;
  readAt = Date.now();
  atlas = readCorpus(contentDir()).then(({ corpus }) => buildAtlas(corpus));
  return atlas;
}

/** The site in `lang`, made once per reading of the content. */
export async function getSite(lang: Language): Promise<Site> {
  const current = await getAtlas();
  const known = sites.get(lang);
  if (known?.atlas === current) return known;
  const site = buildSite(current, import.meta.env.BASE_URL, lang);
  sites.set(lang, site);
  return site;
}
