// What a policymaker comes for: an answer of national law with its article and source, in few steps, by keyboard too.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../../src/words/en.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');

let page: Page;
watchPages(address, (opened) => {
  page = opened;
});

/** The row of the state page that answers the question on non-punishment. */
async function expectAnswer(): Promise<void> {
  expect(page.url()).toBe(`${address}en/legislation/ar/#non-punishment`);
  const row = page.locator('tr#non-punishment');
  expect(await row.innerText()).toContain(en['answer.yes']);
  expect(await row.getByRole('link', { name: 'Ley 26.364, Art. 5' }).getAttribute('href')).toBe(
    '/en/legislation/ar/ar-ley-26364/#art-5',
  );
  await row.locator('summary').click();
  expect(await row.locator('details a').first().getAttribute('href')).toMatch(/^https?:/);
}

describe('non-punishment in Argentina', () => {
  test('is two steps from the home page', async () => {
    await page.goto(`${address}en/`);
    await page.getByRole('link', { name: en['home.door.policymaker.link'] }).click();
    await page.locator('table a[href$="/legislation/ar/#non-punishment"]').first().click();
    await expectAnswer();
  });

  test('is reached by keyboard through the search box', async () => {
    await page.goto(`${address}en/`);
    await page.keyboard.press('/');
    await page.keyboard.type('non-punishment Argentina');
    await page.keyboard.press('Enter');
    const link = page.locator('#results a[href$="/legislation/ar/#non-punishment"]');
    await link.waitFor();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#non-punishment$/);
    await expectAnswer();
  });
});

describe('a law', () => {
  test.each([
    ['Ley 26.364', 'ar/ar-ley-26364/'],
    ['26364', 'ar/ar-ley-26364/'],
    ['Ley 26.364 art 2', 'ar/ar-ley-26364/#art-2'],
    ['Law 985 of 2005', 'co/co-ley-985-2005/'],
    ['Lei 13.344/2016', 'br/br-lei-13344-2016/'],
    ['TVPA', 'us/us-tvpa-2000/'],
  ])('is the first result for %s', async (query, path) => {
    await page.goto(`${address}en/search/?q=${encodeURIComponent(query)}`);
    const first = page.locator('#results > li > a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(`/en/legislation/${path}`);
  });

  test('is found by an article', async () => {
    await page.goto(`${address}en/search/?q=145+bis`);
    await page.locator('#results > li').first().waitFor();
    expect(await page.locator('#results a[href^="/en/legislation/ar/ar-codigo-penal/"]').count()).toBeGreaterThan(0);
  });

  test('is found by state and by legal force', async () => {
    await page.goto(`${address}en/search/?q=trata&country=bo&legalForce=in-force`);
    await expect.poll(() => page.locator('#results-status').textContent()).not.toBe('');
    const links = await page
      .locator('#results > li > a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link?.startsWith('/en/legislation/bo/'))).toBe(true);
  });
});

describe('a state', () => {
  test('is the first result for its name', async () => {
    await page.goto(`${address}es/search/?q=per%C3%BA`);
    const first = page.locator('#results > li > a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe('/es/legislation/pe/');
  });
});

describe('a question on one day', () => {
  test('counts what is recorded as in force then, up to 35 states, and keeps the day in the address', async () => {
    await page.goto(`${address}en/legislation/criteria/non-punishment/?on=2000-01-01`);
    const counts = async () =>
      (await page.locator('header [data-count]').allTextContents()).map(Number).reduce((sum, count) => sum + count, 0);
    await expect.poll(() => page.locator('header [data-count="yes"]').textContent()).toBe('0');
    expect(await counts()).toBe(35);
    await page.locator('input[name="on"]').fill('2024-01-01');
    await expect.poll(() => page.locator('header [data-count="yes"]').textContent()).not.toBe('0');
    expect(await counts()).toBe(35);
    expect(page.url()).toContain('?on=2024-01-01');
  });

  // No answer of the content has ended for good, so the page is given one that has.
  test('moves an answer that has ended to where it stood on the day, and back', async () => {
    await page.route('**/en/legislation/criteria/proceeds-to-victims/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /<li data-status="yes" data-since="[^"]*">(?=\s*<a href="[^"]*\/legislation\/ar\/)/,
        '<li data-status="yes" data-since="2019-07-24" data-until="2024-11-26">',
      );
      expect(body).toContain('data-until="2024-11-26"');
      await route.fulfill({ response, body });
    });
    await page.goto(`${address}en/legislation/criteria/proceeds-to-victims/`);
    const argentina = (group: string) =>
      page.locator(`[data-group="${group}"] li`, { has: page.getByRole('link', { name: 'Argentina', exact: true }) });
    await page.locator('input[name="on"]').fill('2022-06-01');
    await argentina('yes').waitFor();
    expect(await page.locator('#_yes [data-count]').innerText()).toBe(
      String(await page.locator('[data-group="yes"] li:visible').count()),
    );
    await page.locator('input[name="on"]').fill('2025-01-01');
    await argentina('not-recorded').waitFor();
    expect(await argentina('yes').count()).toBe(0);
    await page.locator('input[name="on"]').fill('2022-06-01');
    await argentina('yes').waitFor();
    expect(await argentina('not-recorded').count()).toBe(0);
  });

  test('says what a day looks like if the address has none', async () => {
    await page.goto(`${address}en/legislation/criteria/non-punishment/?on=yesterday`);
    await expect
      .poll(() => page.locator('atlas-day output').textContent())
      .toBe(en['legislation.matrix.on.invalid'].replace('{date}', 'yesterday'));
  });
});
