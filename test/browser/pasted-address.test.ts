// Addresses of pages that no list of the boxes has, pasted there: the site itself is asked for the page.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { search, searchAgain } from '../helpers/search-page.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});

const PAGES: [what: string, pasted: string, leadsTo: string][] = [
  ['a question', `${address}en/legislation/questions/victims-fund/`, 'legislation/questions/victims-fund/'],
  [
    'what states did under a treaty',
    '/pt/legislation/treaties/palermo-protocol/',
    'legislation/treaties/palermo-protocol/',
  ],
  ['a choice on a page', 'https://example.org/atlas/fr/map/?show=all#content', 'map/?show=all#content'],
  ['the first page', '/en/', ''],
  ['the identifier of a topic', '/id/prevention/', 'topics/prevention/'],
];

describe('a pasted address', () => {
  test('leads there from the results page', async () => {
    await page.goto(`${address}es/search/`);
    for (const [what, pasted, leadsTo] of PAGES) {
      const { rows } = await searchAgain(page, pasted);
      expect(rows[0]?.href, what).toBe(`/es/${leadsTo}`);
      expect(rows[0]?.title, what).not.toBe('');
    }
  });

  test('leads there from the box in the header', async () => {
    await page.goto(`${address}es/glossary/`);
    const box = page.locator('header [data-search-box]');
    await box.focus();
    for (const [what, pasted, leadsTo] of PAGES) {
      await box.fill(pasted);
      const option = page.locator('.instant-list [role="option"]').first();
      await expect.poll(() => option.getAttribute('href'), { message: what }).toBe(`/es/${leadsTo}`);
      expect(await page.locator('.instant-list [role="option"]').count(), what).toBe(2);
    }
  });

  test('that the site does not have is searched like other words', async () => {
    session.expected = /404/;
    const { rows, status } = await search(page, address, 'es', '/es/no-such-page/');
    expect(status).not.toBe('');
    expect(rows.filter(({ href }) => href.includes('no-such-page'))).toEqual([]);
  });
});
