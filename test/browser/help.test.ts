// The way out of the pages that must not be seen open: as a link, by click and by key, without a way back.
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const { en } = DICTIONARIES;
const OUTSIDE = 'https://www.wikipedia.org/';
const PAGES = ['en/help/', 'en/practices/us-national-hotline/'];

let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});
beforeEach(async () => {
  session.expected = /^request: https:\/\/www\.wikipedia\.org\//;
  await page.route(`${OUTSIDE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }));
});
const exit = () => page.getByRole('link', { name: en['exit.leave'] });

describe.each(PAGES)('the quick exit of %s', (path) => {
  test('stays in view on a phone, and leads elsewhere by click and by Esc pressed three times, without a way back', async () => {
    await page.setViewportSize({ width: 375, height: 667 });
    await page.goto(`${address}en/about/`);
    await page.goto(`${address}${path}`);
    await page.evaluate(() => scrollTo(0, 600));
    await expect.poll(async () => (await exit().boundingBox())?.y).toBeLessThan(200);
    await expect.poll(async () => (await exit().boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await exit().click();
    await page.waitForURL(OUTSIDE);
    await page.goBack();
    expect(page.url()).toBe(`${address}en/about/`);

    // The same by Esc pressed three times, and not by less.
    await page.goto(`${address}${path}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1200);
    await page.keyboard.press('Escape');
    expect(page.url()).toBe(`${address}${path}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL(OUTSIDE);
    await page.goBack();
    expect(page.url()).toBe(`${address}en/about/`);
  });
});

describe('the help page', () => {
  test('asks no other host by itself, and names none of its own to it', async () => {
    session.expected = /^$/;
    await page.goto(`${address}es/help/`);
    const outside = page.locator('main a[href^="http"]');
    expect(await outside.count()).toBeGreaterThan(2);
    for (const link of await outside.all()) expect(await link.getAttribute('rel')).toContain('noreferrer');
  });

  test('has a plain link out without script', async () => {
    const still = await session.visitor.open({ javaScriptEnabled: false });
    await still.page.goto(`${address}en/help/`);
    expect(await still.page.getByRole('link', { name: en['exit.leave'] }).getAttribute('href')).toBe(OUTSIDE);
    expect(await still.page.getByText(en['exit.keys']).isVisible()).toBe(false);
  });
});
