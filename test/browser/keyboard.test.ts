// The tasks of three readers who have the keyboard alone: each step of the focus is seen, and none takes many presses.
import { expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { Keyboard } from '../helpers/keyboard.ts';
import { readAnswer } from '../helpers/search-page.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
let page: Page;
let keys: Keyboard;
const session = watchPages(address, async (opened) => {
  page = opened;
  keys = new Keyboard(page);
  await page.goto(`${address}en/`, { waitUntil: 'networkidle' });
});

test('a policymaker comes from the home page to how a state treats non-punishment, to the article and to its source', async () => {
  const answer = '/en/legislation/mx/#non-punishment';
  await keys.skipHead();
  await keys.tabTo('main a[href="/en/legislation/"]');
  await keys.enter('**/en/legislation/');
  await keys.skipHead();
  await keys.tabTo('a[href="#_matrix"]');
  await keys.press('Enter');
  await expect.poll(() => keys.isOn('.matrix td > a')).toBe(true);
  // Questions are columns, and a letter goes down the names of states.
  for (let column = 0; column < 40 && !(await keys.isOn('a[href$="#non-punishment"]')); column++)
    await keys.press('ArrowRight');
  await keys.press('m');
  expect(await keys.isOn(`a[href="${answer}"]`)).toBe(true);
  await keys.enter(`**${answer}`);
  await keys.tabTo('#non-punishment .evidence > summary', 5);
  await keys.press('Enter');
  await keys.tabTo('#non-punishment .evidence a[rel~="external"]', 1);
  for (let back = 0; back < 4 && !(await keys.isOn('#non-punishment [data-cited] > a')); back++)
    await keys.press('Shift+Tab');
  await keys.enter(/\/en\/legislation\/mx\/[\w-]+\/#art-\d+$/);
  await keys.tabTo(`h3 a[href="${new URL(page.url()).hash}"]`, 1);
  expect(keys.presses).toBeLessThanOrEqual(60);
});

test('a researcher comes from the home page to a commitment, to a paragraph of a resolution, and copies its citation', async () => {
  await session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const paragraph = '/en/resolutions/ag-res-2348/#comprehensive-approach';
  await keys.skipHead();
  await keys.tabTo('main button[popovertarget="_commitments"]');
  await keys.open();
  await keys.tabTo('#_commitments a[href="/en/commitments/assistance-without-conditions/"]');
  await keys.enter('**/en/commitments/assistance-without-conditions/');
  await keys.skipHead();
  const step = await page.locator(`[data-step]:has(h3 a[href="${paragraph}"])`).getAttribute('id');
  await keys.tabTo(`.contents a[href="#${step ?? ''}"]`);
  await keys.enter(`**#${step ?? ''}`);
  await keys.tabTo(`h3 a[href="${paragraph}"]`, 1);
  await keys.enter(`**${paragraph}`);
  await keys.tabTo('.provision:has(#comprehensive-approach) .open-menu', 2);
  await keys.press('Enter');
  await page.locator('.paragraph-menu').waitFor();
  await keys.tabTo('.paragraph-menu select', 1);
  await expect.poll(() => page.locator('.paragraph-menu select').inputValue()).toBe('oas');
  await keys.tabTo('.paragraph-menu button', 1);
  await keys.press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^General Assembly.* AG\/RES\. 2348 \(XXXVII-O\/07\), .*“Comprehensive approach”/);
  // The menu gives the focus back to the button that opened it.
  await keys.press('Escape');
  await expect
    .poll(() => keys.isOn('.provision:has(#comprehensive-approach) .open-menu[aria-expanded="false"]'))
    .toBe(true);
  expect(keys.presses).toBeLessThanOrEqual(60);
});

test('a student searches, filters, opens a result, and is back at the same place of the list', async () => {
  await keys.skipHead();
  await keys.tabTo('input[data-search-box]', 1);
  await keys.type('children');
  await keys.enter('**/en/search/?q=children');
  const { status } = await readAnswer(page);
  await keys.skipHead();
  await keys.tabTo('[data-facet="type"] summary');
  await keys.press('Enter');
  await keys.tabTo('[data-facet="type"] input[value="resolutions"]');
  await keys.press('Space');
  await expect.poll(async () => (await readAnswer(page)).status).not.toBe(status);
  const filtered = await readAnswer(page);
  const third = filtered.rows[2]?.href ?? '';
  await keys.tabTo(`#results > li:nth-child(3) a[href="${third}"]`, 40);
  const place = await page.evaluate(() => scrollY);
  await keys.enter(`**${third}`);
  // Alt and the left arrow belong to the browser's own window, which is not there.
  await page.goBack();
  expect(await readAnswer(page)).toEqual(filtered);
  await expect.poll(() => keys.isOn(`a[href="${third}"]`)).toBe(true);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  expect(keys.presses).toBeLessThanOrEqual(75);
});
