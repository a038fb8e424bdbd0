// Writes one Pagefind folder a language below <out>/pagefind. Called by the build when the pages are written.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { LANGUAGES, type Language } from '../schemas/fields.ts';
import type { IndexDocument } from './index-documents.ts';

/** Files of Pagefind's own interface, and its worker, which the atlas does not use. */
const UNUSED = /^(?:pagefind-(?!entry\.json$)|wasm\.unknown\.)/;

/**
 * Indexes `records` and the guides found below `out`.
 * @param guidePaths paths of the guides below a language: `about/`
 * @returns number of documents indexed
 * @throws if Pagefind refuses a document
 */
export async function indexSite(
  records: readonly IndexDocument[],
  out: string,
  guidePaths: readonly string[],
): Promise<number> {
  const documents = [...records, ...(await readGuides(out, guidePaths))];
  try {
    let english: ReadonlyMap<string, string> = new Map();
    for (const language of LANGUAGES) {
      const own = documents.filter((document) => document.language === language);
      const folder = join(out, 'pagefind', language);
      await writeIndex(language, own, folder);
      const ids = await readIds(folder);
      await writeFilters(folder, own, ids);
      if (language === 'en') english = ids;
      else await writeTwins(folder, ids, english);
    }
  } finally {
    await close();
  }
  return documents.length;
}

async function writeIndex(language: Language, documents: readonly IndexDocument[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { url, html } of documents) {
    const result = await index.addHTMLFile({ url, content: html });
    if (result.errors.length) throw new Error(`Pagefind refused ${language}${url}: ${result.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length) throw new Error(`Pagefind could not write ${outputPath}: ${written.errors.join('; ')}`);
  for (const name of await readdir(outputPath)) if (UNUSED.test(name)) await rm(join(outputPath, name));
}

/** Id of every document in `folder`, by its address, read from the fragments that Pagefind wrote. */
async function readIds(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(join(folder, 'fragment'))) {
    const text = gunzipSync(await readFile(join(folder, 'fragment', name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  return ids;
}

/**
 * Writes one file a filter, `filters/<name>.json`: ids of documents by value. Pagefind's own filter files are not used: their
 * order changes from run to run, and the same content must build to the same bytes.
 */
async function writeFilters(
  folder: string,
  documents: readonly IndexDocument[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const filters = new Map<string, Map<string, string[]>>();
  for (const { url, filters: own } of documents) {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`Pagefind wrote no fragment for ${url}.`);
    for (const [name, values] of Object.entries(own)) {
      const byValue = filters.get(name) ?? new Map<string, string[]>();
      filters.set(name, byValue);
      for (const value of values) byValue.set(value, [...(byValue.get(value) ?? []), id]);
    }
  }
  await mkdir(join(folder, 'filters'), { recursive: true });
  for (const [name, byValue] of filters) {
    const sorted = Object.fromEntries([...byValue].map(([value, list]) => [value, list.sort()] as const).sort());
    await writeFile(join(folder, 'filters', `${name}.json`), `${JSON.stringify(sorted)}\n`);
  }
}

/** Pairs each document with the English one of the same record, so that a record found in both is one result. */
async function writeTwins(
  folder: string,
  own: ReadonlyMap<string, string>,
  english: ReadonlyMap<string, string>,
): Promise<void> {
  const twins = [...own].flatMap(([url, id]) => {
    const twin = english.get(url);
    return twin === undefined ? [] : [[id, twin] as const];
  });
  await writeFile(join(folder, 'twins.json'), `${JSON.stringify(Object.fromEntries(twins.sort()))}\n`);
}

/** The guides as built: the text of their article, in each language. */
async function readGuides(out: string, paths: readonly string[]): Promise<IndexDocument[]> {
  const documents: IndexDocument[] = [];
  for (const language of LANGUAGES) {
    for (const path of paths) {
      const page = await readFile(join(out, language, path, 'index.html'), 'utf8').catch(() => undefined);
      const article =
        page === undefined ? undefined : /<article[^>]*data-search-guide[\s\S]*?<\/article>/.exec(page)?.[0];
      if (article !== undefined)
        documents.push({
          language,
          url: `/${path}`,
          html: `<html lang="${language}"><body data-pagefind-body>${article}</body></html>`,
          filters: {},
        });
    }
  }
  return documents;
}
