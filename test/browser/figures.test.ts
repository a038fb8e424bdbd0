// Published figures: the choice narrows the tables, stands in the address and is restored from it; without script all is there.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { realCorpus } from '../helpers/real-corpus.ts';
import { listFigureGroups, statesOf } from '../../src/atlas/figures.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const en = DICTIONARIES.en;
const corpus = await realCorpus();
const groups = listFigureGroups(corpus);
const [largest] = groups;
if (!largest) throw new Error('The content holds no figures.');

let page: Page;
watchPages(address, async (opened) => {
  page = opened;
  await page.goto(`${address}en/statistics/figures/`);
});

const shownGroups = () =>
  page
    .locator('[data-group]:visible')
    .evaluateAll((found) => found.map((section) => section.getAttribute('data-group') ?? ''));
const shownStates = () =>
  page
    .locator('[data-group]:visible div[data-by="total"] tr[data-state]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state') ?? ''));
const choose = (name: string, value: string) => page.locator(`main select[name="${name}"]`).selectOption(value);

describe('the choice of figures', () => {
  test('begins with everything', async () => {
    await expect.poll(async () => (await shownGroups()).sort()).toEqual(groups.map(({ id }) => id).sort());
  });

  test('takes a measure of one source, and stands in the address', async () => {
    await choose('m', largest.id);
    await expect.poll(shownGroups).toEqual([largest.id]);
    await expect.poll(async () => (await shownStates()).sort()).toEqual(statesOf(largest).sort());
    await expect.poll(() => new URL(page.url()).searchParams.get('m')).toBe(largest.id);
    await page.reload();
    await expect.poll(shownGroups).toEqual([largest.id]);
  });

  test('takes states and years, and hides what has no figure then', async () => {
    await page.goto(`${address}en/statistics/figures/?m=${largest.id}&b=total&c=ar,br&from=2019&to=2020`);
    await expect.poll(async () => (await shownStates()).sort()).toEqual(['ar', 'br']);
    const years = page.locator('[data-group]:visible div[data-by="total"] thead th[data-year]:visible');
    await expect.poll(() => years.allInnerTexts()).toEqual(['2019', '2020']);
    await page.goto(`${address}en/statistics/figures/?c=dm`);
    await expect.poll(() => page.locator('main output').textContent()).toBe(en['figures.shown.none']);
    await page.getByRole('button', { name: en['figures.clear'] }).click();
    await expect.poll(shownGroups).toHaveLength(groups.length);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('opens the parts by form, age or sex', async () => {
    await choose('m', largest.id);
    await choose('b', 'sex');
    const open = page.locator('[data-group]:visible details[data-by="sex"]');
    await expect.poll(() => open.getAttribute('open')).not.toBeNull();
    await expect.poll(() => page.locator('[data-group]:visible div[data-by="total"]:visible').count()).toBe(0);
  });

  test('prints the tables chosen, without the controls', async () => {
    await choose('m', largest.id);
    await expect.poll(shownGroups).toEqual([largest.id]);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('[data-choices]').isVisible()).toBe(false);
    await expect.poll(() => page.locator('main a[download]:visible').count()).toBe(0);
    await expect.poll(shownGroups).toEqual([largest.id]);
    await page.emulateMedia({ media: null });
  });

  test('names what it does not know, and leaves it out', async () => {
    await page.goto(`${address}en/statistics/figures/?m=no-such-group&c=xx`);
    for (const value of ['no-such-group', 'xx'])
      await expect
        .poll(() => page.locator('main output').textContent())
        .toContain(en['figures.unknown'].replace('{value}', value));
    await expect.poll(shownGroups).toHaveLength(groups.length);
  });
});
