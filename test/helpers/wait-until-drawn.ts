// Waits until a page has drawn what its script fetches or computes. Called by the tests that visit every kind of page.
import type { Page } from 'playwright-core';

/** Address of the pages whose script draws, and what it draws. */
const DRAWN: readonly (readonly [address: RegExp, drawn: string])[] = [
  [/search\/\?q=/, '#results > li'],
  [/compare\/\?c=/, '.compare-table'],
  [/provisions\/(?:\?|$)/, '.provision-row, [data-relax]:not([hidden])'],
  [/commitments\/[a-z-]+\/\?a=/, 'atlas-steps table'],
  [/map\/\?work=/, '[data-focus-list] li:visible'],
];

export async function waitUntilDrawn(page: Page, path: string): Promise<void> {
  const drawn = DRAWN.find(([address]) => address.test(path))?.[1];
  if (drawn === undefined) return;
  await page.locator(drawn).first().waitFor();
  // What is still fetched would be cut off by the next visit, and told as an error of the page.
  await page.waitForLoadState('networkidle');
}
