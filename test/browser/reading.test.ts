// Reading with script: copy buttons, colours, languages, keyboard, terms of the glossary.
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { watchPages } from '../helpers/watch-pages.ts';
import { findWithTerm } from '../helpers/page-kinds.ts';

const address = inject('siteAddress');
const RESOLUTION = `${address}en/resolutions/ag-res-2348/`;
const en = DICTIONARIES.en;

let page: Page;
const session = watchPages(
  address,
  (opened) => {
    page = opened;
  },
  { colorScheme: 'light' },
);

const focused = () => page.locator(':focus');
const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('copy buttons', () => {
  beforeEach(() => session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']));
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  test('put the address of a paragraph on the clipboard, and say so', async () => {
    await page.goto(RESOLUTION);
    await page.getByRole('button', { name: en['provision.copyAddress.of'].replace('{n}', '¶ 3.d') }).click();
    await expect.poll(() => page.locator('#page-status').textContent()).toBe(en['common.copied']);
    await expect.poll(clipboard).toBe(`${RESOLUTION}#3.d`);
  });

  test('put the citation on the clipboard', async () => {
    await page.goto(RESOLUTION);
    const button = page.locator('main button[data-copy*="Mandate Atlas"]').last();
    await button.click();
    await expect.poll(() => page.locator('#page-status').textContent()).toBe(en['common.copied']);
    await expect.poll(clipboard).toMatch(/AG\/RES\. 2348 \(XXXVII-O\/07\).*5 June 2007.*Mandate Atlas/);
  });

  test('put the text that reports an error on the clipboard', async () => {
    await page.goto(RESOLUTION);
    await page.locator('.evidence summary').first().click();
    await page.locator('[data-copy-report]').first().click();
    await expect.poll(() => page.locator('#page-status').textContent()).toBe(en['common.copied']);
    await expect.poll(clipboard).toMatch(/^Mandate Atlas, http\S+\/en\/resolutions\/ag-res-2348\/#/);
  });

  test('say what to do where copying is not allowed', async () => {
    await page.goto(RESOLUTION);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await page.locator('[data-copy-address="#3.d"]').click();
    await expect.poll(() => page.locator('#page-status').textContent()).toContain(en['common.copyFailed']);
    await expect.poll(() => page.locator('#page-status').textContent()).toContain(`${RESOLUTION}#3.d`);
    const shown = page.getByRole('textbox', { name: en['common.copyFailed'] });
    await expect.poll(() => shown.inputValue()).toBe(`${RESOLUTION}#3.d`);
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(`${RESOLUTION}#3.d`);
  });
});

describe('the choice of colours', () => {
  test('stays over a reload and on other pages, and can be taken back', async () => {
    await page.goto(RESOLUTION);
    const light = await background();
    const choice = page.getByLabel(en['theme.label']);
    await choice.selectOption('dark');
    await expect.poll(background).not.toBe(light);
    const dark = await background();

    await page.reload();
    await expect.poll(background).toBe(dark);
    await expect.poll(() => choice.inputValue()).toBe('dark');
    await page.goto(`${address}es/`);
    await expect.poll(background).toBe(dark);

    await page.locator('[data-theme-choice]').selectOption('auto');
    await page.reload();
    await expect.poll(background).toBe(light);
  });

  test('is what is shown after Back, and where a page comes out of the cache of the browser', async () => {
    await page.goto(RESOLUTION);
    const choice = page.locator('[data-theme-choice]');
    await choice.selectOption('light');
    await page.goto(`${address}en/conclusions/`);
    await choice.selectOption('dark');
    await page.goBack();
    const state = () => page.evaluate(() => document.documentElement.dataset['theme']);
    await expect.poll(async () => [await choice.inputValue(), await state()]).toEqual(['dark', 'dark']);
    await page.evaluate(() => {
      localStorage.setItem('theme', 'light');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect([await choice.inputValue(), await state()]).toEqual(['light', 'light']);
  });

  test('follows the device until then', async () => {
    await page.goto(RESOLUTION);
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).not.toBe(light);
  });
});

describe('language links', () => {
  test('keep the page and the paragraph', async () => {
    await page.goto(`${RESOLUTION}#3.d`);
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL(`${address}es/resolutions/ag-res-2348/#3.d`);
    await expect.poll(() => page.locator('[id="3.d"]').evaluate((element) => element.matches(':target'))).toBe(true);
    await page.getByRole('link', { name: 'Français' }).click();
    await page.waitForURL(`${address}fr/resolutions/ag-res-2348/#3.d`);
  });

  test('keep both where they are opened in a new tab', async () => {
    await page.goto(`${address}en/search/?q=2348`);
    const link = page.getByRole('link', { name: 'Español' });
    // What the browser opens with a middle click or from its menu is the address that the link has once the pointer is on it.
    await link.hover();
    await expect.poll(() => link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(`${address}es/search/?q=2348`);
  });

  test('keep the query of the results page', async () => {
    await page.goto(`${address}en/search/?q=2348`);
    await page.locator('#results > li').first().waitFor();
    await page.getByRole('link', { name: 'Português' }).click();
    await page.waitForURL(`${address}pt/search/?q=2348`);
    await expect.poll(() => page.locator('#search-box').inputValue()).toBe('2348');
  });
});

describe('a permanent identifier', () => {
  test('forwards to the page of its record', async () => {
    await page.goto(`${address}id/ag-res-2348/`);
    await page.waitForURL(RESOLUTION);
  });
});

describe('the keyboard', () => {
  test('meets the skip link first, which leads past the menus', async () => {
    await page.goto(RESOLUTION);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused().textContent()).toContain(en['skip.content']);
    await expect.poll(async () => (await focused().boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).not.toBe('');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused().evaluate((element) => element.closest('main') !== null)).toBe(true);
  });

  test.each(['light', 'dark'] as const)('always shows where it is (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['en/', 'en/resolutions/', 'en/resolutions/ag-res-2348/', 'en/search/']) {
      await page.goto(`${address}${path}`);
      const hidden: string[] = [];
      for (let step = 0; step < 45; step++) {
        await page.keyboard.press('Tab');
        const problem = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const { width, height, bottom, right } = element.getBoundingClientRect();
          const seen =
            outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width * height > 0 && bottom > 0 && right > 0;
          return seen ? undefined : element.outerHTML.slice(0, 100);
        });
        if (problem !== undefined) hidden.push(problem);
      }
      expect(hidden, path).toEqual([]);
    }
  });

  test('is never trapped: Tab comes to the end of the page', async () => {
    await page.goto(`${address}en/search/`);
    const seen = new Set<string>();
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      seen.add(await page.evaluate(() => document.activeElement?.closest('header, main, footer')?.tagName ?? 'BODY'));
    }
    expect([...seen]).toEqual(expect.arrayContaining(['HEADER', 'MAIN', 'FOOTER']));
  });

  test('switches the key / off and on, by keyboard alone, on every page', async () => {
    await page.goto(RESOLUTION);
    const isInBox = () => focused().evaluateAll((elements) => elements.some((one) => one.matches('[data-search-box]')));
    const choice = page.getByRole('checkbox', { name: en['shortcut.label'] });
    expect(await choice.isChecked()).toBe(true);
    await choice.focus();
    await page.keyboard.press('Space');
    await page.goto(`${address}en/conclusions/`);
    expect(await choice.isChecked()).toBe(false);
    await page.keyboard.press('/');
    expect(await isInBox()).toBe(false);
    await page.keyboard.press('Control+k');
    await expect.poll(isInBox).toBe(true);
    await choice.focus();
    await page.keyboard.press('Space');
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    await page.keyboard.press('/');
    await expect.poll(isInBox).toBe(true);
  });

  test('survives events without a key, and those of the document itself', async () => {
    await page.goto(RESOLUTION);
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('[data-search-box]');
      box?.focus();
      for (const type of ['keydown', 'keyup', 'click'])
        for (const target of [box, document]) target?.dispatchEvent(new Event(type, { bubbles: true }));
      box?.blur();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    });
    await expect.poll(() => focused().evaluateAll((elements) => elements.length)).toBe(1);
  });

  test('leaves / alone in a field', async () => {
    await page.goto(`${address}en/resolutions/`);
    await page.locator('input[name="text"]').focus();
    await page.keyboard.type('rtp/');
    await expect.poll(() => page.locator('input[name="text"]').inputValue()).toBe('rtp/');
  });
});

describe('a term of the glossary', () => {
  test('shows its definition on focus, and closes with Escape', async () => {
    await page.goto(`${address}en/${findWithTerm()}`);
    const button = page.locator('.term > button').first();
    const tooltip = page.locator('.term > [role="tooltip"]').first();
    await expect.poll(() => tooltip.isVisible()).toBe(false);
    await button.focus();
    await expect.poll(() => tooltip.isVisible()).toBe(true);
    await expect.poll(async () => (await tooltip.textContent())?.trim().length).toBeGreaterThan(20);
    await expect.poll(() => button.getAttribute('aria-describedby')).toBe(await tooltip.getAttribute('id'));

    await page.keyboard.press('Escape');
    await expect.poll(() => tooltip.isVisible()).toBe(false);
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Tab');
    await button.focus();
    await expect.poll(() => tooltip.isVisible()).toBe(true);
  });

  test('shows its definition under the pointer, and closes with Escape', async () => {
    await page.goto(`${address}en/${findWithTerm()}`);
    const tooltip = page.locator('.term > [role="tooltip"]').first();
    await page.locator('.term > button').first().hover();
    await expect.poll(() => tooltip.isVisible()).toBe(true);
    await tooltip.hover();
    await expect.poll(() => tooltip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => tooltip.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await page.locator('.term > button').first().hover();
    await expect.poll(() => tooltip.isVisible()).toBe(true);
  });

  test('leads to the glossary', async () => {
    await page.goto(`${address}en/${findWithTerm()}`);
    await page.locator('.term > button').first().focus();
    await page.locator('.term > [role="tooltip"]').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/glossary/#*');
    await expect.poll(() => page.locator(':target').count()).toBe(1);
  });
});
