// The atlas as pages see it: read once per build, by the integration that checks it; the server for editing has it read again when content
// has changed. Pages of a build import this module as the integration does (share-modules.ts), so that there is one atlas.
import { resolve } from 'node:path';
import { Atlas } from '../../atlas/atlas.ts';
import { dayOfContent } from '../../audit/freshness.ts';
import { KeptValues } from '../../corpus/kept-values.ts';
import { keepRead, keepValue } from '../../corpus/reads.ts';
import { readCorpus, type ReadCorpusResult } from '../../corpus/read-corpus.ts';
import { shelveTexts } from '../../texts/shelve-texts.ts';
import type { Language } from '../../schemas/fields.ts';
import { buildSite, type Site } from '../locals/site.ts';

/** Folder of the content: ATLAS_CONTENT for benches and fixtures, else `content`. */
export function contentDir(): string {
  return resolve(process.env['ATLAS_CONTENT'] ?? 'content');
}

/** Folder of the official texts: ATLAS_TEXTS, else `texts`. It need not be there. */
export function textsDir(): string {
  return resolve(process.env['ATLAS_TEXTS'] ?? 'texts');
}

let atlas: Promise<Atlas> | undefined;
const kept = new KeptValues();
const days = new WeakMap<Atlas, () => string | undefined>();
const sites = new Map<Language, { of: Atlas; site: () => Site }>();

/** From now on pages show `read`, which the build has checked. */
export function handAtlas(read: Atlas): void {
  atlas = Promise.resolve(read);
}

/** The atlas of the content, one for all pages. */
export function getAtlas(): Promise<Atlas> {
  atlas ??= readAtlas(readCorpus(contentDir())).then(({ atlas: read }) => read);
  return atlas;
}

/** The newest reading of the content, from which ages are reckoned. */
export async function getContentDay(): Promise<string | undefined> {
  const current = await getAtlas();
  const day = days.get(current) ?? keepValue('newest reading', () => dayOfContent(current));
  days.set(current, day);
  return day();
}

/** One reading of the content, and what the next one and its checks need not make again. */
export interface Reading extends ReadCorpusResult {
  atlas: Atlas;
  kept: KeptValues;
}

/**
 * Reads what has changed; pages wait for it and show it.
 * @throws if the folder itself cannot be read; pages then show what they showed before
 */
export async function renewAtlas(): Promise<Reading> {
  const before = atlas;
  const reading = readAtlas(readCorpus(contentDir(), kept)).then((read) => ({ ...read, kept }));
  atlas = reading
    .then(({ atlas: read }) => read)
    .catch((error: unknown) => {
      if (before) return before;
      atlas = undefined;
      throw error;
    });
  await atlas;
  return reading;
}

/** What was read with its official texts, whose issues join the others. */
async function readAtlas(reading: Promise<ReadCorpusResult>): Promise<ReadCorpusResult & { atlas: Atlas }> {
  const read = await reading;
  const { shelf, issues } = await shelveTexts(textsDir(), read.corpus);
  return { ...read, issues: [...read.issues, ...issues], atlas: new Atlas(read.corpus, shelf) };
}

/** The site in `lang` below `base`, made once per reading of the content. */
export async function getSite(lang: Language, base: string): Promise<Site> {
  const current = await getAtlas();
  const told = current.in(lang);
  const known = sites.get(lang);
  if (known?.of === told) return known.site();
  const site = keepRead(() => buildSite(current, base, lang));
  sites.set(lang, { of: told, site });
  return site();
}
