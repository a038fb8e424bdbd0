// A text in two languages: each passage beside or below its own, marked with its language, by keyboard, on paper, and where it does not come.
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { fillIn } from '../../src/text/fill-in.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { findAxeViolations } from '../helpers/browser-page.ts';
import { openSettings } from '../helpers/open-settings.ts';
import { readSiteFile } from '../helpers/sites.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const en = DICTIONARIES.en;
const WORK = 'resolutions/ag-res-2348';
const LAW = 'legislation/ar/ar-ley-26364';
const ENGLISH = `${address}en/${WORK}/`;

let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});
beforeEach(() => page.setViewportSize({ width: 1280, height: 720 }));

interface Told {
  summary: string;
  provisions: { n: string; digest: string }[];
}

/** What the files of the work say, told in a language. */
const readTold = (language: Language, work = WORK) => JSON.parse(readSiteFile(`${language}/${work}.json`)) as Told;
const status = () => page.locator('.record-tools [role="status"]').textContent();
const say = (key: 'shown' | 'failed' | 'offline' | 'none', language: Language, own: Language = 'en') =>
  fillIn(DICTIONARIES[own][`beside.${key}`], { language: DICTIONARIES[language]['language.own'] });
const opener = (own: Language = 'en') => page.getByRole('button', { name: DICTIONARIES[own]['work.beside'] });
const button = (language: Language) =>
  page.locator('.record-tools').getByRole('button', { name: DICTIONARIES[language]['language.own'] });
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = async (locator: Locator) => plain(await locator.textContent());
const paragraph = (n: string) => page.locator(`.provision:has(h3[id="${n}"])`);

/** Shows `language` beside the text of the page at `path`. */
async function show(language: Language, own: Language = 'en', path = `${own}/${WORK}/`): Promise<void> {
  await page.goto(`${address}${path}`);
  await opener(own).click();
  await button(language).click();
  await expect.poll(status).toBe(say('shown', language, own));
}

describe('a second language', () => {
  test('stands behind each passage, marked as what it is, and goes again, by keyboard alone', async () => {
    await page.goto(ENGLISH);
    expect(await page.locator('.beside').count()).toBe(0);
    await opener().focus();
    await page.keyboard.press('Enter');
    await button('es').waitFor();
    expect(await opener().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await button('es').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(status).toBe(say('shown', 'es'));
    expect(await button('es').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.url()).toBe(`${ENGLISH}?beside=es`);

    const told = { en: readTold('en'), es: readTold('es') };
    expect(told.en.provisions.length).toBeGreaterThan(1);
    for (const [index, { n, digest }] of told.en.provisions.entries()) {
      const first = paragraph(n).locator('.digest');
      expect(await textOf(paragraph(n).locator('.beside'))).toContain(plain(told.es.provisions[index]?.digest));
      expect(
        await first.evaluate((element) => [
          element.closest<HTMLElement>('[lang]')?.lang,
          element.nextElementSibling?.className,
          (element.nextElementSibling as HTMLElement | null)?.lang,
        ]),
      ).toEqual(['en', 'beside', 'es']);
      expect(plain(digest)).not.toBe(plain(told.es.provisions[index]?.digest));
    }
    expect(await textOf(page.locator('section:has(> #_summary) > .beside'))).toBe(plain(told.es.summary));
    // It says in both languages whose words they are; the official title is told once.
    expect(await textOf(page.locator('.beside.muted'))).toContain(DICTIONARIES.es['work.unofficialDigest.text']);
    expect(await page.locator('header .beside').count()).toBe(0);

    await page.keyboard.press('Enter');
    await expect.poll(status).toBe(en['beside.hidden']);
    expect(await page.locator('.beside').count()).toBe(0);
    await expect.poll(() => page.url()).toBe(ENGLISH);
  });

  test.each([
    ['en', 'fr'],
    ['es', 'pt'],
    ['pt', 'en'],
    ['fr', 'es'],
  ] as const)('is any of the others: %s with %s, of a law too', async (own, language) => {
    await show(language, own, `${own}/${LAW}/`);
    const [first] = readTold(language, LAW).provisions;
    const box = paragraph(first?.n ?? '').locator('.beside');
    expect(await textOf(box)).toContain(plain(first?.digest));
    expect(await box.getAttribute('lang')).toBe(language);
    // Its links lead to pages in its language, whatever the page is in.
    for (const link of await page.locator(`.beside[lang="${language}"] a[href^="/"]`).all())
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^/${language}/`));
  });

  test('calls a paragraph as that language does, where it calls it otherwise', async () => {
    await show('es');
    const heading = page.locator('.provision h3', { hasText: en['number.pre'] }).first();
    const n = (await heading.getAttribute('id')) ?? '';
    const spanish = new RegExp(`id="${n}"[^>]*><a[^>]*>([^<]+)`).exec(readSiteFile(`es/${WORK}/index.html`))?.[1];
    expect(spanish).toContain(DICTIONARIES.es['number.pre']);
    expect(await textOf(paragraph(n).locator('.beside .small'))).toBe(spanish);
    expect(await paragraph('2').locator('.beside .small').count()).toBe(0);
  });

  test('stands beside on a wide screen and on paper, and below on a narrow one, which does not scroll sideways', async () => {
    await show('es');
    const boxes = async () => {
      const [first, second] = await Promise.all(
        ['.digest', '.beside'].map((selector) => paragraph('2').locator(selector).boundingBox()),
      );
      if (!first || !second) throw new Error('One of the two is not shown.');
      return { first, second };
    };
    const wide = await boxes();
    expect(wide.second.x).toBeGreaterThanOrEqual(wide.first.x + wide.first.width);
    expect(Math.abs(wide.second.y - wide.first.y)).toBeLessThan(4);
    await page.emulateMedia({ media: 'print' });
    const printed = await boxes();
    expect(printed.second.x).toBeGreaterThanOrEqual(printed.first.x + printed.first.width);
    expect(await opener().isVisible()).toBe(false);
    expect(await page.locator('.record-tools [role="status"]').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 375, height: 667 });
    const narrow = await boxes();
    expect(narrow.second.y).toBeGreaterThanOrEqual(narrow.first.y + narrow.first.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });

  test('passes axe on a wide screen and on a phone, with no anchor twice', async () => {
    await show('fr', 'en', 'en/reports/rtp-ii-inf-1-09/');
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 720 });
      expect(await findAxeViolations(page), `${width} px`).toEqual([]);
    }
    expect(
      await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  test('is in the address: a reload shows it again and keeps the paragraph in sight', async () => {
    await page.goto(`${ENGLISH}?beside=pt#3.d`);
    await expect.poll(status).toBe(say('shown', 'pt'));
    const top = () => paragraph('3.d').evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.reload();
    await expect.poll(status).toBe(say('shown', 'pt'));
    expect(await button('pt').getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${address}en/${LAW}/`);
    expect(await page.locator('.beside').count()).toBe(0);
  });

  test('changes places with the first on the way to its own page', async () => {
    await show('es');
    await openSettings(page);
    await page.locator('.languages').getByRole('link', { name: 'Español' }).click();
    await page.waitForURL(`${address}es/${WORK}/?beside=en`);
    await expect.poll(status).toBe(say('shown', 'en', 'es'));
    await openSettings(page);
    await page.locator('.languages').getByRole('link', { name: 'Français' }).click();
    await page.waitForURL(`${address}fr/${WORK}/?beside=en`);
  });

  test.each(['en', 'de'])('that the page cannot show goes from the address (%s)', async (asked) => {
    await page.goto(`${ENGLISH}?beside=${asked}#2`);
    await page.waitForURL(`${ENGLISH}#2`);
    expect(await page.locator('.beside').count()).toBe(0);
  });
});

describe('a second language that does not come', () => {
  test('is said, leaves what is shown as it is, and is asked for again', async () => {
    session.expected = /es\/resolutions\/ag-res-2348/;
    await show('fr');
    await page.route(`**/es/${WORK}/`, (route) => route.abort());
    await button('es').click();
    await expect.poll(status).toBe(say('failed', 'es'));
    expect(await button('es').getAttribute('aria-pressed')).toBe('false');
    expect(await button('fr').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.url()).toBe(`${ENGLISH}?beside=fr`);
    expect(await page.locator('.beside[lang="es"]').count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.unroute(`**/es/${WORK}/`);
    await page.getByRole('button', { name: en['beside.retry'] }).press('Enter');
    await expect.poll(status).toBe(say('shown', 'es'));
    expect(await button('es').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.beside[lang="fr"]').count()).toBe(0);
  });

  test('is not taken for another page that a host answers with', async () => {
    await page.route(`**/es/${WORK}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<html lang="es"><p class="digest">Wi-Fi</p></html>' }),
    );
    await page.goto(ENGLISH);
    await opener().click();
    await button('es').click();
    await expect.poll(status).toBe(say('failed', 'es'));
  });

  test('without network leads to where the pack of the language is loaded', async () => {
    session.expected = /ERR_INTERNET_DISCONNECTED/;
    await page.goto(ENGLISH);
    await opener().click();
    await button('pt').waitFor();
    await session.visit.context.setOffline(true);
    await button('pt').click();
    await expect.poll(status).toBe(say('offline', 'pt'));
    expect(await page.getByRole('link', { name: en['beside.pack'] }).getAttribute('href')).toBe('/pt/offline/');
    await session.visit.context.setOffline(false);
    await page.getByRole('button', { name: en['beside.retry'] }).click();
    await expect.poll(status).toBe(say('shown', 'pt'));
  });

  test('is said where the part of the program does not come', async () => {
    session.expected = /beside/;
    await page.goto(ENGLISH);
    await page.route('**/beside*', (route) => route.abort());
    await opener().click();
    await page.getByText(en['provision.menu.failed']).waitFor();
  });
});

test('without script no second language is offered, and the page of each leads to the others', async () => {
  const { page: still, context } = await session.visitor.open({ javaScriptEnabled: false });
  await still.goto(`${ENGLISH}?beside=es`);
  expect(await still.getByText(en['work.beside']).count()).toBe(0);
  await still.locator('.to-settings').click();
  await still.locator('.languages').getByRole('link', { name: 'Español' }).click();
  await still.waitForURL(`${address}es/${WORK}/`);
  await context.close();
});
