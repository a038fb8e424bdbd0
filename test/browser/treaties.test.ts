// The table of treaties: whole at 1280 px and on paper, one treaty or one state on a phone, a subregion everywhere.
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { treatiesOf, treatyStandingOf } from '../../src/atlas/coverage.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { findAxeViolationsInBothThemes } from '../helpers/browser-page.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = `${inject('siteAddress')}en/legislation/treaties/`;
const en = DICTIONARIES.en;
const corpus = await realCorpus();
const { countries, vocabularies } = corpus;
const treaties = treatiesOf(corpus);

let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});

const choice = (label: string) => page.getByRole('combobox', { name: label });
const codes = () =>
  page
    .locator('.treaty-table tbody tr:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? '').sort());
const cells = () => page.locator('.treaty-table tbody td:not(.opener):visible');
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the table of treaties', () => {
  beforeEach(async () => {
    await page.goto(address);
  });

  test('shows every treaty at 1280 px, with the year of the deposit, and on a sheet of A4 across', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => page.locator('.treaty-table thead th[data-treaty]:visible').count()).toBe(treaties.length);
    await expect.poll(() => cells().count()).toBe(countries.length * treaties.length);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    const clipped = () =>
      cells().evaluateAll(
        (all) =>
          all.filter((cell) => {
            const sign = cell.querySelector('.sign')?.getBoundingClientRect();
            return sign && sign.right > cell.getBoundingClientRect().right + 1;
          }).length,
      );
    await expect.poll(clipped).toBe(0);
    const mexico = countries.find(({ code }) => code === 'mx');
    const years = treaties.flatMap((id) => (mexico && treatyStandingOf(mexico, id).bound?.slice(0, 4)) ?? []);
    await expect.poll(() => page.locator('tr[data-code="mx"] .year').allInnerTexts()).toEqual(years);
    // 277 mm, the width of the sheet without its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 1047, height: 720 });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => cells().count()).toBe(countries.length * treaties.length);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  });

  test('is narrowed to a subregion, counts the states shown, and keeps the choice in the address', async () => {
    const andean = vocabularies.subregions.find(({ id }) => id === 'andean')?.members ?? [];
    await choice(en['list.subregion']).selectOption('andean');
    await expect.poll(codes).toEqual([...andean].sort());
    await expect.poll(() => new URL(page.url()).search).toBe('?in=andean');
    const bound = countries.filter(
      (country) => andean.includes(country.code) && treatyStandingOf(country, 'smuggling-protocol').action !== 'none',
    );
    const foot = page.locator('.treaty-table tfoot td').nth(treaties.indexOf('smuggling-protocol') + 1);
    await expect.poll(() => foot.innerText()).toBe(String(bound.length));
    await page.getByRole('button', { name: en['list.filter.clear'] }).click();
    await expect.poll(() => codes().then(({ length }) => length)).toBe(countries.length);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('shows one treaty or one state on a phone, in words, and passes axe there in light and dark', async () => {
    await page.setViewportSize({ width: 375, height: 667 });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // On a wide screen it is among the pages of every kind.
    expect(await findAxeViolationsInBothThemes(page)).toEqual([]);
    await choice(en['treaties.oneTreaty']).selectOption('smuggling-protocol');
    await expect.poll(() => cells().count()).toBe(countries.length);
    await expect
      .poll(() => page.locator('tr[data-code="bo"] td:visible').innerText())
      .toContain(en['treaties.action.none']);
    await page.goto(`${address}?c=mx`);
    await expect.poll(codes).toEqual(['mx']);
    await expect.poll(() => cells().count()).toBe(treaties.length);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  });

  test('tells an unknown treaty, state and subregion with the nearest', async () => {
    await page.goto(`${address}?t=smugling-protocol&c=mexco&in=%3Cimg src=x%3E`);
    const box = page.locator('[data-warnings]');
    await expect.poll(() => box.locator('p').count()).toBe(3);
    await expect.poll(() => box.innerText()).toContain('<img src=x>');
    await expect.poll(() => box.locator('a').count()).toBe(2);
    await expect.poll(() => codes().then(({ length }) => length)).toBe(countries.length);
    await box.locator('a', { hasText: 'Mexico' }).click();
    await expect.poll(codes).toEqual(['mx']);
  });
});

describe('without script', () => {
  test('the table is whole, and who is not bound by a treaty is named', async () => {
    const { page: plain } = await session.visitor.open({ javaScriptEnabled: false });
    page = plain;
    await page.goto(address);
    await expect.poll(() => cells().count()).toBe(countries.length * treaties.length);
    const without = countries
      .filter((country) => treatyStandingOf(country, 'smuggling-protocol').action === 'none')
      .map(({ labels }) => labels.en);
    const list = page.locator('.treaty-list section', {
      has: page.locator('a[href$="/treaties/smuggling-protocol/"]'),
    });
    expect(without.length).toBeGreaterThan(0);
    for (const name of without) await expect.poll(() => list.innerText()).toContain(name);
    await expect.poll(() => page.locator('[data-filters]').isVisible()).toBe(false);
  });
});
