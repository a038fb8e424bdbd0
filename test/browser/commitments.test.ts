// What a researcher comes for: one promise over the years, any two of its steps side by side, and what became of a call.
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DICTIONARIES, translatorFor } from '../../src/words/translate.ts';
import { endAddress, readAtlasData } from '../helpers/atlas-data.ts';
import { findAxeViolations } from '../helpers/browser-page.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { openSettings } from '../helpers/open-settings.ts';
import { watchPages } from '../helpers/watch-pages.ts';
import { checkSvg } from '../unit/pictures/check-svg.ts';

const address = inject('siteAddress');
const en = DICTIONARIES.en;
const data = readAtlasData();
const THREAD = 'ratify-palermo-protocol';
const commitment = data.commitments.find(({ id }) => id === THREAD);
if (!commitment) throw new Error(`${THREAD} is not in the data.`);
const LAST = commitment.steps.length;

let page: Page;
watchPages(address, (opened) => {
  page = opened;
});

const open = (query = '', language = 'en', id = THREAD) =>
  page.goto(`${address}${language}/commitments/${id}/${query}`);
const first = () => page.locator('atlas-steps select[name="a"]');
const second = () => page.locator('atlas-steps select[name="b"]');
const notice = () => page.locator('atlas-steps output');
const comparison = () => page.locator('atlas-steps table');

/** Numbers of the two steps that are compared, by the heads of the columns. */
async function compared(): Promise<number[]> {
  await comparison().waitFor();
  const heads = await comparison().locator('thead th').allInnerTexts();
  return heads.slice(1).map((text) => Number.parseInt(text, 10));
}

function caption(a: number, b: number): string {
  return translatorFor('en')('step.compare.caption', { a, b });
}

describe('two steps of a commitment', () => {
  test('are the first and the last at the start, then any two; the address holds these, and reload and another language restore them', async () => {
    await open();
    await expect.poll(compared).toEqual([1, LAST]);
    await expect.poll(() => comparison().locator('caption').innerText()).toBe(caption(1, LAST));
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await expect.poll(() => notice().textContent()).toBe('');
    // Then any two that are chosen.
    await second().selectOption('3');
    await expect.poll(compared).toEqual([1, 3]);
    await first().selectOption('2');
    await expect.poll(compared).toEqual([2, 3]);
    await expect.poll(() => new URL(page.url()).search).toBe('?a=2&b=3');
    await page.reload();
    await expect.poll(compared).toEqual([2, 3]);
    await expect.poll(async () => [await first().inputValue(), await second().inputValue()]).toEqual(['2', '3']);
    await openSettings(page);
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL('**/es/**');
    await expect.poll(compared).toEqual([2, 3]);
  });

  test.each([
    ['?a=x&b=2', 'x', [1, 2]],
    ['?a=&b=2', '', [1, 2]],
    ['?b=%3Cimg src=x%3E', '<img src=x>', [1, LAST]],
  ])('that the thread does not have are named in a notice and ignored: %s', async (query, value, steps) => {
    await open(query);
    await expect.poll(compared).toEqual(steps);
    await expect.poll(() => notice().textContent()).toContain(en['facet.unknown'].replace('{value}', value));
    await expect.poll(() => page.locator('atlas-steps img').count()).toBe(0);
    await first().selectOption('2');
    await expect.poll(() => notice().textContent()).toBe('');
  });

  test('that are both unknown are both named', async () => {
    await open('?a=77&b=99');
    await expect.poll(compared).toEqual([1, LAST]);
    await expect.poll(() => notice().textContent()).toContain('77');
    await expect.poll(() => notice().textContent()).toContain('99');
  });

  test('have the fields that the list gives, and a mark in words where they differ', async () => {
    await open('?a=1&b=3');
    const staticOf = (step: number) =>
      page.locator(`#_step-${step} [data-field]`).evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
    await comparison().waitFor();
    const [left, right] = [await staticOf(1), await staticOf(3)];
    expect(left.length).toBeGreaterThan(5);
    const rows = await comparison()
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => ({
          cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
          differs: row.querySelector('th .badge')?.textContent ?? '',
          name: row.querySelector('th')?.firstChild?.textContent?.trim() ?? '',
        })),
      );
    const fields = rows.slice(0, left.length);
    expect(fields.map(({ cells }) => cells)).toEqual(left.map((value, index) => [value, right[index]]));
    for (const [index, { differs, name }] of fields.entries())
      expect(differs, name).toBe(index > 0 && left[index] !== right[index] ? en['compare.differs'] : '');
    expect(fields.some(({ differs }) => differs !== '')).toBe(true);
    expect(rows.slice(left.length).map(({ name, differs }) => [name, differs])).toEqual([
      [en['step.digest'], ''],
      [en['work.officialText'], ''],
    ]);
  });

  test('lead to their paragraphs, and leave every id on the page its own', async () => {
    await open('?a=2&b=3');
    const links = comparison().locator('thead a');
    await expect
      .poll(() => links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
      .toEqual([1, 2].map((index) => endAddress(commitment.steps[index]?.provision ?? '', 'en', data)));
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    // They stay where a link of the strip leads to a step.
    await page.locator('svg.picture-timeline a[href="#_step-2"]').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#_step-2');
    await second().selectOption('1');
    await expect.poll(() => new URL(page.url()).search + new URL(page.url()).hash).toBe('?a=2&b=1#_step-2');
  });

  test('are chosen by keyboard, and what is chosen keeps the focus', async () => {
    await open();
    await comparison().waitFor();
    const reach = async (selector: string) => {
      for (let step = 0; step < 200; step++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return true;
      }
      return false;
    };
    expect(await reach('atlas-steps select[name="a"]')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(compared).toEqual([2, LAST]);
    await expect.poll(() => first().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(compared).toEqual([2, 3]);
    await expect.poll(() => new URL(page.url()).search).toBe('?a=2&b=3');
  });

  // In English, and on a wide screen, axe looks at them among the pages of every kind.
  test('have their words in the language of the page, fit a screen of any width, and pass axe on a phone', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open('?a=1&b=3', 'pt');
    await expect.poll(() => comparison().locator('[data-step-digest]').count()).toBe(2);
    await expect.poll(() => comparison().locator('[data-step-digest][lang]').count()).toBe(0);
    for (const width of [1280, 375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), { message: `${width} px` })
        .toBe(true);
    }
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

describe('the call of 2009 for a follow-up of what states do', () => {
  const call = data.uptake.find(({ commitments }) => commitments.includes('monitoring-mechanism'));
  const thread = data.commitments.find(({ id }) => id === 'monitoring-mechanism');
  if (!call || !thread) throw new Error('The data lacks the call or its thread.');
  const [by] = call.by;
  const verdict = en[`verdict.${call.verdict}`];

  test('is followed from the home page to the paragraph that took it up, in four steps', async () => {
    await page.goto(`${address}en/`);
    await page.getByRole('button', { name: en['home.door.commitment.choose'] }).click();
    await page.getByRole('link', { name: thread.labels.en, exact: true }).click();
    await page.waitForURL('**/commitments/monitoring-mechanism/');
    const asked = page.locator(`a[href$="/commitments/civil-society-2009/#${call.recommendation}"]`);
    await expect.poll(() => page.locator('main li').filter({ has: asked }).innerText()).toContain(verdict);
    await asked.click();
    await page.waitForURL(`**/civil-society-2009/#${call.recommendation}`);
    const answer = page.locator(`section.uptake:has(> div > h3[id="${call.recommendation}"])`);
    await answer.waitFor();
    const text = (await answer.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(verdict);
    expect(text).toContain(call.reason);
    await answer.locator(`a[href="${endAddress(by?.provision ?? '', 'en', data)}"]`).click();
    await page.waitForURL(`**${endAddress(by?.provision ?? '', 'en', data)}`);
    const n = by?.provision.split('#')[1] ?? '';
    const line = page.locator(`section:has(h3[id="${n}"]) a[href*="/commitments/monitoring-mechanism/#_step-"]`);
    await expect.poll(() => line.count()).toBe(1);
  });

  test('is one step from the list of commitments, and its thread two', async () => {
    await page.goto(`${address}en/commitments/`);
    await page.locator('main').getByRole('link', { name: en['nav.civilSociety2009'] }).click();
    await page.waitForURL('**/commitments/civil-society-2009/');
    const answer = page.locator(`section.uptake:has(> div > h3[id="${call.recommendation}"])`);
    await expect.poll(() => answer.innerText()).toContain(verdict);
    await answer.getByRole('link', { name: thread.labels.en, exact: true }).click();
    await page.waitForURL('**/commitments/monitoring-mechanism/');
  });
});

describe('the demands of 2009', () => {
  const path = `${address}en/commitments/civil-society-2009/`;
  const wanted = data.uptake
    .filter(({ verdict }) => verdict === 'not-found')
    .map(({ recommendation }) => recommendation);
  const rows = () =>
    page
      .locator('[data-demand]:visible')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-demand') ?? '').sort());
  const sections = () =>
    page
      .locator('section.uptake:visible')
      .evaluateAll((all) => all.map((part) => part.querySelector('h3')?.id ?? '').sort());

  test('are taken away as a table and as a picture that stands by itself, and filtered by verdict, which the address keeps', async () => {
    await page.goto(path);
    const take = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    };
    const csv = await take(en['picture.csv']);
    expect(csv.name).toBe('mandate-atlas-civil-society-2009.csv');
    const table = parseCsv(csv.text);
    expect(table).toHaveLength(data.uptake.length + 1);
    expect(table[0]?.slice(-3)).toEqual(['URL', en['evidence.title'], en['figures.readOn']]);
    const [link, source, read] = table[1]?.slice(-3) ?? [];
    expect(link).toContain('/commitments/civil-society-2009/#');
    expect(source).toMatch(/^(?:https?:|document:)/);
    expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const svg = await take(en['picture.svg']);
    expect(svg.name).toBe('mandate-atlas-civil-society-2009.svg');
    checkSvg(svg.text.trim());
    expect(svg.text).not.toMatch(/class=|light-dark|currentcolor|var\(/);
    expect(svg.text).toMatch(/fill="rgb\(11, 90, 102\)"/);
    await page.getByRole('combobox', { name: en['uptake.table.verdict'] }).selectOption('not-found');
    await expect.poll(rows).toEqual(wanted.toSorted());
    await expect.poll(sections).toEqual(wanted.toSorted());
    await expect.poll(() => new URL(page.url()).search).toBe('?verdict=not-found');
    await expect.poll(() => page.locator('atlas-uptake output').innerText()).toContain(String(wanted.length));
    await page.reload();
    await expect.poll(rows).toEqual(wanted.toSorted());
  });

  test('are all there where the address names no verdict of theirs, or leads to one that is filtered out', async () => {
    await page.goto(`${path}?verdict=%3Cb%3E`);
    await expect.poll(() => page.locator('atlas-uptake output').innerText()).toContain('<b>');
    await expect.poll(async () => (await rows()).length).toBe(data.uptake.length);
    const other = data.uptake.find(({ verdict }) => verdict !== 'not-found')?.recommendation ?? '';
    await page.goto(`${path}?verdict=not-found#${other}`);
    await expect.poll(async () => (await rows()).length).toBe(data.uptake.length);
  });
});
