// Without script everything can be read and reached, and nothing is offered that needs script.
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { changeKey } from '../../src/words/change-key.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { endAddress, readAtlasData } from '../helpers/atlas-data.ts';
import { startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { findWithTerm } from '../helpers/page-kinds.ts';

const address = inject('siteAddress');
const en = DICTIONARIES.en;
const data = readAtlasData();

let visitor: Visitor;
let page: Page;
beforeAll(async () => {
  visitor = await startVisitor(address);
  ({ page } = await visitor.open({ javaScriptEnabled: false }));
});
afterAll(() => visitor.close());
beforeEach(() => page.setViewportSize({ width: 1280, height: 720 }));

describe('without script', () => {
  test('a work reads whole', async () => {
    await page.goto(`${address}en/resolutions/ag-res-2348/`);
    const work = data.works.find(({ workId }) => workId === 'ag-res-2348');
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(work?.provisions.length).toBeGreaterThan(0);
    for (const part of [
      work?.symbol,
      work?.titles['en'],
      work?.summary,
      ...(work?.provisions.map(({ digest }) => digest) ?? []),
    ])
      expect(text).toContain(part);
  });

  test('an address with a paragraph marks that paragraph', async () => {
    await page.goto(`${address}en/resolutions/ag-res-2348/#3.d`);
    const backgroundOf = (n: string) =>
      page.locator(`section:has(h3[id="${n}"])`).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await backgroundOf('3.d')).not.toBe(await backgroundOf('2'));
    expect(await page.locator('section:has(h3[id="3.d"])').isVisible()).toBe(true);
  });

  test('a list is whole', async () => {
    await page.goto(`${address}en/resolutions/`);
    const wanted = data.works.filter(({ collection }) => collection === 'resolutions');
    const links = page.locator('main table tbody tr:visible a');
    expect(await links.count()).toBe(wanted.length);
  });

  test('the results page explains itself and offers the lists', async () => {
    await page.goto(`${address}en/search/?q=2348`);
    const notice = page.locator('main p.notice');
    expect(await notice.innerText()).toBe(en['search.noscript']);
    expect(await notice.isVisible()).toBe(true);
    expect(await page.locator('main').getByRole('link', { name: en['collection.resolutions'] }).isVisible()).toBe(true);
  });

  test.each([
    'en/',
    'en/resolutions/',
    'en/resolutions/ag-res-2348/',
    'es/search/',
    'fr/glossary/',
    'en/commitments/protect-children/',
    'en/practices/',
  ])('nothing that needs script is shown on %s', async (path) => {
    await page.goto(`${address}${path}`);
    expect(await page.locator('.needs-script').count()).toBeGreaterThan(0);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    const buttons = page.locator('button:visible');
    for (const button of await buttons.all())
      expect(
        await button.evaluate((element) => element.matches('[type="submit"], [popovertarget], .term > button')),
      ).toBe(true);
  });

  test('the menu of a phone opens by keyboard, holds the sections and the languages, and closes', async () => {
    await page.setViewportSize({ width: 375, height: 667 });
    await page.goto(`${address}en/resolutions/ag-res-2348/`);
    const laws = page.locator('.main-menu').getByRole('link', { name: en['section.laws'] });
    const spanish = page.locator('.languages').getByRole('link', { name: 'Español' });
    expect(await laws.isVisible()).toBe(false);
    await page.locator('.to-menu').focus();
    await page.keyboard.press('Enter');
    await laws.waitFor();
    expect(await spanish.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await laws.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await laws.waitFor({ state: 'hidden' });
  });

  test('what is on a long page opens on a phone from the line that names it', async () => {
    await page.setViewportSize({ width: 375, height: 667 });
    await page.goto(`${address}en/resolutions/ag-res-2348/#3.d`);
    await page.locator('.contents-line button').click();
    const entry = page.locator('.contents').getByRole('link', { name: '¶ 2' });
    await entry.waitFor();
    await entry.click();
    await page.waitForURL('**/#2');
  });

  test('a commitment shows its steps, each compared with the one before', async () => {
    const id = 'ratify-palermo-protocol';
    const steps = data.commitments.find((commitment) => commitment.id === id)?.steps ?? [];
    await page.goto(`${address}en/commitments/${id}/`);
    const items = page.locator('ol.steps > li');
    expect(await items.count()).toBe(steps.length);
    expect(steps.length).toBeGreaterThan(2);
    for (const [index, { provision, change }] of steps.entries()) {
      const item = items.nth(index);
      expect(await item.locator('h3 a').getAttribute('href')).toBe(endAddress(provision, 'en', data));
      expect(await item.locator('.step-head .badge').first().innerText()).toBe(en[changeKey(change, index)]);
      expect(await item.locator('[data-step-digest]').isVisible()).toBe(true);
    }
    const details = items.nth(1).locator('details');
    await details.locator('summary').click();
    await expect
      .poll(() => details.locator('thead th').allInnerTexts())
      .toEqual([en['step.field'], 'Step 1', 'Step 2']);
    await expect.poll(() => details.locator('tbody tr:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('atlas-steps').isVisible()).toBe(false);
    await page.locator('svg.picture-timeline a[href="#_step-2"]').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#_step-2');
  });

  test('what came of a promise reads whole: counts, states by answer, practices', async () => {
    const { id, criteria, practices } = data.commitments.find(
      ({ practices: held, criteria: asked }) => held.length > 1 && asked.length > 0,
    ) ?? {
      criteria: [],
      practices: [],
    };
    await page.goto(`${address}en/commitments/${id ?? ''}/`);
    const blocks = page.locator('.coverage');
    expect(await blocks.count()).toBe(criteria.length);
    await blocks.first().locator('summary').click();
    await expect.poll(() => blocks.first().locator('details a:visible').count()).toBe(35);
    for (const practice of practices)
      expect(await page.locator(`main a[href="/en/practices/${practice}/"]`).isVisible()).toBe(true);
  });

  test('the list of practices is whole', async () => {
    await page.goto(`${address}en/practices/`);
    expect(await page.locator('main tbody tr:visible').count()).toBe(data.practices.length);
  });

  test('a term of the glossary shows its definition on focus', async () => {
    await page.goto(`${address}en/${findWithTerm()}`);
    await page.locator('.term > button').first().focus();
    await page.locator('.term > [role="tooltip"]').first().waitFor();
  });

  test('links and evidence of a paragraph open', async () => {
    await page.goto(`${address}en/resolutions/ag-res-2348/`);
    const evidence = page.locator('.provision > details').first();
    await evidence.locator('summary').click();
    await evidence.locator('p').first().waitFor();
  });
});
