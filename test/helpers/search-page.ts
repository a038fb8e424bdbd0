// Asks the results page as a reader would, and reads its answer.
import type { Page } from 'playwright-core';

export interface Answer {
  status: string;
  /** Rows in their order: address and text of the first link, and the links below it. */
  rows: { href: string; title: string; marks: number; subs: string[] }[];
}

/** Waits until the search that is under way has answered; what it says and what it lists are read at one moment. */
export async function readAnswer(page: Page): Promise<Answer> {
  const answer = await page.waitForFunction(() => {
    const status = document.querySelector('#results-status')?.textContent.trim() ?? '';
    if (status === '' || document.querySelector('[data-progress]:not([hidden])')) return false;
    const rows = [...document.querySelectorAll('ol#results > li')].map((item) => {
      const [first, ...others] = [...item.querySelectorAll('a')];
      return {
        href: first?.getAttribute('href') ?? '',
        title: first?.textContent ?? '',
        marks: item.querySelectorAll('mark').length,
        subs: others.map((link) => link.getAttribute('href') ?? ''),
      };
    });
    return { status, rows };
  });
  const value = await answer.jsonValue();
  if (value === false) throw new Error('The search has not answered.');
  return value;
}

/** Opens the results page of `language` with `query` and `filters` in its address. */
export async function search(
  page: Page,
  siteAddress: string,
  language: string,
  query: string,
  filters: Record<string, string> = {},
): Promise<Answer> {
  const state = new URLSearchParams({ q: query, ...filters });
  await page.goto(`${siteAddress}${language}/search/?${state.toString()}`);
  return readAnswer(page);
}

/** Types `query` into the results page that is open, and waits for its answer: as good as opening it anew, and lighter. */
export async function searchAgain(page: Page, query: string): Promise<Answer> {
  await page.locator('#search-box').fill(query);
  await page.keyboard.press('Enter');
  // What stood there is taken away in the same turn in which the address changes.
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  return readAnswer(page);
}
