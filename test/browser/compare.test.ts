// Comparing states: the address holds the whole state, differences are told in words, blanks stay blanks, and the table can be taken away.
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { Atlas } from '../../src/atlas/atlas.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { statusNow } from '../../src/atlas/answer-dates.ts';
import { answerOf, treatiesOf } from '../../src/atlas/coverage.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { AMERICAN_STATES } from '../../src/schemas/states.ts';
import { fillIn } from '../../src/text/fill-in.ts';
import { findAxeViolations, findAxeViolationsInBothThemes } from '../helpers/browser-page.ts';
import { openSettings } from '../helpers/open-settings.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const { countries, vocabularies } = corpus;
const { criteria } = vocabularies;
const en = DICTIONARIES.en;
const ROWS = criteria.length + 3 + treatiesOf(corpus).length;

let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});

const open = (query: string, language = 'en') => page.goto(`${address}${language}/legislation/compare/${query}`);
const status = () => page.locator('[data-status]');
const table = () => page.locator('.compare-table');
const rows = () => table().locator('tr[data-row]');
const statusOf = (code: string, criterion: string) => {
  const country = countries.find((candidate) => candidate.code === code);
  return country && statusNow(atlas, answerOf(country, criterion));
};

async function columns(): Promise<string[]> {
  await table().waitFor();
  return table().locator('thead th[scope="col"] a').allInnerTexts();
}

/** The answers of the row of a question, in the order of the columns. */
async function answersTo(criterion: string): Promise<string[]> {
  const answers = await table().locator(`[data-row="${criterion}"] .compare-answer`).allInnerTexts();
  return answers.map((text) => text.trim());
}

/** Waits until what is announced names `words`. */
async function heard(words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('[data-status]')?.textContent.includes(wanted), words);
}

/** The file that the CSV button gives. */
async function downloadCsv(): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en['compare.csv'] }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('the table', () => {
  test('has a row for each question, for penalty, plans, authority and each treaty, and a column for each state', async () => {
    await open('?c=ar,co,mx');
    await expect.poll(columns).toEqual(['Argentina', 'Colombia', 'Mexico']);
    await expect.poll(() => rows().count()).toBe(ROWS);
    await expect.poll(() => table().locator('caption').innerText()).toContain('Argentina, Colombia and Mexico');
    await expect.poll(() => table().locator('tbody > tr:first-child > th[scope="rowgroup"]').count()).toBe(7);
    await expect.poll(() => rows().locator('th[scope="row"]').count()).toBe(ROWS);
    await expect.poll(() => rows().locator('td').count()).toBe(ROWS * 3);
    await expect
      .poll(() => page.getByRole('rowheader', { name: criteria[0]?.labels.en ?? '' }).count())
      .toBeGreaterThan(0);
  });

  test('answers as the records do, blanks in words', async () => {
    await open('?c=ar,co,us,bb');
    await table().waitFor();
    for (const { id } of criteria) {
      await expect
        .poll(() => answersTo(id))
        .toEqual(['ar', 'co', 'us', 'bb'].map((code) => en[`answer.${statusOf(code, id) ?? 'no'}`]));
      await expect.poll(() => table().locator(`[data-row="${id}"] .compare-answer svg`).count()).toBe(4);
    }
  });

  test('leads to article, question and state, with the day', async () => {
    await open('?c=ar,co');
    const row = table().locator('[data-row="non-punishment"]');
    const cell = row.locator('td').first();
    await expect
      .poll(() => cell.locator('a').first().getAttribute('href'))
      .toBe('/en/legislation/ar/ar-ley-26364/#art-5');
    await expect.poll(() => cell.innerText()).toContain('since 30 April 2008');
    await expect.poll(() => row.locator('th a').getAttribute('href')).toBe('/en/legislation/criteria/non-punishment/');
    await expect.poll(() => table().locator('thead a').first().getAttribute('href')).toBe('/en/legislation/ar/');
  });

  test('tells rows that differ, are the same or cannot be told, judges no text, and keeps those that differ on demand', async () => {
    await open('?c=ar,gt,mx');
    await table().waitFor();
    for (const { id } of criteria) {
      const recorded = ['ar', 'gt', 'mx'].map((code) => statusOf(code, id)).filter((now) => now !== 'not-recorded');
      const verdict =
        new Set(recorded).size > 1
          ? `≠ ${en['compare.differs']}`
          : recorded.length === 3
            ? `= ${en['compare.same']}`
            : `? ${en['compare.cannotTell']}`;
      await expect.poll(() => table().locator(`[data-row="${id}"] th`).innerText()).toContain(verdict);
    }
    for (const id of ['penalty', 'plans', 'authority'])
      await expect.poll(() => table().locator(`[data-row="${id}"] .compare-badge`).count()).toBe(0);
    const [differing, same, unknown] = await Promise.all(
      ['differs', 'same', 'unknown'].map((verdict) => table().locator(`tr.${verdict}`).count()),
    );
    expect(Math.min(differing ?? 0, same ?? 0, unknown ?? 0)).toBeGreaterThan(0);
    await expect
      .poll(() => status().innerText())
      .toBe(
        fillIn(en['compare.tally'], {
          states: 'Argentina, Guatemala and Mexico',
          differs: differing ?? 0,
          same: same ?? 0,
          unknown: unknown ?? 0,
        }),
      );
    await page.getByLabel(en['compare.onlyDifferences']).check();
    await page.waitForFunction((count) => document.querySelectorAll('tr[data-row]').length === count, differing);
    await expect.poll(() => new URL(page.url()).search).toBe('?c=ar,gt,mx&d=1');
    await page.goBack();
    await page.waitForFunction((count) => document.querySelectorAll('tr[data-row]').length === count, ROWS);
    await expect.poll(() => page.getByLabel(en['compare.onlyDifferences']).isChecked()).toBe(false);
  });

  test('shows the questions that are chosen, by box and by address', async () => {
    await open('?c=cr,gt,mx&q=non-punishment');
    const ids = () => rows().evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
    await expect.poll(ids).toEqual(['non-punishment']);
    await page.locator('.compare-questions summary').click();
    const box = (id: string) =>
      page.getByLabel(criteria.find((entry) => entry.id === id)?.labels.en ?? '', { exact: true });
    await expect.poll(() => box('non-punishment').isChecked()).toBe(true);
    await box('dedicated-law').check();
    await expect.poll(ids).toEqual(['dedicated-law', 'non-punishment']);
    await expect.poll(() => new URL(page.url()).search).toBe('?c=cr,gt,mx&q=dedicated-law,non-punishment');
    await page.getByRole('button', { name: en['compare.questions.all'] }).click();
    await expect.poll(() => rows().count()).toBe(ROWS);
    await expect.poll(() => new URL(page.url()).search).toBe('?c=cr,gt,mx');
  });

  test('has links to its groups, which change nothing else', async () => {
    await open('?c=ar,co');
    await table().waitFor();
    const links = page.locator('[data-jumps] a');
    await expect.poll(() => links.count()).toBe(7);
    await table().evaluate((element) => element.setAttribute('data-kept', ''));
    await links.last().click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#group-treaties');
    await expect
      .poll(() => page.locator('#group-treaties').evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(400);
    await expect.poll(() => page.locator('table[data-kept]').count()).toBe(1);
  });

  test('has its notes in the language of the page', async () => {
    await open('?c=ar,co', 'fr');
    await table().waitFor();
    await expect.poll(() => page.locator('.compare-note').count()).toBeGreaterThan(20);
    await expect.poll(() => page.locator('.compare-note[lang]').count()).toBe(0);
    await expect.poll(() => table().locator('thead a').first().innerText()).toBe('Argentine');
  });
});

describe('the address', () => {
  test('is written by the form, and Back, Forward and reload restore it', async () => {
    await open('');
    await page.getByLabel('State 1').selectOption('ar');
    await page.getByLabel('State 2').selectOption('br');
    await page.getByRole('button', { name: en['compare.show'], exact: true }).click();
    await expect.poll(columns).toEqual(['Argentina', 'Brazil']);
    await expect.poll(() => new URL(page.url()).search).toBe('?c=ar,br');
    await page.getByLabel('State 4').selectOption('us');
    await page.getByLabel('State 4').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heard('United States');
    await expect.poll(() => new URL(page.url()).search).toBe('?c=ar,br,us');
    await page.goBack();
    await heard('Argentina and Brazil');
    await expect.poll(columns).toEqual(['Argentina', 'Brazil']);
    await expect.poll(() => page.getByLabel('State 3').inputValue()).toBe('');
    await page.goForward();
    await heard('United States');
    await page.reload();
    await expect.poll(columns).toEqual(['Argentina', 'Brazil', 'United States']);
    await expect.poll(() => page.getByLabel('State 3').inputValue()).toBe('us');
  });

  test('keeps its states in another language', async () => {
    await open('?c=ar,br');
    await table().waitFor();
    await openSettings(page);
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL('**/es/**');
    await expect.poll(columns).toEqual(['Argentina', 'Brasil']);
  });

  test('keeps a day, on which nothing adopted later is shown, and leaves what has no such date out', async () => {
    await open('?c=ar,cl,br&on=2005-01-01');
    await table().waitFor();
    await expect.poll(() => page.locator('input[name="on"]').inputValue()).toBe('2005-01-01');
    await heard(en['compare.on'].replace('{date}', 'on 1 January 2005'));
    for (const id of ['palermo-purposes', 'aggravating-circumstances', 'non-punishment']) {
      await expect.poll(() => answersTo(id)).toEqual(Array<string>(3).fill(en['answer.not-recorded']));
    }
    await expect.poll(() => table().locator('[data-row="plans"], [data-row="penalty"]').count()).toBe(0);

    await page.locator('input[name="on"]').fill('2022-06-01');
    await page.getByRole('button', { name: en['compare.show'] }).click();
    await heard(en['compare.on'].replace('{date}', 'on 1 June 2022'));
    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBe('2022-06-01');
    await expect.poll(async () => (await answersTo('proceeds-to-victims'))[0]).toBe(en['answer.yes']);
  });

  test('says that a day is none, and shows what holds now', async () => {
    await open('?c=ar,cl&on=2005');
    await table().waitFor();
    await expect
      .poll(() => page.locator('[data-warnings]').innerText())
      .toContain(en['legislation.matrix.on.invalid'].replace('{date}', '2005'));
    await expect.poll(() => rows().count()).toBe(ROWS);
  });

  test('with an unknown code leaves it out and says so', async () => {
    await open('?c=ar,zz,co,%3Cimg src=x%3E');
    await expect.poll(columns).toEqual(['Argentina', 'Colombia']);
    const warnings = page.locator('[data-warnings]');
    await expect.poll(() => warnings.innerText()).toContain(en['compare.unknown'].replace('{code}', 'zz'));
    await expect.poll(() => warnings.innerText()).toContain('<img src=x>');
    await expect.poll(() => page.locator('atlas-compare img').count()).toBe(0);
  });

  test('with an unknown state or question tells the nearest, which is a link', async () => {
    await open('?c=ar,mexco&q=non-punishmnt');
    const links = page.locator('[data-warnings] a');
    await expect.poll(() => links.allInnerTexts()).toEqual(['Mexico', 'Non-punishment of victims']);
    await links.first().click();
    await expect.poll(columns).toEqual(['Argentina', 'Mexico']);
    await expect.poll(() => rows().count()).toBe(ROWS);
  });

  test('is narrowed to a subregion in what it offers, not in what is chosen', async () => {
    await open('?c=ar,co');
    await table().waitFor();
    await page.getByRole('combobox', { name: en['list.subregion'] }).selectOption('andean');
    const offered = (n: number) =>
      page
        .getByLabel(`State ${n}`)
        .evaluate((select) =>
          [...select.querySelectorAll('option')].filter(({ disabled }) => !disabled).map(({ value }) => value),
        );
    await expect.poll(async () => (await offered(3)).sort()).toEqual(['', 'bo', 'co', 'ec', 'pe']);
    await expect.poll(() => offered(1)).toContain('ar');
    await expect.poll(columns).toEqual(['Argentina', 'Colombia']);
  });

  test('with a thousand unknown codes stays short', async () => {
    await open(`?c=ar,co,${Array.from({ length: 1000 }, (_, index) => `x${index}`).join(',')}`);
    await table().waitFor();
    await expect.poll(() => page.locator('[data-warnings] p').count()).toBeLessThan(10);
  });

  test('with more than four states shows four and says so', async () => {
    await open('?c=ar,co,mx,us,br');
    await expect.poll(columns).toHaveLength(4);
    await expect.poll(() => page.locator('[data-warnings]').innerText()).toBe(en['compare.tooMany']);
  });

  test.each(['', '?c=ar', '?c=ar,ar', '?d=1'])('with too few states says so: %j', async (query) => {
    await open(query);
    await heard(en['compare.tooFew']);
    await expect.poll(() => table().count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: en['compare.csv'] }).isVisible()).toBe(false);
    await expect.poll(() => page.getByLabel('State 1').inputValue()).toBe(query.includes('ar') ? 'ar' : '');
    expect(session.visit.requests.filter((request) => request.url().includes('/data/compare/'))).toEqual([]);
  });

  test('asks again after the answers could not be loaded', async () => {
    session.expected = /Failed to load resource|ERR_FAILED/;
    await page.route('**/data/compare/**', (route) => route.abort());
    await open('?c=ar,co');
    await heard(en['compare.failed']);
    await page.unroute('**/data/compare/**');
    await page.getByRole('button', { name: en['search.retry'] }).click();
    await expect.poll(columns).toEqual(['Argentina', 'Colombia']);
    await expect.poll(() => page.getByRole('button', { name: en['search.retry'] }).isVisible()).toBe(false);
  });
});

describe('taking it away', () => {
  test('as CSV gives every row, with a mark for spreadsheets and no formula', async () => {
    await open('?c=ar,co,mx');
    await table().waitFor();
    const { name, text } = await downloadCsv();
    expect(name).toBe('mandate-atlas-ar-co-mx.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const lines = text.slice(1).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(ROWS + 1);
    expect(lines[0]).toMatch(/^Group,Question,Result,Argentina,Argentina: Where,/);
    const line = lines.find((candidate) =>
      candidate.includes(criteria.find(({ id }) => id === 'non-punishment')?.labels.en ?? '?'),
    );
    expect(line).toMatch(/,yes,"?Ley 26\.364, Art\. 5"?,2008/);
    expect(line).toContain(`${address}en/legislation/ar/ar-ley-26364/#art-5`);
    const argentina = countries.find(({ code }) => code === 'ar');
    const evidence = argentina && answerOf(argentina, 'non-punishment').evidence;
    expect(line).toContain(evidence?.source);
    expect(line).toContain(evidence?.checkedOn);
    expect(text).not.toMatch(/(?:^|,)"?[=+@-]/m);
  });

  test('as CSV gives what is shown', async () => {
    await open('?c=ar,co&d=1');
    await table().waitFor();
    const { text } = await downloadCsv();
    expect(text.trimEnd().split('\r\n')).toHaveLength((await rows().count()) + 1);
  });

  test('as a copied table gives text and HTML', async () => {
    await session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('?c=ar,co');
    await table().waitFor();
    await page.getByRole('button', { name: en['compare.copy'] }).click();
    await heard(en['common.copied']);
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
    });
    expect(text?.split('\n')).toHaveLength(ROWS + 1);
    expect(new Set(text?.split('\n').map((line) => line.split('\t').length))).toEqual(new Set([25]));
    expect(html?.match(/<tr>/g)).toHaveLength(ROWS + 1);
  });

  test('on paper leaves out what is only for the screen', async () => {
    await open('?c=ar,co');
    await table().waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => table().isVisible()).toBe(true);
    await expect.poll(() => page.locator('.compare-form, .compare-tools').filter({ visible: true }).count()).toBe(0);
  });

  test('by print calls the print dialogue', async () => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await open('?c=ar,co');
    await page.getByRole('button', { name: en['compare.print'] }).click();
    await expect.poll(() => page.locator('html[data-printed]').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => table().locator('.compare-origin').innerText()).toContain(page.url());
    const cell = table().locator('[data-row="non-punishment"] .compare-source').first();
    await expect.poll(() => cell.innerText()).toMatch(/^\[\d+\].* · Read on: /);
    const source = await cell.locator('a').first().getAttribute('href');
    await expect.poll(() => page.locator(`.compare-sources ${source ?? ''}`).innerText()).toMatch(/^https?:\/\//);
  });
});

describe('a blank', () => {
  test('leads to the page that takes what is missing there', async () => {
    await open('?c=mx,gt&q=non-punishment');
    const link = table()
      .locator('td')
      .filter({ hasText: 'Guatemala' })
      .getByRole('link', { name: en['suggest.title'] });
    await expect.poll(() => link.getAttribute('href')).toBe('/en/corrections/?page=legislation/gt/%23non-punishment');
    expect(await table().getByRole('link', { name: en['suggest.title'] }).count()).toBe(1);
  });
});

describe('for everyone', () => {
  // With three states, and whole, it is among the pages of every kind.
  test.each(['?c=ar,co,mx,us&d=1', '?c=ar,zz'])('passes axe in both schemes: %j', async (query) => {
    await open(query);
    await (query.includes('co') ? table().waitFor() : heard(en['compare.tooFew']));
    expect(await findAxeViolationsInBothThemes(page)).toEqual([]);
  });

  test('fits a screen of any width and stays a table', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open('?c=ar,co,mx,us', 'fr');
    await table().waitFor();
    const region = page.getByRole('region', { name: DICTIONARIES.fr['compare.title'] });
    for (const width of [320, 375, 700, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), { message: `${width} px` })
        .toBe(true);
      expect(await page.getByRole('columnheader').count(), `${width} px`).toBe(5);
      expect(await page.getByRole('cell').count(), `${width} px`).toBe(ROWS * 4);
      await page.getByRole('link').first().focus();
      await region.focus();
      await expect
        .poll(() => region.evaluate((element) => element === document.activeElement), { message: `${width} px` })
        .toBe(true);
      if (width === 320 || width === 1280) expect(await findAxeViolations(page), `${width} px`).toEqual([]);
    }
  });

  test('without script explains itself and leads to the matrix and all states', async () => {
    const { page: plain } = await session.visitor.open({ javaScriptEnabled: false });
    await plain.goto(`${address}en/legislation/compare/?c=ar,co`);
    await expect.poll(() => plain.locator('main .notice:visible').innerText()).toBe(en['compare.noscript']);
    const hrefs = await plain
      .locator('main a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(
      expect.arrayContaining(['/en/legislation/', ...AMERICAN_STATES.map((code) => `/en/legislation/${code}/`)]),
    );
    await expect.poll(() => plain.locator('main button:visible, main select:visible').count()).toBe(0);
  });

  test('weighs at most 80 kB with its data', async () => {
    await session.renew();
    await open('?c=ar,co,mx,us');
    await table().waitFor();
    const sizes = await Promise.all(session.visit.requests.map((request) => request.sizes()));
    const total = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(80_000);
  });
});
