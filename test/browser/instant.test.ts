// The search box that offers records while one types: by keyboard, by pointer, on a phone, read by machine, and when loading fails.
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { findAxeViolationsInBothThemes } from '../helpers/browser-page.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const PAGE = `${address}en/resolutions/ag-res-2456/`;
const en = DICTIONARIES.en;

let page: Page;
const session = watchPages(
  address,
  (opened) => {
    page = opened;
  },
  { colorScheme: 'light' },
);

const box = () => page.locator('[data-search-box]');
const options = () => page.locator('.instant-list [role="option"]');
/** Types into the box as a keyboard does, and waits for what is offered to `query`. */
async function type(query: string): Promise<void> {
  await page.keyboard.type(query);
  await page
    .locator('.instant-all')
    .filter({ hasText: en['instant.all'].replace('{query}', query) })
    .waitFor();
}
const dataRequests = () => session.visit.requests.filter((request) => request.url().includes('/data/instant-'));

describe('by keyboard alone', () => {
  test('/ leads to the box, typing offers, arrows choose, Enter opens the paragraph', async () => {
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await expect.poll(() => box().evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => box().inputValue()).toBe('');
    await type('2348 3.d');
    await expect.poll(() => box().getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => box().getAttribute('aria-activedescendant')).toBeNull();
    await expect.poll(() => options().first().textContent()).toContain('AG/RES. 2348 (XXXVII-O/07) ¶ 3.d');

    await page.keyboard.press('ArrowDown');
    const id = await options().first().getAttribute('id');
    await expect.poll(() => box().getAttribute('aria-activedescendant')).toBe(id);
    await expect.poll(() => page.locator('.instant-list [aria-selected="true"]').getAttribute('id')).toBe(id);
    await expect.poll(() => box().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}en/resolutions/ag-res-2348/#3.d`);
  });

  test.each(['Control+k', 'Meta+k'])('%s leads to the box', async (keys) => {
    await page.goto(PAGE);
    await page.keyboard.press(keys);
    await expect.poll(() => box().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('the keys do nothing of the kind in another field', async () => {
    await page.goto(`${address}en/resolutions/`);
    const field = page.locator('input[name="text"]');
    await field.focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('/');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => field.inputValue()).toBe('/');
  });

  test('Enter without a choice searches all texts', async () => {
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await type('work plan');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}en/search/?q=work+plan`);
  });

  test('Up leads to the last option, which searches all texts', async () => {
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await type('trafficking & “slavery”');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => box().getAttribute('aria-activedescendant'))
      .toBe(await options().last().getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=*');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('trafficking & “slavery”');
  });

  test('the arrows go round, by way of the box', async () => {
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await type('palermo');
    const count = await options().count();
    expect(count).toBeGreaterThan(2);
    expect(count).toBeLessThanOrEqual(8);
    const passed: (string | null)[] = [];
    for (let step = 0; step <= count + 1; step++) {
      await page.keyboard.press('ArrowDown');
      passed.push(await box().getAttribute('aria-activedescendant'));
    }
    expect(passed[count]).toBeNull();
    expect(passed[count + 1]).toBe(passed[0]);
    expect(new Set(passed).size).toBe(count + 1);
  });

  test('Escape closes the list, and then empties the box', async () => {
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await type('palermo');
    await page.keyboard.press('Escape');
    await expect.poll(() => options().first().isVisible()).toBe(false);
    await expect.poll(() => box().getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => box().inputValue()).toBe('palermo');
    await page.keyboard.press('ArrowDown');
    await options().first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => box().inputValue()).toBe('');
  });

  test('Tab leaves the box and closes the list', async () => {
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await type('palermo');
    await page.keyboard.press('Tab');
    await expect.poll(() => options().first().isVisible()).toBe(false);
    await expect.poll(() => page.locator(':focus').getAttribute('type')).toBe('submit');
  });
});

describe('the offer', () => {
  test('is in the language of the page, and says what is in another', async () => {
    await page.goto(`${address}es/resolutions/ag-res-2456/`);
    await box().click();
    await page.keyboard.type('argen');
    const first = options().first();
    await first.waitFor();
    await expect.poll(() => first.textContent()).toBe(`Argentina ${DICTIONARIES.es['record.state']}`);
    await expect.poll(() => first.getAttribute('href')).toBe('/es/legislation/ar/');
    await box().fill('trafficking survivors');
    await expect.poll(() => options().first().locator('[lang="en"]').count()).toBeGreaterThan(0);
  });

  test('opens under the pointer', async () => {
    await page.goto(PAGE);
    await box().click();
    await type('non-pun');
    await options().first().click();
    await page.waitForURL(`${address}en/legislation/criteria/non-punishment/`);
  });

  test('closes when the pointer goes elsewhere', async () => {
    await page.goto(PAGE);
    await box().click();
    await type('non-pun');
    await page.locator('h1').click();
    await expect.poll(() => options().first().isVisible()).toBe(false);
  });

  test('closes when it leads to a paragraph of the same page', async () => {
    await page.goto(`${address}en/resolutions/ag-res-2348/`);
    await page.keyboard.press('/');
    await type('2348 3.d');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#3.d');
    await expect.poll(() => options().first().isVisible()).toBe(false);
  });

  test('puts nothing into the page that is not text', async () => {
    await page.goto(PAGE);
    await box().click();
    await type('<img src=x onerror=alert(1)>');
    await expect.poll(() => page.locator('.instant-list img').count()).toBe(0);
  });

  test('is counted aloud, once, when the typing stops', async () => {
    await page.clock.install();
    await page.goto(PAGE);
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.evaluate(() => {
      const status = document.querySelector('#page-status');
      const said: string[] = [];
      Object.assign(window, { said });
      if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await page.keyboard.press('/');
    await type('palermo');
    const count = (await options().count()) - 1;
    const words = en['instant.count.other'].replace('{count}', String(count));
    expect(await said()).toEqual([]);
    await page.clock.runFor(2_000);
    expect(await said()).toEqual([words]);
    await page.clock.runFor(60_000);
    expect(await said()).toEqual([words]);
  });

  test('is loaded when the box is first used, and once', async () => {
    await page.goto(PAGE, { waitUntil: 'networkidle' });
    expect(dataRequests()).toEqual([]);
    expect(session.visit.requests.filter((request) => request.url().includes('/instant'))).toEqual([]);
    await page.keyboard.press('/');
    await type('palermo');
    // The list may lie over the page, so the box is left by keyboard.
    await box().blur();
    await box().fill('');
    await type('slavery');
    expect(dataRequests()).toHaveLength(1);
  });

  test('leaves the results page its own box', async () => {
    await page.goto(`${address}en/search/?q=palermo`);
    await page.locator('#results > li').first().waitFor();
    await expect.poll(() => page.locator('input[name="q"]').count()).toBe(1);
    await page.locator('#search-box').fill('palermo protocol');
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
    expect(dataRequests()).toEqual([]);
  });
});

describe('where the data cannot be loaded', () => {
  // The browser itself reports a request that fails; nothing else may be reported.
  beforeEach(() => {
    session.expected = /net::ERR_FAILED/;
  });

  test.each(['**/data/instant-*', '**/instant-box.*.js'])('the box stays a plain form (%s)', async (pattern) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('palermo');
    await expect.poll(() => box().getAttribute('role')).toBeNull();
    await expect.poll(() => box().getAttribute('aria-expanded')).toBeNull();
    await expect.poll(() => page.locator('.instant-list').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}en/search/?q=palermo`);
  });

  test('the next use tries again', async () => {
    await page.route('**/data/instant-*', (route) => route.abort(), { times: 1 });
    await page.goto(PAGE);
    await page.keyboard.press('/');
    await expect.poll(() => box().getAttribute('role')).toBeNull();
    await type('palermo');
    await expect.poll(() => box().getAttribute('role')).toBe('combobox');
    await expect.poll(() => box().getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the open list', () => {
  // Without a choice, and on a phone, it is among the menus that axe looks at open.
  test('passes axe in both themes with one of the offers chosen', async () => {
    await page.goto(PAGE);
    await box().click();
    await type('convention');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.instant-list [aria-selected="true"]').count()).toBe(1);
    expect(await findAxeViolationsInBothThemes(page)).toEqual([]);
    expect(await page.locator('.instant-list [aria-selected="true"]').count()).toBe(1);
  });

  // On a phone the box stands on the pages that are for searching; the head of the others leads there.
  test.each([
    ['a phone', `${address}en/`, [320, 375]],
    ['a larger screen', PAGE, [700, 1000]],
  ])('fits %s, with targets for a thumb', async (_, path, widths) => {
    await page.setViewportSize({ width: widths[0] ?? 0, height: 700 });
    await page.goto(path);
    await box().click();
    await type('convention');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const shapes = await options().evaluateAll((elements) =>
        elements.map((element) => {
          const { height, left, right } = element.getBoundingClientRect();
          return { height, left, right };
        }),
      );
      expect(shapes.length).toBeGreaterThan(3);
      for (const { height, left, right } of shapes) {
        expect(height, `${width} px`).toBeGreaterThanOrEqual(44);
        expect(left, `${width} px`).toBeGreaterThanOrEqual(0);
        expect(right, `${width} px`).toBeLessThanOrEqual(width);
      }
      // A phone enlarges the page when a field with smaller letters is touched.
      await expect
        .poll(() => box().evaluate((element) => parseFloat(getComputedStyle(element).fontSize)))
        .toBeGreaterThanOrEqual(16);
    }
  });
});

describe('without script', () => {
  test('the box is a plain form that opens the results page', async () => {
    const { page: plain } = await session.visitor.open({ javaScriptEnabled: false });
    await plain.goto(PAGE);
    const field = plain.locator('[data-search-box]');
    await expect.poll(() => field.getAttribute('role')).toBeNull();
    await field.fill('palermo');
    await field.press('Enter');
    await plain.waitForURL(`${address}en/search/?q=palermo`);
  });
});
