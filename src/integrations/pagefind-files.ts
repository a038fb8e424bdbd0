// Pagefind's index in the place of our own words: one custom record per provision and per other part, an index a language. Called by
// index-content for ATLAS_SEARCH=pagefind; pagefind-engine reads it in the browser.
import { gunzipSync } from 'node:zlib';
import type * as Pagefind from 'pagefind';
import type { IndexFiles } from '../engine/build-index.ts';
import { compress } from '../engine/cut-pieces.ts';
import { type IndexEntry, type LanguageHead, PIECES } from '../engine/format.ts';
import { PAGEFIND_FOLDER, PAGEFIND_PARTS } from '../engine/pagefind-engine.ts';
import { countParts, FIRST_PROVISION, listSegments, type SearchRecord } from '../engine/search-record.ts';
import { memo } from '../engine/memo.ts';
import { foldWord, tokenize } from '../text/tokenize.ts';
import { LANGUAGES, type Language } from '../schemas/languages.ts';

/** What the browser asks for: neither Pagefind's own pages nor its texts, as results show ours. */
const ASKED = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[a-z]{2}\.pagefind|index\/.+)$/;

/** `files` without our postings and forms, with Pagefind's index beside what is left. */
export async function toPagefind(files: IndexFiles, records: readonly SearchRecord[]): Promise<IndexFiles> {
  const { createIndex, close } = await importPagefind();
  const entry = JSON.parse(new TextDecoder().decode(files.get('entry.json'))) as IndexEntry;
  const ours = new RegExp(`/(?:${PIECES.terms}|${PIECES.pairs}|${PIECES.forms})\\d+\\.bin$`);
  // A folder of its own: pages of one build never read files of another.
  const version = `${entry.version}-pagefind`;
  const kept: IndexFiles = new Map();
  for (const [name, bytes] of files) if (!ours.test(name)) kept.set(name.replace(entry.version, version), bytes);
  kept.set('entry.json', new TextEncoder().encode(`${JSON.stringify({ ...entry, version, engine: 'pagefind' })}\n`));
  try {
    for (const language of LANGUAGES) {
      const folder = `${version}/${language}/`;
      const head = JSON.parse(gunzipSync(kept.get(`${folder}head.bin`) ?? '').toString()) as LanguageHead;
      kept.set(`${folder}head.bin`, compress(JSON.stringify({ ...head, terms: [], pairs: [], forms: [] })));
      const { index, errors } = await createIndex({ forceLanguage: language });
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      for (const [part, content] of listTexts(records, language)) {
        const added = await index.addCustomRecord({ url: String(part), content, language });
        if (added.errors.length) throw new Error(`Pagefind refused part ${part}: ${added.errors.join('; ')}`);
      }
      const parts: Record<string, number> = {};
      for (const { path, content } of (await index.getFiles()).files) {
        const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
        if (id !== undefined) parts[id] = readPart(content);
        else if (ASKED.test(path)) kept.set(`${folder}${PAGEFIND_FOLDER}${path}`, content);
      }
      kept.set(`${folder}${PAGEFIND_PARTS}`, compress(JSON.stringify(parts)));
    }
  } finally {
    await close();
  }
  return kept;
}

async function importPagefind(): Promise<typeof Pagefind> {
  try {
    return await import('pagefind');
  } catch {
    throw new Error('ATLAS_SEARCH=pagefind needs the package pagefind. Install it: npm ci without --omit=dev.');
  }
}

/** Numbers of parts with their forms, those that have any: folded as queries are, so that `labour` finds `labor`. */
function* listTexts(records: readonly SearchRecord[], language: Language): Generator<[number, string]> {
  const fold = memo(foldWord);
  let first = 0;
  for (const record of records) {
    const count = record.provisions.length + FIRST_PROVISION;
    const text = record.texts[language];
    const toContent = (segments: readonly string[]) =>
      segments
        .flatMap((segment) => tokenize(segment, fold))
        .map(({ form }) => form)
        .join(' ');
    for (let part = 0; text && part < count; part++) {
      const content = toContent(listSegments(text, part, record.provisions));
      if (content !== '') yield [first + part, content];
    }
    for (const [at, passage] of (record.official ?? []).entries())
      if (passage.language === language) yield [first + count + at, toContent([passage.text])];
    first += countParts(record);
  }
}

/** The part that a fragment is about: Pagefind names its results after fragments, in a way that it does not document. */
function readPart(fragment: Uint8Array): number {
  const text = gunzipSync(fragment).toString();
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return Number(url);
}
