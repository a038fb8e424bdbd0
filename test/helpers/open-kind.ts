// Opens a page of each kind for the browser tests that look at all of them.
import type { Page } from 'playwright-core';
import type { PageKind } from './page-kinds.ts';
import { waitUntilDrawn } from './wait-until-drawn.ts';

/** With all that is folded opened. */
export async function openKind(page: Page, address: string, kind: PageKind): Promise<void> {
  await visitKind(page, address, kind);
  await unfold(page);
}

/** Opens all that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** As it is when it has loaded; identifiers are kept from forwarding. */
export async function visitKind(page: Page, address: string, { path }: PageKind): Promise<void> {
  const isIdentifier = path.startsWith('id/');
  if (isIdentifier)
    await page.route(`**/${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<script type="module"[^>]*><\/script>/, '');
      await route.fulfill({ response, body });
    });
  await page.goto(`${address}${path}`);
  if (isIdentifier) await page.unroute(`**/${path}`);
  await waitUntilDrawn(page, path);
}

/** Opens every menu that is no `details`: the first of a paragraph, those of the header and of the contents, and what the box offers. */
export async function openMenus(page: Page): Promise<void> {
  const paragraph = page.locator('main button[aria-expanded="false"]').first();
  if (await paragraph.isVisible()) {
    await paragraph.click();
    await page.locator('main button[aria-expanded="true"]').waitFor();
  }
  await page.evaluate(() => {
    for (const menu of document.querySelectorAll<HTMLElement>('[popover]')) {
      // One that is shown by hand closes no other.
      menu.popover = 'manual';
      menu.showPopover();
    }
  });
  const box = page.locator('[data-search-box]').first();
  if (!(await box.isVisible())) return;
  await box.fill('traffick');
  await page.locator('.instant-list a').first().waitFor();
}
