// Lists of works: filters, counts, order; state in the address; all by keyboard.
import { describe, expect, inject, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { realCorpus } from '../helpers/real-corpus.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const en = DICTIONARIES.en;
const works = (await realCorpus()).works.filter(({ collection }) => collection === 'resolutions');
const idsWhere = (test: (work: (typeof works)[number]) => boolean) =>
  works
    .filter(test)
    .map(({ workId }) => workId)
    .sort();

let page: Page;
watchPages(address, async (opened) => {
  page = opened;
  await page.goto(`${address}en/resolutions/`);
});

/** Ids of the works shown, in their order. */
async function shown(): Promise<string[]> {
  const links = await page
    .locator('main tbody tr:visible .work-link a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => href.split('/')[3] ?? '');
}

const field = (label: string): Locator => page.locator('main').getByLabel(label);
const status = () => page.locator('main output').textContent();

describe('filters of a list', () => {
  test('take words of symbol or title, without regard to case and accents', async () => {
    await field(en['list.filter.text']).fill('prevención 2432');
    await expect.poll(shown).toEqual([]);
    await field(en['list.filter.text']).fill('AG/RES. 2348');
    await expect.poll(shown).toEqual(['ag-res-2348']);
    await expect.poll(status).toContain('1');
  });

  test('take a body, and say how many are left', async () => {
    await field(en['list.filter.body']).selectOption('permanent-council');
    const wanted = idsWhere(({ frontMatter }) => frontMatter.issuingBody === 'permanent-council');
    expect(wanted.length).toBeGreaterThan(0);
    await expect.poll(async () => (await shown()).sort()).toEqual(wanted);
    await expect.poll(status).toContain(String(wanted.length));
    await expect.poll(status).toContain(String(works.length));
  });

  test('take years', async () => {
    await field(en['list.filter.from']).fill('2005');
    await field(en['list.filter.to']).fill('2006');
    const wanted = idsWhere(({ frontMatter }) => /^200[56]/.test(frontMatter.adopted ?? ''));
    expect(wanted.length).toBeGreaterThan(0);
    await expect.poll(async () => (await shown()).sort()).toEqual(wanted);
  });

  test('say so where nothing fits, and are cleared with one button', async () => {
    await field(en['list.filter.text']).fill('qqzzxxvv');
    await expect.poll(shown).toEqual([]);
    await expect.poll(status).toBe(en['list.filter.none']);
    await page.getByRole('button', { name: en['list.filter.clear'] }).click();
    await expect.poll(async () => (await shown()).length).toBe(works.length);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('stand in the address and are restored from it', async () => {
    await field(en['list.filter.body']).selectOption('permanent-council');
    await field(en['list.filter.from']).fill('2006');
    const wanted = idsWhere(
      ({ frontMatter: { issuingBody, adopted } }) =>
        issuingBody === 'permanent-council' && adopted !== null && adopted >= '2006',
    );
    expect(wanted.length).toBeGreaterThan(0);
    await expect.poll(async () => (await shown()).sort()).toEqual(wanted);
    await expect.poll(() => [...new URL(page.url()).searchParams.values()]).toEqual(['permanent-council', '2006']);
    const before = await shown();
    await page.reload();
    await expect.poll(shown).toEqual(before);
    await expect.poll(() => field(en['list.filter.body']).inputValue()).toBe('permanent-council');

    await page.locator('main tbody tr:visible a').first().click();
    await page.waitForURL(/\/resolutions\/[^/]+\/$/);
    await page.goBack();
    await page.waitForURL(/\/resolutions\/\?/);
    await expect.poll(shown).toEqual(before);
  });

  test('are named in a status line that screen readers hear', async () => {
    await expect.poll(() => page.locator('main').getByRole('status').count()).toBe(1);
  });
});

describe('order of a list', () => {
  const dateOf = (id: string) => works.find(({ workId }) => workId === id)?.frontMatter.adopted ?? '';
  const heading = () => page.getByRole('columnheader', { name: en['list.date'] });

  test('is newest first at the start, and turns with the heading', async () => {
    const newestFirst = (await shown()).map(dateOf);
    expect(newestFirst).toEqual([...newestFirst].sort().reverse());
    await expect.poll(() => heading().getAttribute('aria-sort')).toBe('descending');

    await heading().getByRole('button').click();
    await expect.poll(() => heading().getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(async () => (await shown()).map(dateOf)).toEqual([...newestFirst].sort());

    await heading().getByRole('button').click();
    await expect.poll(() => heading().getAttribute('aria-sort')).toBe('descending');
    await expect.poll(async () => (await shown()).map(dateOf)).toEqual(newestFirst);
  });

  test('is said for one column only', async () => {
    await page.getByRole('columnheader', { name: en['list.work'] }).getByRole('button').click();
    await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(1);
    await expect.poll(() => heading().getAttribute('aria-sort')).toBeNull();
  });
});

describe('the keyboard', () => {
  test('filters, sorts and opens', async () => {
    await field(en['list.filter.text']).focus();
    await page.keyboard.type('2348');
    await expect.poll(shown).toEqual(['ag-res-2348']);
    await page.keyboard.press('Enter');
    await expect.poll(shown).toEqual(['ag-res-2348']);
    const reach = async (wanted: () => Promise<boolean>) => {
      for (let step = 0; step < 15; step++) {
        await page.keyboard.press('Tab');
        if (await wanted()) return true;
      }
      return false;
    };
    const focusIn = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    expect(await reach(() => focusIn('th[data-sort="date"] button'))).toBe(true);
    await page.keyboard.press('Space');
    await expect
      .poll(() => page.getByRole('columnheader', { name: en['list.date'] }).getAttribute('aria-sort'))
      .toBe('ascending');
    expect(await reach(() => focusIn('tbody a'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/resolutions/ag-res-2348/');
  });
});
