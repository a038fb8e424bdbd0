// The page that a test hands on to the next one is as good as new, and one that cannot be is not handed on.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const pages: Page[] = [];
const session = watchPages(address, (opened) => void pages.push(opened));
const last = () => pages.at(-1) as Page;

/** All by which one test could reach the next. */
async function readState(page: Page) {
  await page.goto(`${address}en/about/`);
  return {
    cookies: await session.visit.context.cookies(),
    pages: session.visit.context.pages().length,
    window: page.viewportSize(),
    ...(await page.evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length + (await caches.keys()).length,
      entries: history.length,
      title: document.title,
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
      isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
      isForced: matchMedia('(forced-colors: active)').matches,
      isPrint: matchMedia('print').matches,
      mayRead: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
      isOwn: 'own' in globalThis,
    }))),
  };
}
let fresh: Awaited<ReturnType<typeof readState>>;

describe('the page of a test', () => {
  test('is changed in every way', async () => {
    const page = last();
    fresh = await readState(page);
    await page.route('**/en/about/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Routed</title>' }),
    );
    await session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await session.visit.context.addCookies([{ name: 'a', value: 'b', url: address }]);
    await session.visit.context.newPage();
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
    await page.goto(`${address}en/help/`);
    await page.evaluate(async () => {
      localStorage.setItem('a', 'b');
      sessionStorage.setItem('a', 'b');
      await caches.open('a');
    });
    expect(await readState(page)).not.toEqual(fresh);
    await session.visit.context.setOffline(true);
  });

  test('is as good as new for the next', async () => {
    expect(last()).toBe(pages[0]);
    expect(await readState(last())).toEqual(fresh);
  });

  test('is given what lasts', async () => {
    await last().addInitScript(() => Object.assign(globalThis, { own: true }));
    expect(await readState(last())).toMatchObject({ isOwn: true });
  });

  test('is then another one', async () => {
    expect(last()).not.toBe(pages[0]);
    expect(await readState(last())).toEqual(fresh);
  });

  test('is another one where a cold cache is asked for', async () => {
    const before = last();
    await session.renew();
    expect(last()).not.toBe(before);
    expect(before.isClosed()).toBe(true);
  });
});
