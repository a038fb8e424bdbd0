// The search measured as a reader meets it, in headless Chromium on a line of 100 ms and 10 Mbit/s, over HTTP/2: our index, the one of an earlier
// commit if its site is given, and Pagefind over the same records with the same queries, in turn. Called by the bench.
import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../test/helpers/chromium.ts';
import { IGNORE_CERTIFICATES } from '../serve/listen-securely.ts';
import type { BenchQuery } from './search-queries.ts';

export const LATENCY = 100;
export const MEGABITS = 10;
/** Queries asked in one visit: the first in an empty browser, the others after it. */
const ASKED = 3;
const QUIET = 400;

export interface Cost {
  milliseconds: number;
  /** Bodies and headers, until the page is quiet. */
  bytes: number;
  requests: number;
  /** Longest chain of requests that began when the one before had ended. */
  rounds: number;
}

/** Costs of each query by `language query`, of every time that it was asked. */
export interface SearchCosts {
  first: Map<string, Cost[]>;
  later: Map<string, Cost[]>;
}

export interface Contestant {
  name: string;
  /** Folder of the site that is served. */
  site: string;
  pageOf: (language: string) => string;
  /** The file that the engine reads first. It has come before the clock starts: the same head start for all. */
  entry: RegExp;
}

/**
 * @param keys milliseconds from key to key; 0 puts a whole query into the box at once, with no time to ask for anything ahead
 * @returns costs by the name of the contestant; they take turns, so that what else the machine does hits all of them
 */
export async function measureSearch(
  contestants: readonly Contestant[],
  queries: readonly BenchQuery[],
  repeats: number,
  keys = 0,
): Promise<Map<string, SearchCosts>> {
  const costs = new Map(contestants.map(({ name }) => [name, { first: new Map(), later: new Map() }]));
  const servers = await Promise.all(contestants.map(({ site }) => serve(site)));
  const browser = await launchChromium([IGNORE_CERTIFICATES]);
  try {
    for (let repeat = 0; repeat < repeats; repeat++)
      for (const [language, query] of queries) {
        const others = queries.filter(([own, other]) => own === language && other !== query).map(([, other]) => other);
        const turn = repeat % Math.max(1, others.length);
        const asked = [query, ...others.slice(turn), ...others.slice(0, turn)].slice(0, ASKED);
        for (const [at, contestant] of contestants.entries()) {
          const address = `${servers[at]?.address ?? ''}${contestant.pageOf(language)}`;
          const [first, ...later] = await visit(browser, address, asked, contestant.entry, keys);
          const own = costs.get(contestant.name);
          if (first) add(own?.first, `${language} ${query}`, first);
          later.forEach((cost, place) => add(own?.later, `${language} ${asked[place + 1] ?? ''}`, cost));
        }
      }
  } finally {
    await browser.close();
    for (const { process } of servers) process.kill();
  }
  return costs;
}

function add(list: Map<string, Cost[]> | undefined, query: string, cost: Cost): void {
  list?.set(query, [...(list.get(query) ?? []), cost]);
}

/** Costs of `queries` one after another in a browser with an empty cache. */
async function visit(
  browser: Browser,
  address: string,
  queries: readonly string[],
  entry: RegExp,
  keys: number,
): Promise<Cost[]> {
  // Pagefind's WebAssembly is not allowed by the policy of the site.
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  const throughput = (MEGABITS * 1e6) / 8;
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const costs: Cost[] = [];
  for (const query of queries) {
    await page.evaluate(() => performance.clearResourceTimings());
    if (!costs.length) {
      // The first letter opens the engine; the query is there when its entry is.
      const came = page.waitForEvent('requestfinished', (request) => entry.test(request.url()));
      await page.locator('#search-box').pressSequentially(query.slice(0, 1));
      await came;
    }
    costs.push(await ask(page, query, keys));
  }
  await context.close();
  return costs;
}

/** Puts `query` into the box, presses Enter, and waits for the answer and until nothing more is fetched. */
async function ask(page: Page, query: string, keys: number): Promise<Cost> {
  const box = page.locator('#search-box');
  await box.fill(keys > 0 ? '' : query);
  if (keys > 0) {
    await box.pressSequentially(query, { delay: keys });
    await page.waitForTimeout(keys);
  }
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
  await box.press('Enter');
  const milliseconds = await page.evaluate(() => (globalThis as { answered?: Promise<number> }).answered ?? 0);
  const fetched = await page.evaluate(async (quiet) => {
    const list = () => performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    for (let before = -1; before !== list().length;) {
      before = list().length;
      await new Promise((resolve) => setTimeout(resolve, quiet));
    }
    return list().map(({ startTime, responseEnd, transferSize }) => ({ startTime, responseEnd, transferSize }));
  }, QUIET);
  return {
    milliseconds,
    bytes: fetched.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: fetched.length,
    rounds: countRounds(fetched),
  };
}

function countRounds(fetched: readonly { startTime: number; responseEnd: number }[]): number {
  const rounds: number[] = [];
  const inTurn = [...fetched].sort((a, b) => a.startTime - b.startTime);
  inTurn.forEach(({ startTime }, at) => {
    const before = inTurn.slice(0, at).map(({ responseEnd }, place) => (responseEnd <= startTime ? rounds[place] : 0));
    rounds.push(1 + Math.max(0, ...before.map((round) => round ?? 0)));
  });
  return Math.max(0, ...rounds);
}

async function serve(dir: string): Promise<{ address: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['scripts/bench/serve-securely.ts', dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /https:\/\/\S+/.exec(chunk.toString())?.[0];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error('The server stopped.')));
  });
  return { address, process: child };
}
