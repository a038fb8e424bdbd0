// The list of practices: filters by state, topic and words stand in the address; a value that nothing has is named.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { readAtlasData, type AtlasData } from '../helpers/atlas-data.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const en = DICTIONARIES.en;
const { practices } = readAtlasData();
const idsWhere = (test: (practice: AtlasData['practices'][number]) => boolean) =>
  practices
    .filter(test)
    .map(({ workId }) => workId)
    .sort();

let page: Page;
watchPages(address, (opened) => {
  page = opened;
});

const open = (query = '') => page.goto(`${address}en/practices/${query}`);
const field = (label: string) => page.getByRole('combobox', { name: label, exact: true });
const status = () => page.locator('main output').innerText();
const unknown = (value: string) => en['facet.unknown'].replace('{value}', value);

/** Ids of the practices shown, sorted. */
async function shown(): Promise<string[]> {
  const links = await page
    .locator('main tbody tr:visible a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => href.split('/')[3] ?? '').sort();
}

describe('filters of practices', () => {
  test('take a state, and count what is left', async () => {
    await open();
    await expect.poll(shown).toEqual(idsWhere(() => true));
    await field(en['answer.state']).selectOption('ar');
    const wanted = idsWhere(({ countries }) => countries.includes('ar'));
    expect(wanted.length).toBeGreaterThan(1);
    await expect.poll(shown).toEqual(wanted);
    await expect.poll(status).toBe(`${wanted.length} of ${practices.length} practices`);
    await expect.poll(() => new URL(page.url()).search).toBe('?state=ar');
  });

  test('take a state among several of a practice', async () => {
    const shared = practices.find(({ countries }) => countries.length > 1);
    const code = shared?.countries[1] ?? '';
    await open(`?state=${code}`);
    await expect.poll(shown).toEqual(idsWhere(({ countries }) => countries.includes(code)));
    await expect.poll(shown).toContain(shared?.workId);
  });

  test('take topic and state together, and words of the name without regard to accents', async () => {
    await open();
    await field(en['list.topic']).selectOption('assistance');
    const wanted = idsWhere(({ topics }) => topics.includes('assistance'));
    expect(wanted.length).toBeGreaterThan(1);
    await expect.poll(shown).toEqual(wanted);
    await field(en['answer.state']).selectOption('ar');
    await expect
      .poll(() => shown())
      .toEqual(idsWhere(({ topics, countries }) => topics.includes('assistance') && countries.includes('ar')));
    await open('?text=protex');
    await expect.poll(shown).toEqual(['ar-protex']);
  });

  test('take a scope and a question of national law', async () => {
    await open('?scope=regional');
    await expect.poll(shown).toEqual(idsWhere(({ scope }) => scope === 'regional'));
    const criterion = practices.flatMap(({ criteria }) => criteria)[0] ?? '';
    await open(`?criterion=${criterion}`);
    await expect.poll(shown).toEqual(idsWhere(({ criteria }) => criteria.includes(criterion)));
  });

  test('are restored by reload and by Back', async () => {
    await open();
    await field(en['list.topic']).selectOption('training');
    const before = idsWhere(({ topics }) => topics.includes('training'));
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(practices.length);
    await expect.poll(shown).toEqual(before);
    await expect.poll(() => new URL(page.url()).search).toBe('?topic=training');
    await page.reload();
    await expect.poll(shown).toEqual(before);
    await page.locator('main tbody tr:visible a').first().click();
    await page.waitForURL(/\/practices\/[^/?]+\/$/);
    await page.goBack();
    await expect.poll(shown).toEqual(before);
    await expect.poll(() => field(en['list.topic']).inputValue()).toBe('training');
  });

  test('name a value that nothing has, and ignore it', async () => {
    await open('?state=zz&topic=assistance');
    await expect.poll(shown).toEqual(idsWhere(({ topics }) => topics.includes('assistance')));
    await expect.poll(status).toContain(unknown('zz'));
    await expect
      .poll(() => field(en['answer.state']).locator('option:checked').innerText())
      .toBe(en['list.filter.all']);
    await expect.poll(() => new URL(page.url()).search).toBe('?topic=assistance');
    await field(en['list.topic']).selectOption('training');
    await expect.poll(status).not.toContain('zz');
  });

  test('name every value that nothing has, as text', async () => {
    await open('?state=ES&topic=%3Cimg src=x%3E');
    await expect.poll(shown).toEqual(idsWhere(() => true));
    await expect.poll(status).toContain(unknown('ES'));
    await expect.poll(status).toContain(unknown('<img src=x>'));
    await expect.poll(() => page.locator('main img').count()).toBe(0);
  });

  test('say where nothing fits, and are cleared with one button', async () => {
    await open('?text=qqzzxxvv');
    await expect.poll(shown).toEqual([]);
    await expect.poll(status).toBe(en['list.filter.none']);
    await page.getByRole('button', { name: en['list.filter.clear'] }).click();
    await expect.poll(async () => (await shown()).length).toBe(practices.length);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('are worked by keyboard', async () => {
    await open();
    await field(en['answer.state']).focus();
    await page.keyboard.type('Arg');
    await expect.poll(shown).toEqual(idsWhere(({ countries }) => countries.includes('ar')));
  });

  test('sort by name and by years', async () => {
    await open();
    const names = () =>
      page.locator('main tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset['name'] ?? ''));
    const collator = new Intl.Collator('en', { numeric: true });
    const byName = await names();
    expect(byName).toEqual([...byName].sort((a, b) => collator.compare(a, b)));
    const heading = page.getByRole('columnheader', { name: en['practice.name'] });
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
    await heading.getByRole('button').click();
    await expect.poll(names).toEqual([...byName].reverse());
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending');
  });
});
