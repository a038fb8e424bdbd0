// The page at an address that is not there speaks its language, offers what it may have meant, and has its words in the box.
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { openSettings } from '../helpers/open-settings.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');

let page: Page;
const session = watchPages(
  address,
  (opened) => {
    page = opened;
  },
  { colorScheme: 'light' },
);
// Chromium reports the status of a page that does not exist as an error of its own.
beforeEach(() => {
  session.expected = /404 \(Not Found\)/;
});
const guesses = () => page.locator('[data-guesses] a');
const box = () => page.locator('#not-found-search');

/** A host that has one page for all addresses that are not there. */
async function hostWithOne(): Promise<void> {
  const body = await (await fetch(`${address}404.html`)).text();
  await page.route('**/resolucion/**', (route) => route.fulfill({ status: 404, contentType: 'text/html', body }));
}

describe('a wrong address', () => {
  test.each([
    ['en/resolutions/2348', 'en', 'en/resolutions/ag-res-2348/', '2348'],
    ['es/legislacion/argentina', 'es', 'es/legislation/ar/', 'argentina'],
    ['pt/leis/brasil', 'pt', 'pt/legislation/br/', 'brasil'],
    ['fr/lois/ha%C3%AFti', 'fr', 'fr/legislation/ht/', 'haïti'],
    ['en/legislation/AR/', 'en', 'en/legislation/ar/', 'ar'],
    ['ES/Glosario.html', 'es', 'es/glossary/', 'glosario'],
  ] as const)('%s is answered in its language with what it meant', async (path, language, meant, words) => {
    await page.goto(`${address}${path}`);
    await guesses().first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').innerText()).toBe(DICTIONARIES[language]['notFound.title']);
    expect(await box().inputValue()).toBe(words);
    expect(await guesses().first().getAttribute('href')).toBe(`/${meant}`);
    expect((await fetch(`${address}${meant}`)).status).toBe(200);
  });

  test('is answered in its language by a host that has one page for all, with its controls at work', async () => {
    await hostWithOne();
    await page.goto(`${address}es/resolucion/2348`);
    await expect.poll(() => page.locator('h1').innerText()).toBe(DICTIONARIES.es['notFound.title']);
    expect(await page.title()).toContain(DICTIONARIES.es['notFound.title']);
    await expect.poll(() => box().inputValue()).toBe('2348');
    await expect.poll(() => guesses().first().getAttribute('href')).toBe('/es/resolutions/ag-res-2348/');
    await box().focus();
    await page.keyboard.type(' 3.d');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await openSettings(page);
    await page.locator('[data-theme-choice]').selectOption('dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('[data-theme-choice] option').allInnerTexts()).toContain(DICTIONARIES.es['theme.dark']);
  });

  test('without a language is answered in that of the browser', async () => {
    const spanish = await session.visitor.open({ locale: 'es-PE' });
    await spanish.page.goto(`${address}resolutions/2348`);
    await expect.poll(() => spanish.page.locator('html').getAttribute('lang')).toBe('es');
  });

  test('stays in English where the page of its language cannot be had', async () => {
    session.expected = /404 \(Not Found\)|ERR_FAILED/;
    await hostWithOne();
    await page.route('**/es/404.html', (route) => route.abort());
    await page.goto(`${address}es/resolucion/2348`);
    await guesses().first().waitFor();
    expect(await page.locator('h1').innerText()).toBe(DICTIONARIES.en['notFound.title']);
  });

  test('offers the box and the lists without script, in its language', async () => {
    const still = await session.visitor.open({ javaScriptEnabled: false });
    await still.page.goto(`${address}fr/no/such/page`);
    expect(await still.page.locator('h1').innerText()).toBe(DICTIONARIES.fr['notFound.title']);
    expect(await still.page.locator('[data-guesses]').isVisible()).toBe(false);
    await still.page.locator('main').getByRole('link', { name: DICTIONARIES.fr['nav.commitments'] }).click();
    await still.page.waitForURL('**/fr/commitments/');
  });
});
