// Reading with script: copy buttons, colours, languages, keyboard, terms of the glossary.
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/schemas/languages.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { openSettings } from '../helpers/open-settings.ts';
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

describe('the menu of a paragraph', () => {
  beforeEach(() => session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']));
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const said = () => page.locator('#page-status').textContent();
  const menu = () => page.locator('.paragraph-menu');
  const opener = (number: string) =>
    page.getByRole('button', { name: `${en['provision.menu']}: ${number}`, exact: true });
  const press = (key: 'provision.menu.cite' | 'provision.menu.link' | 'ownList.add') =>
    menu().getByRole('button', { name: en[key] }).click();
  const open = async (number = '¶ 3.d') => {
    await page.goto(RESOLUTION);
    await opener(number).click();
  };

  test('copies its address, and its citation with its number and whose it is', async () => {
    await open();
    await press('provision.menu.link');
    await expect.poll(said).toBe(en['common.copied']);
    await expect.poll(clipboard).toBe(`${address}id/ag-res-2348/#3.d`);
    await press('provision.menu.cite');
    await expect
      .poll(clipboard)
      .toMatch(
        /^General Assembly.* AG\/RES\. 2348 \(XXXVII-O\/07\), “.*June 5, 2007, .*paragraph 3\.d\. Unofficial digest/,
      );
    await expect.poll(clipboard).toMatch(/http\S+\/id\/ag-res-2348\/#3\.d \(retrieved \w+ \d+, \d{4}\)\.$/);
    // A number that the editors gave is said to be theirs.
    await page.keyboard.press('Escape');
    await opener('Comprehensive approach').click();
    await press('provision.menu.cite');
    await expect.poll(clipboard).toContain('“Comprehensive approach” (number of the editors of Mandate Atlas)');
  });

  test('copies what is chosen, and chooses it again on the next page of the visit', async () => {
    await open();
    await menu().getByLabel(en['cite.style']).selectOption({ label: 'APA 7' });
    await press('provision.menu.cite');
    await expect.poll(clipboard).toMatch(/\. \(2007, June 5\)\. .*, para\. 3\(d\)\) \[Unofficial digest\]\..*#3\.d$/);
    await page.goto(`${address}en/legislation/ar/ar-ley-26364/`);
    await opener('Art. 5').click();
    await press('provision.menu.cite');
    await expect.poll(clipboard).toMatch(/Ley 26\.364, art\. 5 \(Argentina, 2008\) .*\/id\/ar-ley-26364\/#art-5$/);
  });

  test('copies the entry of the paragraph out of the file of the text, and asks again for one that did not come', async () => {
    session.expected = /ag-res-2348\.ris/;
    await open();
    await page.route('**/ag-res-2348.ris', (route) => route.abort());
    await menu().getByLabel(en['cite.style']).selectOption('ris');
    await menu().getByText(en['cite.failed']).waitFor();
    await page.unroute('**/ag-res-2348.ris');
    await press('provision.menu.cite');
    await expect.poll(clipboard).toMatch(/^TY {2}- RPRT/);
    for (const [label, entry] of [
      [
        'RIS (Zotero, EndNote)',
        /^TY {2}- RPRT\r?\nID {2}- ag-res-2348#3\.d\r?\n[^]*SP {2}- para\. 3\(d\)[^]*\nER {2}- $/,
      ],
      ['BibTeX', /^@report\{ag-res-2348:3\.d,\n[^]*urldate = \{\d{4}-\d\d-\d\d\},\n\}$/],
    ] as const) {
      await menu().getByLabel(en['cite.style']).selectOption({ label });
      await press('provision.menu.cite');
      await expect.poll(clipboard).toMatch(entry);
    }
  });

  test('of the whole text stands at its head, and the citations on the page get the day of the visit', async () => {
    await page.goto(RESOLUTION);
    await page.locator('.record-head').getByRole('button', { name: en['work.cite'] }).click();
    await press('provision.menu.cite');
    await expect.poll(clipboard).toMatch(/O\.2\. Unofficial digest: Mandate Atlas, \S+\/id\/ag-res-2348\/ \(retrieved/);
    await expect.poll(() => menu().getByRole('button', { name: en['ownList.add'] }).count()).toBe(0);
    await page.locator('#_cite').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('[data-citations] [data-day]').first().textContent()).toMatch(/\d{4}$/);
  });

  test('leads to a suggestion that names the paragraph', async () => {
    await open();
    await menu().getByRole('link', { name: en['suggest.title'] }).click();
    await page.waitForURL('**/en/corrections/**');
    await expect.poll(() => page.locator('#_correction').inputValue()).toContain(`Page: ${RESOLUTION}#3.d\n`);
    await expect.poll(() => page.locator('#_correction').inputValue()).toMatch(/About: .*AG\/RES\. 2348.* · ¶ 3\.d\n/);
  });

  test('says what to do where copying is not allowed, and that the list goes with the page where nothing is kept', async () => {
    await open();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await press('provision.menu.link');
    await expect.poll(said).toContain(en['common.copyFailed']);
    await expect.poll(said).toContain(`${address}id/ag-res-2348/#3.d`);
    // Nor does the browser keep anything.
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    });
    await press('ownList.add');
    await expect.poll(said).toBe(en['ownList.unkept'].replace('{count}', '1'));
    await expect
      .poll(() => menu().getByRole('link', { name: en['provisions.list'] }).getAttribute('href'))
      .toContain('list=ag-res-2348~3.d');
  });

  test('opens at one paragraph at a time, and closes with Escape and with a click elsewhere', async () => {
    await open();
    await expect.poll(() => opener('¶ 3.d').getAttribute('aria-expanded')).toBe('true');
    await opener('¶ 2').click();
    await expect.poll(() => menu().count()).toBe(1);
    await expect.poll(() => opener('¶ 3.d').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => menu().count()).toBe(0);
    await expect.poll(() => focused().evaluate((element) => element.classList.contains('open-menu'))).toBe(true);
    await opener('¶ 2').click();
    await page.locator('h1').click();
    await expect.poll(() => menu().count()).toBe(0);
  });

  test('puts the paragraph on the list that the explorer shows, and takes it off', async () => {
    await open('¶ 2');
    await press('ownList.add');
    await page.keyboard.press('Escape');
    await opener('¶ 3.d').click();
    await press('ownList.add');
    await expect.poll(said).toBe(en['ownList.added'].replace('{count}', '2'));
    await menu().getByRole('link', { name: en['provisions.list'] }).click();
    await page.waitForURL('**/en/commitments/provisions/?show=list&list=ag-res-2348~2~3.d');
    await expect.poll(() => page.locator('[data-rows] > li').count()).toBe(2);
    await page.goto(`${address}en/commitments/provisions/`);
    await expect.poll(() => page.locator('[data-view="list"] [data-view-count]').textContent()).toBe('2');
    await open('¶ 2');
    await menu().getByRole('button', { name: en['ownList.remove'] }).click();
    await expect.poll(said).toBe(en['ownList.removed'].replace('{count}', '1'));
  });

  test('says that it could not be loaded', async () => {
    session.expected = /paragraph-menu/;
    await page.goto(RESOLUTION);
    await page.route('**/paragraph-menu*', (route) => route.abort());
    await page.locator('section:has(h3[id="2"]) .open-menu').click();
    await page.getByText(en['provision.menu.failed']).waitFor();
  });

  test('leads to the same paragraph in the other languages, wherever the address points, and remembers the one that is followed', async () => {
    await page.goto(`${RESOLUTION}?beside=es#2`);
    await page.locator('.beside').first().waitFor();
    await opener('¶ 3.d').click();
    const link = (language: Language) => menu().getByRole('link', { name: DICTIONARIES[language]['language.own'] });
    await expect.poll(() => menu().locator('a[hreflang]').count()).toBe(3);
    expect(await link('pt').evaluate((one: HTMLAnchorElement) => one.href)).toBe(
      `${address}pt/resolutions/ag-res-2348/?beside=es#3.d`,
    );
    expect(await link('pt').getAttribute('lang')).toBe('pt');
    // The language that is shown beside it changes places with that of the page.
    await link('es').click();
    await page.waitForURL(`${address}es/resolutions/ag-res-2348/?beside=en#3.d`);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('language'))).toBe('es');
  });

  test('of an article keeps nothing, since the explorer has no laws', async () => {
    await page.goto(`${address}en/legislation/ar/ar-ley-26364/`);
    await opener('Art. 2').click();
    await expect.poll(() => menu().getByRole('button').count()).toBe(2);
  });
});

describe('the choice of colours', () => {
  test('follows the device until there is one, stays over a reload and on other pages, and can be taken back', async () => {
    await page.goto(RESOLUTION);
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(background).toBe(light);
    const choice = page.getByLabel(en['theme.label']);
    await openSettings(page);
    await choice.selectOption('dark');
    await expect.poll(background).not.toBe(light);
    const dark = await background();

    await page.reload();
    await expect.poll(background).toBe(dark);
    await expect.poll(() => choice.inputValue()).toBe('dark');
    await page.goto(`${address}es/`);
    await expect.poll(background).toBe(dark);

    await openSettings(page);
    await page.locator('[data-theme-choice]').selectOption('auto');
    await page.reload();
    await expect.poll(background).toBe(light);
  });

  test('is what is shown after Back, and where a page comes out of the cache of the browser', async () => {
    await page.goto(RESOLUTION);
    const choice = page.locator('[data-theme-choice]');
    await openSettings(page);
    await choice.selectOption('light');
    await page.goto(`${address}en/conclusions/`);
    await openSettings(page);
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
});

describe('language links', () => {
  test('keep the page and the paragraph', async () => {
    await page.goto(`${RESOLUTION}#3.d`);
    await openSettings(page);
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL(`${address}es/resolutions/ag-res-2348/#3.d`);
    await expect.poll(() => page.locator('[id="3.d"]').evaluate((element) => element.matches(':target'))).toBe(true);
    await openSettings(page);
    await page.getByRole('link', { name: 'Français' }).click();
    await page.waitForURL(`${address}fr/resolutions/ag-res-2348/#3.d`);
  });

  test('keep the query of the results page, also where they are opened in a new tab', async () => {
    await page.goto(`${address}en/search/?q=2348`);
    await page.locator('#results > li').first().waitFor();
    await openSettings(page);
    const link = page.getByRole('link', { name: 'Español' });
    // What the browser opens with a middle click or from its menu is the address that the link has once the pointer is on it.
    await link.hover();
    await expect.poll(() => link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(`${address}es/search/?q=2348`);
    await page.getByRole('link', { name: 'Português' }).click();
    await page.waitForURL(`${address}pt/search/?q=2348`);
    await expect.poll(() => page.locator('#search-box').inputValue()).toBe('2348');
  });
});

describe('a permanent identifier', () => {
  test('forwards to the page of its record, at the paragraph, and leaves no entry in the history', async () => {
    await page.goto(`${address}en/about/`);
    await page.goto(`${address}id/ag-res-2348/#3.d`);
    await page.waitForURL(`${RESOLUTION}#3.d`);
    await page.goBack();
    expect(page.url()).toBe(`${address}en/about/`);
  });

  test('forwards to the language of the browser, and to the one chosen before it', async () => {
    const { page: spanish, context } = await session.visitor.open({ locale: 'es-CO' });
    await spanish.goto(`${address}id/ag-res-2348/#3.d`);
    await spanish.waitForURL(`${address}es/resolutions/ag-res-2348/#3.d`);
    await spanish.goto(address);
    await spanish.getByRole('link', { name: 'Português' }).click();
    await spanish.waitForURL(`${address}pt/`);
    await spanish.goto(`${address}id/ag-res-2348/#3.d`);
    await spanish.waitForURL(`${address}pt/resolutions/ag-res-2348/#3.d`);
    await context.close();
  });

  test('shows its languages without script', async () => {
    const { page: still, context } = await session.visitor.open({ javaScriptEnabled: false });
    await still.goto(`${address}id/ag-res-2348/#3.d`);
    await still.getByRole('link', { name: 'Español' }).click();
    await still.waitForURL(`${address}es/resolutions/ag-res-2348/**`);
    await context.close();
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

  test('always shows where it is, and is never trapped', async () => {
    // Everywhere on the page of results, where it is never trapped but comes to the end.
    for (const [path, presses] of [
      ['en/', 45],
      ['en/resolutions/', 45],
      ['en/resolutions/ag-res-2348/', 90],
      ['en/search/', 80],
    ] as const) {
      await page.goto(`${address}${path}`);
      const hidden: string[] = [];
      const parts = new Set<string>();
      for (let step = 0; step < presses; step++) {
        // Half of the steps on a text are in the dark.
        if (presses === 90 && step === 45) await page.emulateMedia({ colorScheme: 'dark' });
        await page.keyboard.press('Tab');
        const { part, problem } = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return { part: 'BODY' };
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const { width, height, bottom, right } = element.getBoundingClientRect();
          const seen =
            outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width * height > 0 && bottom > 0 && right > 0;
          return {
            part: element.closest('header, main, footer')?.tagName ?? 'BODY',
            ...(!seen && { problem: element.outerHTML.slice(0, 100) }),
          };
        });
        parts.add(part);
        if (problem !== undefined) hidden.push(problem);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      expect(hidden, path).toEqual([]);
      if (presses === 80) expect([...parts]).toEqual(expect.arrayContaining(['HEADER', 'MAIN', 'FOOTER']));
    }
  });

  test('switches the key / off and on, by keyboard alone, on every page', async () => {
    await page.goto(RESOLUTION);
    const isInBox = () => focused().evaluateAll((elements) => elements.some((one) => one.matches('[data-search-box]')));
    const choice = page.getByRole('checkbox', { name: en['shortcut.label'] });
    await openSettings(page);
    expect(await choice.isChecked()).toBe(true);
    await choice.focus();
    await page.keyboard.press('Space');
    await page.goto(`${address}en/conclusions/`);
    await openSettings(page);
    expect(await choice.isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await isInBox()).toBe(false);
    await page.keyboard.press('Control+k');
    await expect.poll(isInBox).toBe(true);
    await openSettings(page);
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
  test('shows its definition on focus and under the pointer, closes with Escape, and leads to the glossary', async () => {
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

    // Under the pointer too.
    await page.keyboard.press('Tab');
    await button.hover();
    await expect.poll(() => tooltip.isVisible()).toBe(true);
    await tooltip.hover();
    await expect.poll(() => tooltip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => tooltip.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await button.hover();
    await expect.poll(() => tooltip.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    // It leads to the glossary.
    await page.keyboard.press('Tab');
    await button.focus();
    await expect.poll(() => tooltip.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/glossary/#*');
    await expect.poll(() => page.locator(':target').count()).toBe(1);
  });
});
