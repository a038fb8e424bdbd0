// A site with official texts, written for the tests in the manner of resolutions: page, search, citations, files, comparison, keyboard, axe;
// and the same without script. It lies below /atlas/.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { findAxeViolations, findAxeViolationsInBothThemes } from '../helpers/browser-page.ts';
import { unfold } from '../helpers/open-kind.ts';
import { serveSite, type ServedSite } from '../helpers/serve-site.ts';
import { SITE_UNDER_BASE } from '../helpers/sites.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const en = DICTIONARIES.en;

let served: ServedSite;
let page: Page;
beforeAll(async () => {
  served = await serveSite(SITE_UNDER_BASE, '/atlas/');
});
afterAll(() => served.stop());
const session = watchPages(
  () => served.address,
  (opened) => {
    page = opened;
  },
  { colorScheme: 'light' },
);

const go = (path: string) => page.goto(`${served.address}${path}`);
const official = (n: string) => page.locator(`section:has(h3[id="${n}"]) .official`);
const ours = (n: string) => page.locator(`section:has(h3[id="${n}"]) .ours`);

describe('official texts', () => {
  test('stand beside the digest where there is room, and below it where there is not', async () => {
    const places = async () => {
      const [left, right] = [await ours('1').boundingBox(), await official('1').boundingBox()];
      return { beside: (right?.x ?? 0) > (left?.x ?? 0), below: (right?.y ?? 0) > (left?.y ?? 0) };
    };
    await page.setViewportSize({ width: 1280, height: 800 });
    await go('en/resolutions/ag-res-2011/');
    expect(await places()).toEqual({ beside: true, below: false });
    expect(await official('1').innerText()).toContain('To urge the member states to place quincunx lamps');
    await page.setViewportSize({ width: 375, height: 800 });
    expect((await places()).below).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });

  test('say where they came from, whether they are whole, and what is missing', async () => {
    await go('en/resolutions/ag-res-2011/');
    const panel = page.locator('.text-panel');
    await panel.getByRole('link', { name: 'Akoma Ntoso' }).waitFor();
    for (const part of [en['texts.whole'], 'ag-res-2011.docx', '0a'.repeat(32), '1 February 2020', 'free to all'])
      expect(await panel.innerText()).toContain(part);
    await go('en/resolutions/ag-res-2012/');
    expect(await panel.innerText()).not.toContain(en['texts.whole']);
    await panel.getByRole('link', { name: '4. To thank the lamplighters' }).click();
    await expect.poll(() => page.locator('[id="_official-4"]').isVisible()).toBe(true);
    await go('en/resolutions/ag-res-2013/');
    expect(await panel.innerText()).toContain('The preamble is missing.');
  });

  test('are switched by keyboard, and stay so for the visit', async () => {
    await go('en/resolutions/ag-res-2011/');
    await page.getByRole('radio', { name: en['texts.show.both'] }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => official('1').isVisible()).toBe(false);
    expect(await ours('1').isVisible()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => official('1').isVisible()).toBe(true);
    expect(await ours('1').isVisible()).toBe(false);
    await go('en/resolutions/ag-res-2012/');
    await expect.poll(() => ours('1').isVisible()).toBe(false);
    // What has no official text is read all the same.
    expect(await ours('3').isVisible()).toBe(true);
    expect(await page.getByRole('radio', { name: en['texts.show.official'] }).isChecked()).toBe(true);
  });

  test('are quoted with the citation of a paragraph', async () => {
    await session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go('en/resolutions/ag-res-2011/');
    await page.getByRole('button', { name: `${en['provision.menu']}: ¶ 2.a`, exact: true }).click();
    const menu = page.locator('.paragraph-menu');
    const copied = async () => {
      await menu.getByRole('button', { name: en['provision.menu.cite'] }).click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await expect
      .poll(copied)
      .toMatch(/^“a\. To count the said lamps once a year; and” General Assembly, .*paragraph 2\.a/);
    expect(await copied()).toMatch(/Official text as included in Mandate Atlas, \S+#2\.a /);
    await menu.getByLabel(en['texts.quote']).uncheck();
    await expect.poll(copied).toMatch(/^General Assembly.*Unofficial digest/);
  });

  test('are found by text:, quoted and said to be official', async () => {
    await go('en/search/?q=text%3A%22quincunx+lamps%22');
    const result = page.locator('#results > li').first();
    await expect.poll(() => result.innerText()).toContain('quincunx');
    expect(await result.locator('q').innerText()).toContain('To urge the member states to place quincunx lamps');
    expect(await result.locator('.badge').allInnerTexts()).toContain(en['texts.official']);
    expect(await result.locator('mark').innerText()).toBe('quincunx lamps');
    await result.getByRole('link', { name: '¶ 1' }).click();
    await page.waitForURL(/\/en\/resolutions\/ag-res-2011\/.*#1$/);
    await go('es/search/?q=texto%3Atresbolillo');
    await expect.poll(() => page.locator('#results q').innerText()).toContain('faroles al tresbolillo');
  });

  test('go along in the files of the work', async () => {
    const read = async (path: string) => (await fetch(`${served.address}${path}`)).text();
    expect(await read('en/resolutions/ag-res-2011.official.akn.xml')).toContain('<FRBRauthoritative value="true"/>');
    expect(await read('en/resolutions/ag-res-2011.json')).toContain('"officialTexts":[{"language":"en"');
    expect(await read('en/resolutions/ag-res-2011.md')).toContain('> **Official text**');
  });

  test('are compared word by word, with their fields beside', async () => {
    await go('en/compare/?a=ag-res-2011%231&b=ag-res-2012%231');
    const text = page.locator('.diff-text');
    await text.waitFor();
    const told = (tag: string) =>
      text.locator(tag).evaluateAll((found) => found.map((one) => one.lastChild?.textContent));
    expect(await told('del')).toEqual(['quincunx']);
    expect(await told('ins')).toEqual(['further', 'and bridge']);
    const sign = (tag: string) =>
      text
        .locator(tag)
        .first()
        .evaluate((element) => getComputedStyle(element, '::before').content);
    expect([(await sign('del')).slice(0, 3), (await sign('ins')).slice(0, 3)]).toEqual(['"−"', '"+"']);
    expect(await page.locator('.diff-sides th[scope=row]').first().innerText()).toContain(en['step.date']);
    await page.locator('select[name=b]').selectOption('ag-res-2013');
    await expect.poll(() => new URL(page.url()).search).toBe('?a=ag-res-2011%231&b=ag-res-2013');
    await page.locator('select[name=a-n]').selectOption('');
    await expect.poll(() => page.locator('.diff-pair').count()).toBeGreaterThan(2);
  });

  test('are compared along a chain, from the commitment on', async () => {
    await go('en/commitments/adopt-plans/');
    await page.getByRole('link', { name: en['texts.compare.steps'] }).click();
    await page.waitForURL(/\/en\/compare\/\?chain=/);
    await expect
      .poll(() => page.locator('[data-result] h2').allInnerTexts())
      .toEqual(['AG/RES. 2011 (X-O/06) → AG/RES. 2012 (X-O/07)', 'AG/RES. 2012 (X-O/07) → AG/RES. 2013 (X-O/08)']);
  });

  test('say what of an address cannot be compared', async () => {
    const status = page.locator('[data-status]');
    await go('en/compare/?a=ag-res-2011&b=ag-res-9999');
    await expect.poll(() => status.innerText()).toMatch(/“ag-res-9999” has no official text here.*Choose two texts\./);
    await go('en/compare/?a=ag-res-2011%239&b=ag-res-2012');
    await expect.poll(() => status.innerText()).toContain('has no paragraph “9”');
  });

  test.each([
    'en/resolutions/ag-res-2011/',
    'es/resolutions/ag-res-2012/',
    'en/compare/?chain=ag-res-2011,ag-res-2012',
  ])('pass axe at both widths, and in the dark: %s', async (path) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await go(path);
    if (path.includes('compare')) await page.locator('.diff-text').first().waitFor();
    await unfold(page);
    expect(await findAxeViolations(page), '375 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findAxeViolationsInBothThemes(page), '1280 px').toEqual([]);
  });
});

test('official texts and digests stand in order without script, and nothing needs it', async () => {
  const { page: plain } = await session.visitor.open({ javaScriptEnabled: false });
  await plain.goto(`${served.address}en/resolutions/ag-res-2011/`);
  const text = await plain.locator('main').innerText();
  const places = ['States put up lamps.', 'quincunx lamps', 'They count them.', 'To count the said lamps'].map((part) =>
    text.indexOf(part),
  );
  expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
  expect(await plain.locator('.layer-choice').isVisible()).toBe(false);
  await plain.goto(`${served.address}en/compare/`);
  expect(await plain.locator('noscript a').count()).toBe(3);
});
