// The same records as Pagefind indexes them: a document per record and language, with each provision under its own anchor. For the
// side-by-side measurement of the bench alone.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { FIRST_PROVISION, listSegments, type SearchRecord } from '../../src/engine/search-record.ts';

/** Writes `<dir>/pagefind/<language>/` and the page that searches there. @returns seconds */
export async function writePagefind(records: readonly SearchRecord[], dir: string): Promise<number> {
  const started = performance.now();
  try {
    for (const language of LANGUAGES) {
      const { index, errors } = await createIndex({ forceLanguage: language });
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      for (const record of records) {
        const content = toHtml(record, language);
        if (content === undefined) continue;
        const result = await index.addHTMLFile({ url: `/${record.path}`, content });
        if (result.errors.length) throw new Error(`Pagefind refused ${record.path}: ${result.errors.join('; ')}`);
      }
      await index.writeFiles({ outputPath: join(dir, 'pagefind', language) });
    }
  } finally {
    await close();
  }
  await mkdir(join(dir, 'pagefind-bench'), { recursive: true });
  await writeFile(join(dir, 'pagefind-bench', 'index.html'), PAGE);
  await writeFile(join(dir, 'pagefind-bench', 'search.js'), SCRIPT);
  return (performance.now() - started) / 1000;
}

function toHtml(record: SearchRecord, language: (typeof LANGUAGES)[number]): string | undefined {
  const text = record.texts[language];
  if (!text) return undefined;
  const paragraphs = (part: number) =>
    listSegments(text, part, record.provisions)
      .filter(Boolean)
      .map((segment) => `<p>${escape(segment)}</p>`)
      .join('');
  const sections = record.provisions.map((n, at) => {
    const body = paragraphs(FIRST_PROVISION + at);
    return body === '' ? '' : `<section><h3 id="${n}">·</h3>${body}</section>`;
  });
  return `<html lang="${language}"><head><title>${escape(text.title)}</title></head><body data-pagefind-body><h1>${escape(text.title)}</h1>${paragraphs(1)}${paragraphs(2)}${sections.join('')}</body></html>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const PAGE =
  '<!doctype html><html lang="en"><title>Pagefind</title><input id="search-box"><p id="results-status"></p><ol id="results"></ol><script type="module" src="search.js"></script>';

// Every word must occur, as in the atlas: each goes to Pagefind as a quoted query, and the id sets are joined.
const SCRIPT = `
const languages = new URLSearchParams(location.search).get('languages').split(' ');
const opened = new Map();
async function open(language) {
  const basePath = '/pagefind/' + language + '/';
  const module = await import(basePath + 'pagefind.js');
  const instance = module.createInstance({ basePath, baseUrl: '/', noWorker: true, excerptLength: 28 });
  await instance.init();
  return instance;
}
const termsOf = (query) => (query.startsWith('"') ? [query] : query.split(' ').filter(Boolean).map((word) => '"' + word + '"'));
async function search(query) {
  const terms = termsOf(query);
  const found = (await Promise.all(languages.map(async (language) => {
    const pagefind = await opened.get(language);
    let joined;
    for (const term of terms) {
      const { results } = await pagefind.search(term);
      const ids = new Set(results.map(({ id }) => id));
      joined = joined ? joined.filter(({ id }) => ids.has(id)) : results;
    }
    return joined;
  }))).flat().sort((a, b) => b.score - a.score);
  const shown = await Promise.all(found.slice(0, 8).map((result) => result.data()));
  document.querySelector('#results').replaceChildren(...shown.map(({ meta, excerpt }) => {
    const item = document.createElement('li');
    item.textContent = meta.title + ' ' + excerpt;
    return item;
  }));
  document.querySelector('#results-status').textContent = found.length + ' ' + query;
}
// As on the page of the atlas, the first letter opens what the reader's languages need.
const openAll = () => {
  for (const language of languages) if (!opened.has(language)) opened.set(language, open(language));
};
document.querySelector('#search-box').addEventListener('input', openAll, { once: true });
// What is typed is loaded ahead, as on the page of the atlas.
let pause;
document.querySelector('#search-box').addEventListener('input', ({ target }) => {
  clearTimeout(pause);
  pause = setTimeout(async () => {
    for (const language of languages) for (const term of termsOf(target.value)) await (await opened.get(language)).preload(term);
  }, 100);
});
document.querySelector('#search-box').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  clearTimeout(pause);
  document.querySelector('#results-status').textContent = '';
  void search(event.target.value);
});
`;
