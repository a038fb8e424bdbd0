// Nothing of the subject is built in: an atlas of another one is begun, filled, checked, built and searched with what every editor has.
import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runLint } from '../../src/lint/run-lint.ts';
import { splitPiece, type PackInfo } from '../../src/rooms/offline/pack-format.ts';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';
import { searchAtlas } from '../../src/search/search-atlas.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import type { ReadRecord } from '../helpers/edit-client.ts';
import { machineEnv } from '../helpers/machine-env.ts';
import { buildMemorySearch, openIndex } from '../helpers/memory-search.ts';
import { runCommand } from '../helpers/run-command.ts';
import {
  GUIDE_TEXT,
  IDENTITY,
  importResolution,
  publishDraft,
  startSecondAtlas,
  type MadeResolution,
  type SecondAtlas,
} from '../helpers/second-atlas.ts';
import { ORIGIN } from '../helpers/site-pages.ts';
import { listFiles, listPages, readSiteFile } from '../helpers/sites.ts';

const OUT = '.build/site-second';

/** Ten resolutions of two bodies. */
const WORKS: readonly MadeResolution[] = Array.from({ length: 10 }, (_, at): MadeResolution => {
  const year = 2001 + Math.floor(at / 2);
  const isAssembly = at % 2 === 0;
  const number = 9001 + at;
  return {
    id: isAssembly ? `ag-res-${number}` : `cp-res-${number}`,
    symbol: isAssembly
      ? `AG/RES. ${number} (XXXI-O/${String(year).slice(2)})`
      : `CP/RES. ${number} (${1200 + at}/${String(year).slice(2)})`,
    by: isAssembly ? 'THE GENERAL ASSEMBLY' : 'THE PERMANENT COUNCIL',
    title: `WETLANDS OF THE COAST, YEAR ${year}`,
    day: `June 5, ${year}`,
    paragraphs: [
      { text: `To urge the member states to measure the water of every marsh before ${year + 2}.`, list: 1 },
      { text: 'To request the member states:', list: 1 },
      { text: 'to count the birds; and', list: 1, level: 1 },
      { text: 'to report their number.', list: 1, level: 1 },
    ],
  };
});

/** One of them is renamed when it has been published. */
const FORMER = 'cp-res-9010';
const PRESENT = 'cp-res-9010-a';
const IDS = WORKS.map(({ id }) => (id === FORMER ? PRESENT : id));

/** Addresses in the pack with which a language is read offline. */
function listKept(language: Language): string[] {
  const info = JSON.parse(readSiteFile(`packs/${language}.json`, OUT)) as PackInfo;
  const pack = readFileSync(join(OUT, 'packs', info.file));
  let at = 0;
  const pieces = info.pieces.map((length) => new Uint8Array(gunzipSync(pack.subarray(at, (at += length)))));
  return pieces.flatMap(splitPiece).map(({ path }) => path);
}

/** Has the official text follow its work, as one does in a text editor. */
async function renameText(): Promise<void> {
  const file = (id: string) => join(atlas.texts, `${id}.en.md`);
  const text = await readFile(file(FORMER), 'utf8');
  await writeFile(file(PRESENT), text.replace(`work: ${FORMER}\n`, `work: ${PRESENT}\n`));
  await rm(file(FORMER));
}

let atlas: SecondAtlas;
let built: { status: number | null; output: string };
beforeAll(async () => {
  atlas = await startSecondAtlas();
  for (const made of WORKS) {
    await importResolution(atlas, made);
    await publishDraft(atlas, made.id, (n) => (n === '1' ? 'States measure every marsh.' : `States do ${n}.`));
  }
  const path = `resolutions/${FORMER}.mdx`;
  const { hashes } = await atlas.editor.get<ReadRecord>('record', { path });
  expect(await atlas.editor.post('rename', { path, to: PRESENT, hashes })).toMatchObject({ status: 200 });
  await renameText();
  const env = { ...machineEnv(), ATLAS_CONTENT: atlas.content, ATLAS_TEXTS: atlas.texts };
  built = await runCommand(['scripts/build.ts', '--out', OUT], { env });
});
afterAll(async () => {
  atlas.editor.stop();
  await rm(OUT, { recursive: true, force: true });
});

describe('an atlas of another subject', () => {
  test('lints clean', async () => {
    const { issues, corpus } = await runLint(atlas.content);
    expect(issues).toEqual([]);
    expect(corpus.works.map(({ workId }) => workId).sort()).toEqual(IDS.toSorted());
    expect(new Set(corpus.works.map(({ frontMatter }) => frontMatter.issuingBody))).toEqual(
      new Set(['general-assembly', 'permanent-council']),
    );
  });

  test('builds, and says everywhere what it is called and about', () => {
    expect(built).toMatchObject({ status: 0 });
    for (const language of LANGUAGES) {
      const home = readSiteFile(`${language}/index.html`, OUT);
      expect(home).toContain(`<h1>${IDENTITY.name}</h1>`);
      expect(home).toContain(IDENTITY.tagline[language]);
      expect(readSiteFile(`${language}/about/index.html`, OUT)).toContain(GUIDE_TEXT);
      for (const id of IDS)
        expect(readSiteFile(`${language}/resolutions/${id}/index.html`, OUT)).toContain('to count the birds');
    }
    expect(JSON.parse(readSiteFile('data/manifest.json', OUT))).toMatchObject({ name: IDENTITY.name });
  });

  test('says nothing of the subject of this one, on any page', () => {
    const told = listPages(OUT).filter((path) =>
      /\btraffick|\btrata de|tráfico de pessoas|\btraite des/i.test(readSiteFile(path, OUT)),
    );
    expect(told).toEqual([]);
  });

  test.each(LANGUAGES)('leads on from the address that a record had before (%s)', (language) => {
    const page = parse(readSiteFile(`${language}/resolutions/${FORMER}/index.html`, OUT));
    const present = `/${language}/resolutions/${PRESENT}/`;
    expect(page.querySelector('html')?.getAttribute('lang')).toBe(language);
    expect(page.querySelector('h1')?.textContent).toBe(DICTIONARIES[language]['moved.title']);
    const links = page.querySelectorAll('main a').map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).toEqual([[present, 'WETLANDS OF THE COAST, YEAR 2005']]);
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${ORIGIN}${present}`);
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const identifier = parse(readSiteFile(`id/${FORMER}/index.html`, OUT));
    expect(identifier.querySelector(`main a[hreflang="${language}"]`)?.getAttribute('href')).toBe(present);
  });

  test('offers that address nowhere: not in lists for machines, data, feeds or what is read offline', () => {
    const offering = /^(?:sitemap.*\.xml|llms\.txt|data\/.*\.(?:json|csv|jsonld|nt)|.*\.atom|search\/.*)$/;
    const texts = listFiles(OUT).flatMap((path) =>
      offering.test(path) ? [[path, readSiteFile(path, OUT)] as const] : [],
    );
    const offeredBy = (id: string) =>
      texts.flatMap(([path, text]) => (new RegExp(`(?:resolutions|id)/${id}/`).test(text) ? [path] : []));
    expect(offeredBy(PRESENT)).toContain('data/atlas.jsonld');
    expect(offeredBy(FORMER)).toEqual([]);
    for (const language of LANGUAGES) {
      const kept = listKept(language);
      expect(kept).toContain(`${language}/resolutions/${PRESENT}/`);
      expect(kept).not.toContain(`${language}/resolutions/${FORMER}/`);
    }
  });

  test('has in its sitemap every page that may be found, and no other', () => {
    const named = listFiles(OUT)
      .filter((path) => /^sitemap-.*\.xml$/.test(path))
      .flatMap((path) => [...readSiteFile(path, OUT).matchAll(/<loc>([^<]+)</g)].map(([, address = '']) => address));
    const found = listPages(OUT).filter(
      (path) =>
        LANGUAGES.some((language) => path.startsWith(`${language}/`)) &&
        !readSiteFile(path, OUT).includes('<meta name="robots" content="noindex"'),
    );
    expect(named.toSorted()).toEqual(found.map((path) => `${ORIGIN}/${path.replace(/index\.html$/, '')}`).sort());
  });

  test('leads nowhere where nothing is', () => {
    const files = new Set(listFiles(OUT));
    const lost = listPages(OUT).flatMap((path) =>
      [...readSiteFile(path, OUT).matchAll(/href="\/([^"#?]*)/g)].flatMap(([, address = '']) => {
        const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
        return files.has(file) ? [] : [`${path}: /${address}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('is searched, with its own words of every day', async () => {
    const folder = join(OUT, 'search');
    const files = new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path))]));
    const { corpus } = await runLint(atlas.content);
    const sources = (await buildMemorySearch(corpus)).sourcesFor('es');
    const found = await searchAtlas(
      { ...sources, index: () => openIndex(files, 'es') },
      { query: 'pantano', filters: {}, sort: 'relevance', synonyms: true, view: 'works', limit: 20 },
    );
    expect(found).toMatchObject({ total: WORKS.length });
  });
});
