// Asks the results page as a reader would, and reads its answer.
import type { Page } from 'playwright-core';

export interface Answer {
  status: string;
  /** Rows in their order: address and text of the first link, and the links below it. */
  rows: { href: string; title: string; marks: number; subs: string[] }[];
}

/** Waits until the search that is under way has answered. */
export async function readAnswer(page: Page): Promise<Answer> {
  await page.waitForFunction(() => {
    const status = document.querySelector('#results-status')?.textContent ?? '';
    return status.trim() !== '' && document.querySelector('[data-progress]:not([hidden])') === null;
  });
  return page.evaluate(() => ({
    status: document.querySelector('#results-status')?.textContent.trim() ?? '',
    rows: [...document.querySelectorAll('ol#results > li')].map((item) => {
      const [first, ...others] = [...item.querySelectorAll('a')];
      return {
        href: first?.getAttribute('href') ?? '',
        title: first?.textContent ?? '',
        marks: item.querySelectorAll('mark').length,
        subs: others.map((link) => link.getAttribute('href') ?? ''),
      };
    }),
  }));
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
