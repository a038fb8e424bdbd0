// Every kind of page passes axe in light and dark, and fits a narrow screen without scrolling sideways.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findAxeViolations, startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { listPageKinds, OTHER_KINDS, type PageKind } from '../helpers/page-kinds.ts';
import { listPages } from '../helpers/sites.ts';
import { waitUntilDrawn } from '../helpers/wait-until-drawn.ts';

const address = inject('siteAddress');
const KINDS = [...listPageKinds('en'), ...listPageKinds('es'), ...OTHER_KINDS];
/** What depends on the colours; all else is the same in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** For tests that open pages by the hundred, on a machine with both cores busy. */
const MANY_PAGES = { timeout: 600_000 };

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor(address);
});
afterAll(() => visitor.close());

/** Opens a page of each kind; identifiers are kept from forwarding. */
async function openKind(page: Page, { path }: PageKind): Promise<void> {
  if (path.startsWith('id/'))
    await page.route(`**/${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await route.fulfill({ response, body });
    });
  await page.goto(`${address}${path}`);
  await waitUntilDrawn(page, path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe('pages', () => {
  test.each(KINDS)('pass axe: $name', async (kind) => {
    const { page, context } = await visitor.open({ colorScheme: 'light' });
    await openKind(page, kind);
    const found = await findAxeViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await findAxeViolations(page, COLOUR_RULES);
    await context.close();
    expect([...found, ...dark.map((line) => `dark: ${line}`)]).toEqual([]);
  });

  test('are read by axe: a picture without text is found', async () => {
    const { page, context } = await visitor.open();
    await page.goto(`${address}en/`);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    expect(await findAxeViolations(page)).toEqual([expect.stringContaining('image-alt')]);
    await context.close();
  });

  test.each([375, 320])('fit a screen of %i px', MANY_PAGES, async (width) => {
    const { page, context } = await visitor.open({ viewport: { width, height: 700 } });
    const problems: string[] = [];
    for (const kind of KINDS) {
      await openKind(page, kind);
      const wide = await page.evaluate(() =>
        document.documentElement.scrollWidth <= innerWidth
          ? []
          : [...document.querySelectorAll('body *')]
              .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 3)
              .map((element) => element.outerHTML.slice(0, 120)),
      );
      if (wide.length) problems.push(`${kind.name}: ${wide.join(' | ')}`);
    }
    await context.close();
    expect(problems).toEqual([]);
  });

  test('fit a screen of 320 px in French, whose words are longest', MANY_PAGES, async () => {
    const { page, context } = await visitor.open({ viewport: { width: 320, height: 700 } });
    const wide: string[] = [];
    for (const path of listPages().filter((candidate) => candidate.startsWith('fr/'))) {
      await page.goto(`${address}${path.replace(/index\.html$/, '')}`);
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) wide.push(path);
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  test('fit a screen of 320 px with a glossary term open', async () => {
    const { page, context } = await visitor.open({ viewport: { width: 320, height: 700 } });
    const kind = KINDS.find(({ name }) => name.startsWith('work with a glossary term'));
    if (!kind) throw new Error('There is no such page.');
    await openKind(page, kind);
    for (const button of await page.locator('.term > button').all()) {
      await button.focus();
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await context.close();
  });
});
