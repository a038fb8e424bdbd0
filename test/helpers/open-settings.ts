// Opens the panel of languages and colours in the head of a page, if it is not open.
import type { Page } from 'playwright-core';

export async function openSettings(page: Page): Promise<void> {
  const panel = page.locator('#_settings');
  if (await panel.isHidden()) await page.locator('.to-settings').click();
  await panel.waitFor();
}
