// Entries of a page narrowed by words and subregion: the glossary, initiatives, questions, treaties and practices.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { fillIn } from '../../src/text/fill-in.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const en = DICTIONARIES.en;
const corpus = await realCorpus();
const mercosur = corpus.vocabularies.subregions.find(({ id }) => id === 'mercosur')?.members ?? [];
const isIn = (codes: readonly string[]) => codes.some((code) => mercosur.includes(code));

let page: Page;
watchPages(address, (opened) => {
  page = opened;
});

const open = (path: string) => page.goto(`${address}en/${path}`);
const count = (selector: string) => page.locator(`main ${selector}:visible`).count();
const search = () => new URL(page.url()).search;
const clear = () => page.locator('main').getByRole('button', { name: en['list.filter.clear'] });

describe('entries of a page', () => {
  test('are narrowed by words, which stand in the address, and shown again by one button', async () => {
    await open('glossary/');
    const all = await count('[data-entry]');
    await expect.poll(() => clear().count()).toBe(0);
    await page.getByLabel(en['glossary.filter']).fill('urges firm call');
    await expect.poll(() => count('[data-entry]')).toBe(1);
    await expect.poll(() => count('[data-entries]')).toBe(1);
    await expect.poll(search).toBe('?text=urges+firm+call');
    await page.reload();
    await expect.poll(() => count('[data-entry]')).toBe(1);
    await clear().click();
    await expect.poll(() => count('[data-entry]')).toBe(all);
    await expect.poll(search).toBe('');
  });

  test('say so where nothing fits', async () => {
    await open('glossary/?text=qqzzxxvv');
    await expect.poll(() => page.locator('main output').textContent()).toBe(en['list.filter.none']);
    expect(await count('[data-entry]')).toBe(0);
  });

  test('are all shown to who follows a link to one that is filtered out', async () => {
    await open('glossary/?text=querellante');
    await expect.poll(() => page.locator('#exploitation').isVisible()).toBe(false);
    await page.evaluate(() => {
      location.hash = 'exploitation';
    });
    await expect.poll(() => page.locator('#exploitation').isVisible()).toBe(true);
    await expect.poll(search).toBe('');
  });
});

describe('a subregion in the address', () => {
  test('keeps initiatives to those of its states', async () => {
    await open('initiatives/?in=mercosur');
    const wanted = corpus.lists.initiatives.filter(({ members }) => isIn(members));
    await expect.poll(() => count('[data-entry]')).toBe(wanted.length);
  });

  test('keeps practices to those of its states', async () => {
    await open('practices/?in=mercosur');
    const wanted = corpus.practices.filter(({ countries }) => isIn(countries));
    await expect.poll(() => count('tbody tr')).toBe(wanted.length);
  });

  test('keeps a treaty to its states', async () => {
    await open('legislation/treaties/palermo-protocol/?in=mercosur');
    await expect.poll(() => count('tbody tr')).toBe(mercosur.length);
  });

  test('keeps the answers to a question to its states, and counts them', async () => {
    await open('legislation/criteria/non-punishment/?in=mercosur');
    await expect.poll(() => count('tr[data-status]')).toBe(mercosur.length);
    await expect.poll(() => page.locator('[data-count-all]').textContent()).toBe(String(mercosur.length));
    await page.locator('.chips [data-choose="yes"]').click();
    await expect.poll(search).toBe('?answer=yes&in=mercosur');
    const yes = corpus.countries.filter(
      ({ code, criteria }) => mercosur.includes(code) && criteria['non-punishment']?.status === 'yes',
    );
    await expect.poll(() => count('tr[data-status]')).toBe(yes.length);
  });

  test.each(['initiatives/', 'legislation/treaties/palermo-protocol/', 'legislation/criteria/non-punishment/'])(
    'that is not known is told with the nearest, which is one link away (%s)',
    async (path) => {
      await open(`${path}?in=merkosur`);
      const notice = page.locator('main [data-warnings]');
      await expect.poll(() => notice.textContent()).toContain('merkosur');
      await notice.getByRole('link').click();
      await expect.poll(search).toBe('?in=mercosur');
    },
  );

  test('that is not known is told with the nearest beside the count of practices', async () => {
    await open('practices/?in=merkosur');
    const words = fillIn(en['list.unknown.near'], { value: 'merkosur', nearest: 'Mercosur' });
    await expect.poll(() => page.locator('main output').textContent()).toContain(words);
  });
});
