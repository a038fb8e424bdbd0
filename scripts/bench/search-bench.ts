// The search measured as a reader meets it, in headless Chromium: bytes and time from key to results, the atlas beside Pagefind,
// over the same records with the same queries. Called by the bench.
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Corpus } from '../../src/corpus/types.ts';
import { toLawsJson } from '../../src/search/laws-json.ts';
import { toSymbolsJson } from '../../src/search/symbols-json.ts';
import { collectRecords, indexContent } from '../../src/integrations/index-content.ts';
import { writeIndex } from '../../src/engine/write-index.ts';
import { launchChromium } from '../../test/helpers/chromium.ts';
import { writePagefind } from './pagefind-index.ts';

export interface QueryCost {
  language: string;
  query: string;
  /** Bytes of bodies and headers beyond the page, and milliseconds from key to results. */
  first: Cost;
  /** The same query after others of its language. */
  later: Cost;
}

interface Cost {
  bytes: number;
  milliseconds: number;
}

export interface SearchCosts {
  records: number;
  indexSeconds: number;
  indexBytes: number;
  pagefindSeconds: number;
  atlas: QueryCost[];
  pagefind: QueryCost[];
}

/**
 * @param site a built site, whose search page is used
 * @param dir folder for the measured copies
 */
export async function measureSearch(
  corpus: Corpus,
  site: string,
  dir: string,
  queries: readonly (readonly [language: string, query: string])[],
): Promise<SearchCosts> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  for (const part of ['_astro', '404.html', 'theme.js', ...new Set(queries.map(([language]) => `${language}/search`))])
    await cp(join(site, part), join(dir, part), { recursive: true });
  const started = performance.now();
  const records = await collectRecords(corpus);
  const indexBytes = await writeIndex(await indexContent(corpus, records), dir);
  const indexSeconds = (performance.now() - started) / 1000;
  for (const [path, text] of [
    ['data/symbols.json', toSymbolsJson(corpus)],
    ['data/laws.json', toLawsJson(corpus)],
  ] as const) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const pagefindSeconds = await writePagefind(records, dir);
  const server = await serve(dir);
  const browser = await launchChromium();
  try {
    const atlas = await measureAll(browser, queries, (language) => `${server.address}${language}/search/`);
    const pagefind = await measureAll(browser, queries, (language) => {
      const languages = language === 'en' ? 'en' : `${language} en`;
      return `${server.address}pagefind-bench/?languages=${encodeURIComponent(languages)}`;
    });
    return { records: records.length, indexSeconds, indexBytes, pagefindSeconds, atlas, pagefind };
  } finally {
    await browser.close();
    server.process.kill();
  }
}

async function measureAll(
  browser: Browser,
  queries: readonly (readonly [string, string])[],
  addressOf: (language: string) => string,
): Promise<QueryCost[]> {
  const costs: QueryCost[] = [];
  for (const [language, query] of queries) {
    const [first] = await visit(browser, addressOf(language), [query]);
    const others = queries.filter(([own, other]) => own === language && other !== query).map(([, other]) => other);
    const all = await visit(browser, addressOf(language), [...others, query]);
    const later = all.at(-1);
    if (first && later) costs.push({ language, query, first, later });
  }
  return costs;
}

/** Costs of `queries` one after another in a browser with an empty cache. */
async function visit(browser: Browser, address: string, queries: readonly string[]): Promise<Cost[]> {
  // Pagefind's WebAssembly is not allowed by the policy of the site.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) =>
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    ),
  );
  await page.goto(address, { waitUntil: 'networkidle' });
  const costs: Cost[] = [];
  for (const query of queries) {
    sizes.length = 0;
    // Typed as a reader types, as fast as 25 letters a second; what the first letters fetch counts too.
    await page.locator('#search-box').fill('');
    await page.locator('#search-box').pressSequentially(query, { delay: 40 });
    await page.evaluate((wanted) => {
      const watched = globalThis as { answered?: Promise<number> };
      watched.answered = new Promise((resolve) => {
        let pressed = 0;
        document.addEventListener('keydown', () => (pressed = performance.now()), { once: true, capture: true });
        const status = document.querySelector('#results-status');
        if (!status) throw new Error('The page has no status line.');
        const observer = new MutationObserver(() => {
          if (!status.textContent.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      });
    }, query);
    await page.keyboard.press('Enter');
    const milliseconds = await page.evaluate(() => (globalThis as { answered?: Promise<number> }).answered ?? 0);
    await page.waitForLoadState('networkidle');
    costs.push({ bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0), milliseconds });
  }
  await context.close();
  return costs;
}

async function serve(dir: string): Promise<{ address: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['scripts/serve.ts', '--dir', dir], { env: { ...process.env, PORT: '0' } });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error('The server stopped.')));
  });
  return { address, process: child };
}
