// A correction can be suggested from every page and every blank, and says what it is about.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const { en, es } = DICTIONARIES;

let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});
const text = () => page.locator('#_correction').inputValue();

describe('a suggestion', () => {
  test('from a blank answer names state and question, and leads back to it', async () => {
    await page.goto(`${address}es/legislation/sr/`);
    const blank = page.locator('tr#dedicated-law');
    await blank.getByRole('link', { name: es['suggest.title'] }).click();
    await page.waitForURL('**/es/corrections/**');
    await expect.poll(text).toContain(`${address}es/legislation/sr/#dedicated-law\n`);
    await expect.poll(text).toMatch(/Sobre: .*Suriname?.* · Ley específica/i);
    await page.locator('[data-about] a').click();
    await page.waitForURL(`${address}es/legislation/sr/#dedicated-law`);
  });

  test('from the foot of a page keeps the place and the choices of the reader', async () => {
    await page.goto(`${address}en/legislation/compare/?c=ar,co#content`);
    await page.locator('.site-footer').getByRole('link', { name: en['suggest.title'] }).click();
    await page.waitForURL('**/en/corrections/**');
    await expect.poll(text).toContain(`${address}en/legislation/compare/?c=ar,co#content\n`);
  });

  test('copies what the reader has written', async () => {
    await session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${address}en/corrections/?page=map/`);
    await expect.poll(text).toMatch(/About: \S/);
    await page.locator('#_correction').press('ControlOrMeta+End');
    await page.locator('#_correction').pressSequentially('Too red.');
    await page.getByRole('button', { name: en['common.copy'] }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/en\/map\/\n[^]*Too red\./);
  });

  test('about another site is about nothing', async () => {
    await page.goto(`${address}en/corrections/?page=https://example.com/`);
    expect(await text()).toContain(en['suggest.text.address']);
    expect(await page.locator('[data-about]').isVisible()).toBe(false);
  });

  test('can be written and copied by hand without script', async () => {
    const still = await session.visitor.open({ javaScriptEnabled: false });
    await still.page.goto(`${address}en/legislation/sr/`);
    await still.page.locator('.site-footer').getByRole('link', { name: en['suggest.title'] }).click();
    await still.page.waitForURL('**/en/corrections/?page=legislation/sr/');
    expect(await still.page.locator('#_correction').inputValue()).toContain(en['suggest.text.address']);
    expect(await still.page.locator('noscript p').innerText()).toBe(en['suggest.noscript']);
  });
});
