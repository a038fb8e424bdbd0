// Without network: what was read and what was loaded opens, what is said is so, and all of it goes again; in a folder of its host too.
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { printSize } from '../../src/rooms/offline/print-size.ts';
import type { PackInfo } from '../../src/rooms/offline/pack-format.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { fillIn } from '../../src/text/fill-in.ts';
import { startVisitor, type Visit, type Visitor } from '../helpers/browser-page.ts';
import { OfflineHost } from '../helpers/offline-host.ts';
import { readAnswer } from '../helpers/search-page.ts';
import { SITE_UNDER_BASE } from '../helpers/sites.ts';
import { waitUntilDrawn } from '../helpers/wait-until-drawn.ts';

const en = DICTIONARIES.en;
const WORK = 'en/resolutions/ag-res-2348/';
const OFFLINE = 'en/offline/';
const sizeOf = (bytes: number) =>
  printSize(bytes, { kilobytes: en['data.kilobytes'], megabytes: en['data.megabytes'] }, 'en');
const said = (key: 'none' | 'whole' | 'outdated' | 'half' | 'lost' | 'full', bytes: Record<string, number>) => {
  const sizes = Object.entries(bytes).map(([name, size]) => [name, sizeOf(size)]);
  return fillIn(en[`offline.${key}`], Object.fromEntries(sizes) as Record<string, string>);
};

let host: OfflineHost;
let visitor: Visitor;

/** Visits a site on a host of its own, in all tests of a group. */
function visitSite(dir?: string, base?: string): void {
  beforeAll(async () => {
    host = new OfflineHost(dir, base);
    await host.start();
    visitor = await startVisitor(host.address);
  });
  beforeEach(async () => {
    host.cutAt = undefined;
    host.held = undefined;
    host.isSilent = false;
    await host.start();
  });
  afterAll(async () => {
    await visitor.close();
    await host.stop();
  });
}

/** The small site in a folder of its host, whose packs are a tenth of those of the other: for what does not rest on what they hold. */
const visitSmallSite = () => visitSite(SITE_UNDER_BASE, '/atlas/');
const SMALL_WORK = 'en/resolutions/ag-res-2010/';

/** A reader of whom nothing is kept yet, with what moves on the pages counted. */
async function openReader(): Promise<Visit> {
  const visit = await visitor.open({ serviceWorkers: 'allow' });
  await visit.context.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput)
          document.documentElement.dataset['moved'] = String(
            Number(document.documentElement.dataset['moved'] ?? 0) + entry.value,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return visit;
}

const go = (page: Page, path: string) => page.goto(`${host.address}${path}`);
const state = (page: Page) => page.locator('atlas-offline [data-state]').textContent();
const press = (page: Page, name: string) =>
  page.locator('atlas-offline').getByRole('button', { name, exact: true }).click();
const moved = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset['moved'] ?? 0));
/** A wait of the page itself takes the first promise that it is given, whatever comes of it; so it is asked again from here. */
async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(20);
}
const waitForWorker = (page: Page) =>
  waitUntil(() =>
    page.evaluate(async () => {
      const { active, installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
      return navigator.serviceWorker.controller !== null && active?.state === 'activated' && !installing && !waiting;
    }),
  );

/** Names of what is kept, and the bytes of one. */
const kept = (page: Page, part = '') =>
  page.evaluate(async (wanted) => (await caches.keys()).filter((name) => name.includes(wanted)), part);
const bytesIn = (page: Page, part: string) =>
  page.evaluate(async (wanted) => {
    const name = (await caches.keys()).find((known) => known.includes(wanted)) ?? '';
    const cache = await caches.open(name);
    const pages = (await cache.keys()).filter(({ url }) => !url.endsWith('.json') || !url.includes('/packs/'));
    const sizes = await Promise.all(pages.map(async (page) => (await (await cache.match(page))?.blob())?.size ?? 0));
    return { files: pages.length, stored: sizes.reduce((sum, size) => sum + size, 0) };
  }, part);

/** Loads the first piece of a pack, and then the connection is cut. */
async function loadHalf(page: Page, beforeCut?: () => void): Promise<void> {
  await go(page, OFFLINE);
  await waitForWorker(page);
  const release = hold();
  host.cutAt = (host.info('en').pieces[0] ?? 0) + 1000;
  await press(page, en['offline.load']);
  await waitUntil(() =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((known) => known.includes(' half '));
      const [note] = name === undefined ? [] : await (await caches.open(name)).matchAll();
      return ((await note?.json()) as { done: number } | undefined)?.done === 1;
    }),
  );
  beforeCut?.();
  release();
  await expect.poll(() => state(page)).toContain(en['offline.lost'].split('{')[0]);
  // The page asks once more what the site has.
  await expect.poll(() => host.asked.at(-1)).toBe('packs/en.json');
  host.cutAt = undefined;
}

/** Packs wait, until what is given back is called. */
function hold(): () => void {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  host.held = promise;
  return () => {
    host.held = undefined;
    resolve(undefined);
  };
}

async function loadPack(page: Page): Promise<void> {
  await go(page, OFFLINE);
  await waitForWorker(page);
  await press(page, en['offline.load']);
  await expect.poll(() => state(page)).toContain(en['offline.whole'].split('{')[0]);
}

describe('a first visit', () => {
  visitSite();
  test('costs nothing more but the script of the worker, and what was read opens without network', async () => {
    const plain = await visitor.open();
    host.asked.length = 0;
    await go(plain.page, WORK);
    await plain.page.waitForLoadState('networkidle');
    const before = [...host.asked].sort();
    await plain.context.close();

    const { page, context, problems } = await openReader();
    host.asked.length = 0;
    await go(page, WORK);
    await waitForWorker(page);
    await expect.poll(() => kept(page, ' pages ')).toHaveLength(1);
    await page.waitForLoadState('networkidle');
    expect([...host.asked].sort()).toEqual([...before, 'sw.js'].sort());

    await expect.poll(async () => (await bytesIn(page, ' pages ')).files).toBe(1);
    await go(page, 'en/help/');
    await go(page, 'es/topics/');
    // With the parts of the program that a page loads later.
    await page.waitForLoadState('networkidle');
    await host.stop();
    await go(page, WORK);
    expect(await page.locator('h1').textContent()).toContain('2348');
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.site-footer') ?? document.body).display),
    ).toBe('block');
    // Those who leave in haste leave nothing; other pages that were not read are told in the reader's language.
    await go(page, 'en/help/');
    expect(await page.locator('h1').textContent()).toBe(en['kept.title']);
    expect(await page.locator(`main a[href$="${WORK}"]`).count()).toBe(1);
    await go(page, 'es/glossary/');
    expect(await page.locator('h1').textContent()).toBe(DICTIONARIES.es['kept.title']);
    expect(await page.locator('main li a').allTextContents()).toHaveLength(1);
    await host.start();
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('a second language without network', () => {
  visitSite();
  test('is shown where the page of that language was read, else it is said that it did not come', async () => {
    const { page, context, problems } = await openReader();
    const button = (language: 'es' | 'pt') =>
      page.locator('.record-tools').getByRole('button', { name: DICTIONARIES[language]['language.own'] });
    const answer = (key: 'shown' | 'failed', language: 'es' | 'pt') =>
      fillIn(en[`beside.${key}`], { language: DICTIONARIES[language]['language.own'] });
    const status = () => page.locator('.record-tools [role="status"]').textContent();
    await go(page, WORK);
    await waitForWorker(page);
    // Not every page that is opened is handed to the worker, as where the browser has just ended it: what is read again is.
    await expect
      .poll(async () => {
        await go(page, WORK.replace('en/', 'es/'));
        await go(page, WORK);
        return (await bytesIn(page, ' pages ')).files;
      })
      .toBe(2);
    await page.getByRole('button', { name: en['work.beside'] }).click();
    await button('es').waitFor();
    await page.waitForLoadState('networkidle');
    await host.stop();
    await go(page, WORK);
    await page.getByRole('button', { name: en['work.beside'] }).click();
    await button('es').click();
    await expect.poll(status).toBe(answer('shown', 'es'));
    expect(problems).toEqual([]);
    await button('pt').click();
    await expect.poll(status).toBe(answer('failed', 'pt'));
    expect(await page.locator('.beside[lang="es"]').count()).toBeGreaterThan(0);
    await host.start();
    await context.close();
  });
});

describe('a pack', () => {
  visitSite();
  let visit: Visit;
  let page: Page;
  let info: PackInfo;
  beforeAll(async () => {
    visit = await openReader();
    ({ page } = visit);
    info = host.info('en');
    await go(page, OFFLINE);
    await waitForWorker(page);
  });
  afterAll(() => visit.context.close());

  test('says sizes first, and fetches and stores as many bytes', async () => {
    const { bytes, stored } = info;
    await expect.poll(() => state(page)).toBe(said('none', { bytes, stored }));
    host.asked.length = 0;
    await loadPack(page);
    const [fetched] = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.bin'))
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
    );
    expect(fetched).toBe(bytes);
    expect(host.asked.filter((path) => path.endsWith('.bin'))).toEqual([`packs/${info.file}`]);
    expect(await bytesIn(page, ' pack en ')).toEqual({ files: info.files, stored });
    expect(await moved(page)).toBeLessThan(0.02);
  });

  test('answers with the server stopped: reading, tables, comparison, explorer, search', async () => {
    await host.stop();
    const open = async (path: string) => {
      await go(page, path);
      await waitUntilDrawn(page, path);
      expect(await moved(page), path).toBeLessThan(0.02);
    };
    await open(WORK);
    expect(await page.locator('main').textContent()).toContain('2348');
    const policy = await page.evaluate(async () => (await fetch('.')).headers.get('Content-Security-Policy'));
    expect(policy).toContain("default-src 'none'");
    await open('en/legislation/');
    expect(await page.locator('main table').first().locator('tbody tr').count()).toBeGreaterThan(30);
    await open('en/legislation/pe/');
    expect(await page.locator('h1').textContent()).toContain('Peru');
    await open('en/legislation/compare/?c=ar,co,mx');
    expect(await page.locator('.compare-table').first().isVisible()).toBe(true);
    await open('en/commitments/provisions/?topic=children');
    expect(await page.locator('.provision-row').count()).toBeGreaterThan(0);
    await open('en/search/?q=residence%20permit');
    const { rows } = await readAnswer(page);
    expect(rows.length).toBeGreaterThan(5);
    await open('');
    expect(await page.locator('main a[hreflang="es"]').count()).toBe(1);
    await open(OFFLINE);
    await expect.poll(() => state(page)).toContain(en['offline.whole'].split('{')[0]);
    await host.start();
    expect(visit.problems).toEqual([]);
  });
});

describe('a site in a folder of its host', () => {
  visitSmallSite();

  test('is kept and loaded there, and answers with the server stopped', async () => {
    const { page, context, problems } = await openReader();
    await loadPack(page);
    expect(host.asked).toContain(`packs/${host.info('en').file}`);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)),
    ).toEqual([host.address]);
    await host.stop();
    await go(page, SMALL_WORK);
    expect(await page.locator('h1').textContent()).toContain('2010');
    await go(page, 'en/search/?q=rescue');
    const { rows } = await readAnswer(page);
    expect(rows.map(({ href }) => href)).toContain('/atlas/en/practices/ar-rescue-programme/');
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('a pack that is here', () => {
  visitSmallSite();
  let visit: Visit;
  let page: Page;
  let info: PackInfo;
  beforeAll(async () => {
    visit = await openReader();
    ({ page } = visit);
    info = host.info('en');
  });
  afterAll(() => visit.context.close());

  test('tells of a newer edition, and changes when the reader asks for it', async () => {
    await loadPack(page);
    host.isNewer = true;
    await go(page, SMALL_WORK);
    const notice = page.locator('[data-newer]');
    await notice.waitFor();
    expect(await moved(page)).toBeLessThan(0.02);
    // A reader who does not answer goes on, and is asked again.
    await go(page, 'en/legislation/');
    await notice.waitFor();
    await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: en['kept.load'] }).click()]);
    await waitForWorker(page);
    expect(await notice.count()).toBe(0);
    await go(page, OFFLINE);
    await expect.poll(() => state(page)).toBe(said('outdated', { bytes: info.bytes, stored: info.stored }));
    await press(page, en['offline.update']);
    await expect.poll(() => state(page)).toContain(en['offline.whole'].split('{')[0]);
    expect(await kept(page, ' pack ')).toEqual([expect.stringContaining(host.info('en').edition)]);
    expect(visit.problems).toEqual([]);
  });

  test('is deleted again, with all else and the worker, and nothing is kept until the reader allows it', async () => {
    await go(page, OFFLINE);
    await expect.poll(() => state(page)).toContain(en['offline.whole'].split('{')[0]);
    await press(page, en['offline.remove']);
    await expect.poll(() => state(page)).toBe(said('none', { bytes: info.bytes, stored: info.stored }));
    await press(page, en['offline.all']);
    await expect.poll(() => state(page)).toBe(en['offline.off']);
    await go(page, SMALL_WORK);
    await go(page, OFFLINE);
    await expect.poll(() => state(page)).toBe(en['offline.off']);
    const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect([await kept(page), await registered()]).toEqual([[], 0]);
    await press(page, en['offline.allow']);
    await expect.poll(() => state(page)).toContain(en['offline.none'].split('{')[0]);
    expect(await registered()).toBe(1);
    expect(visit.problems).toEqual([]);
  });
});

describe('what stands against it', () => {
  visitSmallSite();
  let visit: Visit;
  beforeEach(async () => {
    host.isNewer = false;
    visit = await openReader();
    return () => visit.context.close();
  });

  test('a lost connection costs one piece: it goes on where it stopped', async () => {
    const { page, problems } = visit;
    const info = host.info('en');
    const first = info.pieces[0] ?? 0;
    await loadHalf(page);
    await expect.poll(() => state(page)).toBe(said('lost', { done: first, bytes: info.bytes }));
    await page.reload();
    await expect.poll(() => state(page)).toBe(said('half', { done: first, bytes: info.bytes }));
    await press(page, en['offline.goOn']);
    await expect.poll(() => state(page)).toContain(en['offline.whole'].split('{')[0]);
    expect(host.asked).toContain(`packs/${info.file} bytes=${first}-`);
    expect(
      problems.filter((line) => !/ERR_(?:CONTENT_LENGTH_MISMATCH|CONNECTION_RESET|INCOMPLETE|EMPTY)/.test(line)),
    ).toEqual([]);
  });

  test('a connection that is lost and answers no more leaves told what has come', async () => {
    const { page } = visit;
    const { bytes, pieces } = host.info('en');
    await loadHalf(page, () => {
      host.isSilent = true;
    });
    await expect.poll(() => state(page)).toBe(said('lost', { done: pieces[0] ?? 0, bytes }));
    host.isSilent = false;
  });

  test('a newer edition while a pack is half here is told', async () => {
    const { page } = visit;
    await loadHalf(page);
    host.isNewer = true;
    await press(page, en['offline.goOn']);
    await expect.poll(() => state(page)).toContain(en['offline.newer'].split('{')[0]);
    await press(page, en['offline.update']);
    await expect.poll(() => state(page)).toContain(en['offline.whole'].split('{')[0]);
    expect(await kept(page, ' half ')).toEqual([]);
  });

  test('one of two tabs loads, the other says so and tells when it is whole', async () => {
    const { page, context } = visit;
    await go(page, OFFLINE);
    await waitForWorker(page);
    const other = await context.newPage();
    await go(other, OFFLINE);
    await expect.poll(() => state(other)).toContain(en['offline.none'].split('{')[0]);
    const release = hold();
    await press(page, en['offline.load']);
    await expect.poll(() => state(other)).toBe(en['offline.elsewhere']);
    release();
    for (const tab of [page, other]) await expect.poll(() => state(tab)).toContain(en['offline.whole'].split('{')[0]);
  });

  test('a full disk is said in words, with figures, and the site goes on', async () => {
    const { page, context, problems } = visit;
    await context.addInitScript(() => {
      const put = Object.getOwnPropertyDescriptor(Cache.prototype, 'put')?.value as Cache['put'];
      Cache.prototype.put = function (request, response) {
        const isPack = typeof request === 'string' && !request.includes('/packs/');
        return isPack ? Promise.reject(new DOMException('', 'QuotaExceededError')) : put.call(this, request, response);
      };
      navigator.storage.estimate = () => Promise.resolve({ usage: 9_000_000, quota: 10_000_000 });
    });
    await go(page, OFFLINE);
    await waitForWorker(page);
    await press(page, en['offline.load']);
    const figures = { need: host.info('en').stored, used: 9_000_000, quota: 10_000_000 };
    await expect.poll(() => state(page)).toBe(said('full', figures));
    await expectToGoOn(page);
    expect(problems).toEqual([]);
  });

  test('that no worker can be had is said in words, and the site goes on', async () => {
    const { page, context, problems } = visit;
    // Nothing is kept in any of these cases, so one reader has them all.
    await context.addInitScript(() => {
      const kind = new URLSearchParams(location.search).get('without');
      if (kind === 'denied' || kind === 'refused')
        navigator.serviceWorker.register = () =>
          Promise.reject(new DOMException('No room.', kind === 'denied' ? 'SecurityError' : 'AbortError'));
      else Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
      if (kind === 'http') Object.defineProperty(globalThis, 'isSecureContext', { value: false });
    });
    // Storage that is denied, a worker that cannot be let in, plain http, a browser without workers.
    for (const key of ['denied', 'refused', 'http', 'unsupported'] as const) {
      await go(page, `${OFFLINE}?without=${key}`);
      await expect.poll(() => state(page), { message: key }).toBe(fillIn(en[`offline.${key}`], { reason: 'No room.' }));
      await expectToGoOn(page, `?without=${key}`);
    }
    expect(problems).toEqual([]);
  });

  async function expectToGoOn(page: Page, query = ''): Promise<void> {
    await go(page, `${SMALL_WORK}${query}`);
    expect(await page.locator('h1').textContent()).toContain('2010');
  }
});
